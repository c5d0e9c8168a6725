package org.patentbeacon.oracle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The positions of one paragraph: what stands on each, a token or the break between two sentences.
final class PlainText {
  /// What stands on the position between two sentences. No token is empty.
  static final String BREAK = "";

  private static final Set<String> NO_END_OF_A_SENTENCE = Set.of(("fig figs no nos al dr mr mrs ms prof vs ca cf ref "
      + "refs eq eqs vol pp inc ltd co corp approx st").split(" "));
  private static final Map<Integer, Integer> SIMPLIFIED = simplified();

  private final int[] text;
  private final List<String> positions = new ArrayList<>();

  private PlainText(String paragraph) {
    text = Normalizer.normalize(paragraph, Normalizer.Form.NFKC).codePoints().toArray();
  }

  static List<String> positions(String paragraph) {
    return new PlainText(paragraph).cut();
  }

  /// The tokens without the breaks.
  static List<String> tokens(String paragraph) {
    return positions(paragraph).stream().filter(token -> !token.equals(BREAK)).toList();
  }

  private List<String> cut() {
    boolean broken = false;
    int at = 0;
    while (at < text.length) {
      int end = isCjk(text[at]) ? at + 1 : runEnd(at);
      if (end == at) {
        broken |= endsSentence(at);
        at++;
        continue;
      }
      if (broken && !positions.isEmpty()) {
        positions.add(BREAK);
      }
      broken = false;
      positions.add(folded(at, end));
      at = end;
    }
    return positions;
  }

  private int runEnd(int from) {
    int end = from;
    while (end < text.length && (isWord(text[end]) || (end > from && joinsDigits(end)))) {
      end++;
    }
    return end;
  }

  private boolean joinsDigits(int point) {
    return text[point] == '.' && point + 1 < text.length && isDigit(text[point - 1]) && isDigit(text[point + 1]);
  }

  private boolean endsSentence(int at) {
    return "。!?;".indexOf(text[at]) >= 0 || (text[at] == '.' && endsSentenceAtPoint(at));
  }

  private boolean endsSentenceAtPoint(int point) {
    boolean pointBefore = point > 0 && text[point - 1] == '.';
    boolean pointAfter = point + 1 < text.length && text[point + 1] == '.';
    if (pointBefore || pointAfter) {
      return false;
    }
    int next = point + 1;
    while (next < text.length && closes(text[next])) {
      next++;
    }
    boolean space = next < text.length && isSpace(text[next]);
    if (next < text.length && !space && !isCjk(text[next])) {
      return false;
    }
    while (next < text.length && isSpace(text[next])) {
      next++;
    }
    boolean goesOn = space && next < text.length
        && (Character.getType(text[next]) == Character.LOWERCASE_LETTER || isDigit(text[next]));
    return !goesOn && !isAbbreviated(point);
  }

  private boolean isAbbreviated(int point) {
    int from = point;
    while (from > 0 && isWord(text[from - 1])) {
      from--;
    }
    boolean singleLetter = point - from == 1 && Character.isLetter(text[from]);
    return singleLetter || NO_END_OF_A_SENTENCE.contains(folded(from, point));
  }

  private static boolean closes(int c) {
    int type = Character.getType(c);
    return c == '"' || c == '\'' || type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static boolean isDigit(int c) {
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  static boolean isCjk(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return c == 0x30FC || script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA || script == Character.UnicodeScript.BOPOMOFO
        || script == Character.UnicodeScript.HANGUL;
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
    return (Character.isLetter(c) || mark || isDigit(c)) && !isCjk(c);
  }

  private String folded(int from, int end) {
    StringBuilder token = new StringBuilder();
    for (int i = from; i < end; i++) {
      int lower = Character.toLowerCase(Character.toUpperCase(text[i]));
      token.appendCodePoint(SIMPLIFIED.getOrDefault(lower, lower));
    }
    return token.toString();
  }

  private static Map<Integer, Integer> simplified() {
    Map<Integer, Integer> table = new HashMap<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        PlainText.class.getResourceAsStream("/org/patentbeacon/name/simplified.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t");
          table.put(cells[0].codePointAt(0), cells[1].codePointAt(0));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
