package org.patentbeacon.document;

import org.jspecify.annotations.Nullable;

/// Brings characters into display form where they stand: stretches that are right already are moved as they are, the
/// white space between them becomes one space or none.
final class DisplayBuffer {
  private final char[] buffer;
  private final int first;
  private final int end;
  private final String text;
  private final @Nullable LatinText latin;

  /// @param buffer overwritten
  /// @param length how many of its characters are the text
  DisplayBuffer(char[] buffer, int length) {
    this.buffer = buffer;
    int from = 0;
    while (from < length && isSpace(from)) {
      from++;
    }
    int to = length;
    while (to > from && isSpace(to - 1)) {
      to--;
    }
    first = from;
    end = to;
    text = new String(buffer, from, to - from);
    latin = LatinText.of(text);
  }

  /// The text in display form.
  String displayForm() {
    int kept = first;
    int i = first;
    boolean changed = false;
    while (i < end) {
      int clean = cleanUpTo(i);
      move(i, kept, clean - i);
      kept += clean - i;
      i = clean;
      if (i < end) {
        changed = true;
        while (isSpace(i)) {
          i++;
        }
        if (DisplayForm.sort(buffer[i]) == DisplayForm.OTHER) {
          return rest(kept, i);
        }
        if (i > clean && !(DisplayForm.isCjk(buffer[kept - 1]) && DisplayForm.isCjk(buffer[i]))) {
          buffer[kept++] = ' ';
        }
      }
    }
    return changed ? new String(buffer, first, kept - first) : text;
  }

  /// How far the characters are plain ones with single spaces where these belong; not before white space at the end.
  private int cleanUpTo(int from) {
    int i = from;
    int look = latin == null ? end : from;
    while (i < end) {
      char c = buffer[i];
      if (latin != null && i >= look) {
        i = first + latin.cleanUpTo(i - first);
        look = i + Long.BYTES;
      } else if (isPlain(c)) {
        i++;
      } else if (c == ' ' && isPlain(buffer[i + 1])
          && !(DisplayForm.isCjk(buffer[i - 1]) && DisplayForm.isCjk(buffer[i + 1]))) {
        i += 2;
      } else {
        return i;
      }
    }
    return end;
  }

  private void move(int from, int to, int length) {
    if (from != to) {
      System.arraycopy(buffer, from, buffer, to, length);
    }
  }

  /// The text of which the first part is clean, and what stands behind the white space after it needs more than that.
  private String rest(int kept, int from) {
    boolean space = from > first && isSpace(from - 1);
    StringBuilder all = new StringBuilder(end - first + 1).append(buffer, first, kept - first);
    return DisplayForm.of(all.append(space ? " " : "").append(buffer, from, end - from));
  }

  private boolean isSpace(int at) {
    return DisplayForm.sort(buffer[at]) == DisplayForm.SPACE;
  }

  private static boolean isPlain(char c) {
    return (c > ' ' && c < 0x7F) || (c >= '\u3400' && c <= '\u9FFF') || DisplayForm.sort(c) == 0;
  }
}
