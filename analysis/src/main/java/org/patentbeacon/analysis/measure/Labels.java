package org.patentbeacon.analysis.measure;

import java.util.Comparator;

/// The order of labels that decides every tie.
public final class Labels {
  /// By Unicode code point. Strings compare by half characters, which puts rare ideographs before some common signs.
  public static final Comparator<String> BY_CODE_POINT = Labels::compare;

  private Labels() {}

  private static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int at = 0; at < length; at++) {
      if (a.charAt(at) != b.charAt(at)) {
        return Integer.compare(place(a.charAt(at)), place(b.charAt(at)));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  /// The halves of rare characters stand behind all whole ones.
  private static int place(char half) {
    return Character.isSurrogate(half) ? half + Character.MIN_SUPPLEMENTARY_CODE_POINT : half;
  }
}
