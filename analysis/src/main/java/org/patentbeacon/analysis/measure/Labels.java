package org.patentbeacon.analysis.measure;

import java.util.Comparator;

/// The order of labels that decides every tie.
public final class Labels {
  /// By Unicode code point. Strings compare by half characters, which puts rare ideographs before some common signs.
  public static final Comparator<String> BY_CODE_POINT = Labels::compare;

  private Labels() {}

  private static int compare(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length()) {
      int left = a.codePointAt(at);
      int right = b.codePointAt(at);
      if (left != right) {
        return Integer.compare(left, right);
      }
      at += Character.charCount(left);
    }
    return Integer.compare(a.length(), b.length());
  }
}
