package org.patentbeacon.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.name.place.Countries;

/// Takes a name in Latin, Greek or Cyrillic letters apart.
final class LatinName {
  private static final String UNITED_STATES = "US";

  private final String printed;
  private final @Nullable String country;
  private final List<String> words = new ArrayList<>();
  private final List<String> bracketed = new ArrayList<>(0);
  private final StringBuilder word = new StringBuilder();
  /// How many letters of the word stand behind its last point: one in S.P.A., more where a point ends a word.
  private int sincePoint;

  LatinName(String printed, @Nullable String country) {
    this.printed = printed;
    this.country = country;
  }

  NormalName of(String plain) {
    split(withoutCareOf(plain));
    joinInitials();
    List<String> forms = LegalForms.LATIN.strip(words);
    List<String> read = words.isEmpty() ? words : LatinWords.read(words);
    boolean american = read.size() > 1 && read.getFirst().equals(UNITED_STATES);
    String proper = String.join(" ", american ? read.subList(1, read.size()) : read);
    String text = american ? UNITED_STATES + " " + proper : proper;
    return new NormalName(printed, bracketed.isEmpty() ? text : text + " (" + String.join(") (", bracketed) + ")",
        american ? UNITED_STATES : null, proper, bracketed, forms, null, country);
  }

  /// The name before `c/o`, which begins an address.
  private static String withoutCareOf(String plain) {
    int careOf = plain.indexOf("C/O ");
    return careOf > 0 ? plain.substring(0, careOf) : plain;
  }

  private void split(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
        sincePoint++;
      } else if (c == '(' && bracket(plain, i)) {
        i = plain.indexOf(')', i);
      } else if (c == '&') {
        endWord();
        words.add("&");
      } else if (!isInside(c) || (c == '.' && sincePoint > 1) || (c == '/' && word.length() != 1)) {
        endWord();
      } else if (c == '.') {
        sincePoint = 0;
      }
    }
    endWord();
    while (!words.isEmpty() && words.getLast().equals("&")) {
      words.removeLast();
    }
  }

  /// Marks that stand inside words: O'NEIL, A/S, S.P.A.
  private static boolean isInside(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == '.' || c == '/';
  }

  private void endWord() {
    if (!word.isEmpty()) {
      String ended = word.toString();
      words.add(ended.equals("AND") || (!words.isEmpty() && isAnd(ended)) ? "&" : ended);
      word.setLength(0);
    }
    sincePoint = 0;
  }

  private static boolean isAnd(String word) {
    return word.equals("UND") || word.equals("ET") || word.equals("OCH") || word.equals("OG");
  }

  /// Keeps what stands in brackets apart, unless it is a legal form or part of one.
  private boolean bracket(String plain, int open) {
    int close = plain.indexOf(')', open);
    String content = close < 0 ? "" : plain.substring(open + 1, close).strip();
    if (content.isEmpty() || LegalForms.LATIN.isForm(content)) {
      return false;
    }
    endWord();
    bracketed.add(Countries.code(content).orElse(content));
    return true;
  }

  /// Makes one word of single letters in a row, as of S. A. and U. S.
  private void joinInitials() {
    List<String> all = List.copyOf(words);
    words.clear();
    for (String each : all) {
      if (each.length() == 1 && Character.isLetter(each.charAt(0))) {
        word.append(each);
      } else {
        endWord();
        words.add(each);
      }
    }
    endWord();
  }
}
