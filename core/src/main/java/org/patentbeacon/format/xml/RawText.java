package org.patentbeacon.format.xml;

import java.util.Arrays;
import org.patentbeacon.document.DisplayForm;

/// The characters of an element as they stand, before display form. A cursor has one and fills it again for each text.
final class RawText implements CharSequence {
  private static final int FIRST_SIZE = 4096;

  private char[] characters = new char[FIRST_SIZE];
  private int length;
  private boolean structured;

  void clear() {
    length = 0;
    structured = false;
  }

  void append(char[] source, int offset, int count) {
    ensure(count);
    System.arraycopy(source, offset, characters, length, count);
    length += count;
  }

  /// Appends a mark around an element.
  void append(String text) {
    int count = text.length();
    structured |= count > 0 && text.charAt(0) != ' ';
    if (count > 0) {
      ensure(count);
      text.getChars(0, count, characters, length);
      length += count;
    }
  }

  private void ensure(int more) {
    if (characters.length - length < more) {
      characters = Arrays.copyOf(characters, Math.max(length + more, characters.length * 2));
    }
  }

  /// Whether a mark that is no blank was appended, so that there is more than running text.
  boolean structured() {
    return structured;
  }

  /// Whether the character occurs.
  boolean contains(char wanted) {
    for (int i = 0; i < length; i++) {
      if (characters[i] == wanted) {
        return true;
      }
    }
    return false;
  }

  /// Whether there is nothing but ASCII white space.
  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (characters[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  /// Joins the parts between the marks: by a space, but by nothing beside a CJK character.
  void join(char mark) {
    int kept = 0;
    boolean part = false;
    for (int i = 0; i < length; i++) {
      char c = characters[i];
      if (c == mark) {
        part = true;
        kept = lengthWithoutBlanks(kept);
      } else if (!part) {
        characters[kept++] = c;
      } else if (c > ' ') {
        if (kept > 0 && !DisplayForm.isCjk(c) && !DisplayForm.isCjk(characters[kept - 1])) {
          characters[kept++] = ' ';
        }
        characters[kept++] = c;
        part = false;
      }
    }
    length = kept;
  }

  private int lengthWithoutBlanks(int end) {
    int kept = end;
    while (kept > 0 && characters[kept - 1] <= ' ') {
      kept--;
    }
    return kept;
  }

  /// The text in display form. Call it last: the characters are used up.
  String displayForm() {
    String text = DisplayForm.ofBuffer(characters, length);
    length = 0;
    return text;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return characters[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(characters, start, end - start);
  }

  @Override
  public String toString() {
    return new String(characters, 0, length);
  }
}
