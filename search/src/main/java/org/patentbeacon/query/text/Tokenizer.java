package org.patentbeacon.query.text;

import java.text.Normalizer;
import java.util.Set;

/// Cuts a paragraph into tokens and sentence breaks. This is the one place that says what a word, a position and a
/// sentence are; index and queries both come here.
///
/// A tokenizer keeps its buffers: use one for many paragraphs, from one thread.
public final class Tokenizer {
  private static final Set<String> ABBREVIATIONS = Set.of("fig", "figs", "no", "nos", "al", "dr", "mr", "mrs", "ms",
      "prof", "vs", "ca", "cf", "ref", "refs", "eq", "eqs", "vol", "pp", "inc", "ltd", "co", "corp", "approx", "st");
  private static final String[] SINGLE = new String[0x10000];

  private final OffsetText text = new OffsetText();
  private final StringBuilder run = new StringBuilder();

  /// Makes a tokenizer with empty buffers.
  public Tokenizer() {}

  /// Hands the tokens of a paragraph to the sink.
  ///
  /// @param paragraph one text block, in any form
  /// @param sink takes the tokens and breaks in order
  public void tokenize(CharSequence paragraph, TokenSink sink) {
    text.set(paragraph);
    int position = 0;
    boolean broken = false;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.at(at);
      boolean cjk = Characters.isCjk(codePoint);
      if (!cjk && !Characters.isWord(codePoint)) {
        broken = broken || (position > 0 && isBreak(at));
        at++;
        continue;
      }
      if (broken) {
        sink.sentenceBreak(position++);
        broken = false;
      }
      int end = cjk ? at + 1 : runEnd(at);
      sink.token(cjk ? single(Characters.fold(codePoint)) : folded(at, end), position++, text.start(at),
          text.end(end - 1));
      at = end;
    }
  }

  /// {@return the text with every code point folded after NFKC: what two texts must share to be equal to a search}
  ///
  /// @param text any text
  public static String normalise(CharSequence text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(composed.length());
    composed.codePoints().forEach(codePoint -> folded.appendCodePoint(Characters.fold(codePoint)));
    return folded.toString();
  }

  /// {@return whether a token is a CJK character, which stands without spaces beside its like}
  ///
  /// @param token a token
  public static boolean isCjkToken(String token) {
    int first = token.codePointAt(0);
    return token.length() == Character.charCount(first) && Characters.isCjk(first);
  }

  private int runEnd(int from) {
    int end = from + 1;
    while (end < text.length()) {
      int codePoint = text.at(end);
      boolean pointInNumber = codePoint == '.' && end + 1 < text.length()
          && Characters.isDigit(text.at(end - 1)) && Characters.isDigit(text.at(end + 1));
      if (!pointInNumber && !Characters.isWord(codePoint)) {
        break;
      }
      end++;
    }
    return end;
  }

  private String folded(int from, int end) {
    run.setLength(0);
    for (int i = from; i < end; i++) {
      run.appendCodePoint(Characters.fold(text.at(i)));
    }
    return run.toString();
  }

  private static String single(int codePoint) {
    if (codePoint >= SINGLE.length) {
      return Character.toString(codePoint);
    }
    String known = SINGLE[codePoint];
    if (known == null) {
      known = Character.toString(codePoint).intern();
      SINGLE[codePoint] = known;
    }
    return known;
  }

  private boolean isBreak(int at) {
    return switch (text.at(at)) {
      case '。', '!', '?', ';' -> true;
      case '.' -> endsSentence(at);
      default -> false;
    };
  }

  private boolean endsSentence(int point) {
    if ((point > 0 && text.at(point - 1) == '.') || (point + 1 < text.length() && text.at(point + 1) == '.')) {
      return false;
    }
    int next = point + 1;
    while (next < text.length() && Characters.isClosing(text.at(next))) {
      next++;
    }
    if (next < text.length() && !Characters.isCjk(text.at(next))) {
      if (!Characters.isSpace(text.at(next))) {
        return false;
      }
      while (next < text.length() && Characters.isSpace(text.at(next))) {
        next++;
      }
      if (next < text.length() && (Character.isLowerCase(text.at(next)) || Characters.isDigit(text.at(next)))) {
        return false;
      }
    }
    return !endsWithAbbreviation(point);
  }

  private boolean endsWithAbbreviation(int point) {
    int from = point;
    while (from > 0 && Characters.isWord(text.at(from - 1))) {
      from--;
    }
    boolean singleLetter = point - from == 1 && Character.isLetter(text.at(from));
    return singleLetter || ABBREVIATIONS.contains(folded(from, point));
  }
}
