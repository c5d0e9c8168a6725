package org.patentbeacon.legal;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/// Headings of the Chinese gazette without what differs between printings.
public final class Heading {
  /// The marks of a list: ①, ⑴, ⒈ before NFKC turns them into digits, and (1) in either width.
  private static final Pattern LIST_MARKS = Pattern.compile("[\\u2460-\\u249B\\u24EA-\\u24FF\\u2776-\\u2793]|[(（]\\d{1,2}[)）]");
  private static final Pattern LEFT_OUT = Pattern.compile("[\\s()\\u00A0\\u3000的]");

  private Heading() {}

  /// {@return the heading in NFKC, without list marks, blanks, brackets and the particle 的}
  ///
  /// @param heading the heading as printed
  public static String normal(String heading) {
    String unmarked = LIST_MARKS.matcher(heading).replaceAll("");
    return LEFT_OUT.matcher(Normalizer.normalize(unmarked, Normalizer.Form.NFKC)).replaceAll("");
  }

  /// A normal heading without the group word in front of it, unless nothing more follows.
  ///
  /// @param groups the group words, longest first
  static String withoutGroup(String normal, List<String> groups) {
    for (String group : groups) {
      if (normal.startsWith(group) && normal.length() > group.length()) {
        return normal.substring(group.length());
      }
    }
    return normal;
  }
}
