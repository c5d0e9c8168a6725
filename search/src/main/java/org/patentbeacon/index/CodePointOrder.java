package org.patentbeacon.index;

import java.util.Comparator;

/// Orders texts by Unicode code point; Java's own order puts supplementary characters before some others.
public enum CodePointOrder implements Comparator<String> {
  /// The order.
  INSTANCE;

  @Override
  public int compare(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    for (int i = 0; i < shorter; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        return Character.isSurrogate(a) == Character.isSurrogate(b) ? Character.compare(a, b)
            : Character.isSurrogate(a) ? 1 : -1;
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
