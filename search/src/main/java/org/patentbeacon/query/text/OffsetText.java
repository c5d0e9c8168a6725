package org.patentbeacon.query.text;

import java.text.Normalizer;
import java.util.Arrays;

/// A text as NFKC code points, each with the stretch of the original text it stands for.
final class OffsetText {
  private int[] codePoints = new int[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int length;

  void set(CharSequence original) {
    length = 0;
    if (Normalizer.isNormalized(original, Normalizer.Form.NFKC)) {
      addPlain(original);
      return;
    }
    addClusters(original);
    String whole = Normalizer.normalize(original, Normalizer.Form.NFKC);
    if (!same(whole)) {
      length = 0;
      addMapped(whole, 0, original.length());
    }
  }

  int length() {
    return length;
  }

  int at(int index) {
    return codePoints[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  private void addPlain(CharSequence text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = Character.codePointAt(text, at);
      int next = at + Character.charCount(codePoint);
      add(codePoint, at, next);
      at = next;
    }
  }

  /// A cluster is a character with the marks that may melt into it; clusters are normalised one by one, so that each
  /// result knows its origin.
  private void addClusters(CharSequence text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = Character.codePointAt(text, at);
      int end = at + Character.charCount(codePoint);
      while (end < text.length() && extendsCluster(Character.codePointAt(text, end))) {
        end += Character.charCount(Character.codePointAt(text, end));
      }
      if (codePoint < 0x80 && end == at + 1) {
        add(codePoint, at, end);
      } else {
        addMapped(Normalizer.normalize(text.subSequence(at, end), Normalizer.Form.NFKC), at, end);
      }
      at = end;
    }
  }

  private static boolean extendsCluster(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    boolean halfWidthVoicing = codePoint == 0xFF9E || codePoint == 0xFF9F;
    boolean jamo = (codePoint >= 0x1160 && codePoint <= 0x11FF) || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF);
    return halfWidthVoicing || jamo || switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  private void addMapped(String composed, int start, int end) {
    int at = 0;
    while (at < composed.length()) {
      int codePoint = composed.codePointAt(at);
      add(codePoint, start, end);
      at += Character.charCount(codePoint);
    }
  }

  private void add(int codePoint, int start, int end) {
    if (length == codePoints.length) {
      codePoints = Arrays.copyOf(codePoints, 2 * length);
      starts = Arrays.copyOf(starts, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
    }
    codePoints[length] = codePoint;
    starts[length] = start;
    ends[length++] = end;
  }

  private boolean same(String whole) {
    int index = 0;
    int at = 0;
    while (at < whole.length()) {
      int codePoint = whole.codePointAt(at);
      if (index >= length || codePoints[index] != codePoint) {
        return false;
      }
      index++;
      at += Character.charCount(codePoint);
    }
    return index == length;
  }
}
