package org.patentbeacon.document;

import java.text.Normalizer;

/// Texts as documents carry them: form N of the document model.
///
/// Unicode NFC; U+200B, U+FEFF and U+00AD removed; each run of white space one space, none at the ends, and none between
/// two CJK characters. Full-width digits and letters stay as they are.
public final class DisplayForm {
  /// White space.
  static final byte SPACE = 1;
  /// A character that is invisible, or that normalisation may change or join to the one before.
  static final byte OTHER = 2;
  /// Per character 0 when it is plain, or one of the two above.
  private static final byte[] SORTS = sorts();

  private DisplayForm() {}

  private static byte[] sorts() {
    byte[] sorts = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < sorts.length; c++) {
      sorts[c] = isSpace((char) c) ? SPACE : isPlain((char) c) ? 0 : OTHER;
    }
    return sorts;
  }

  /// {@return the text in display form; empty when nothing is left}
  ///
  /// @param text any text
  public static String of(CharSequence text) {
    String string = text.toString();
    if (isPlainDisplayForm(string)) {
      return string;
    }
    String composed = isPlain(string) || Normalizer.isNormalized(string, Normalizer.Form.NFC)
        ? string
        : Normalizer.normalize(string, Normalizer.Form.NFC);
    return isDisplayForm(composed) ? composed : clean(composed);
  }

  /// {@return the first characters of a buffer in display form; empty when nothing is left}
  ///
  /// For readers, which collect texts in buffers of their own: most texts take one pass, in place.
  ///
  /// @param buffer the characters; overwritten
  /// @param length how many of them are the text
  public static String ofBuffer(char[] buffer, int length) {
    return new DisplayBuffer(buffer, length).displayForm();
  }

  /// Whether a text of plain characters only is in display form already, as most are; one look at each character.
  private static boolean isPlainDisplayForm(String text) {
    LatinText latin = LatinText.of(text);
    boolean space = true;
    int look = 0;
    for (int i = 0; i < text.length(); i++) {
      if (latin != null && i >= look && !space) {
        i = latin.cleanUpTo(i);
        look = i + Long.BYTES;
        if (i == text.length()) {
          return true;
        }
      }
      char c = text.charAt(i);
      if ((c > ' ' && c < 0x7F) || SORTS[c] == 0) {
        space = false;
      } else if (c != ' ' || space
          || (isCjk(text.charAt(i - 1)) && i + 1 < text.length() && isCjk(text.charAt(i + 1)))) {
        return false;
      } else {
        space = true;
      }
    }
    return text.isEmpty() || !space;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SORTS[text.charAt(i)] == OTHER) {
        return false;
      }
    }
    return true;
  }

  /// Whether the character is neither invisible nor one that NFC may change or join to the one before. Blocks in which
  /// all, or all but those named, have the property NFC_Quick_Check=Yes; other characters take the longer way.
  private static boolean isPlain(char c) {
    if (c < '\u2000') {
      return (c < '\u0300' && c != '\u00AD') || (c >= '\u0391' && c <= '\u03CF') || (c >= '\u0400' && c <= '\u0481');
    }
    if (c < '\u3000') {
      return (c >= '\u2010' && c <= '\u2027') || (c >= '\u2030' && c <= '\u205E')
          || (c >= '\u2070' && c <= '\u22FF' && c != '\u2126' && c != '\u212A' && c != '\u212B'
              && !(c >= '\u20D0' && c <= '\u20FF'))
          || (c >= '\u2460' && c <= '\u26FF');
    }
    return c <= '\u3029' || (c >= '\u3041' && c <= '\u3096') || (c >= '\u30A1' && c <= '\u30FF')
        || (c >= '\u3400' && c <= '\u9FFF') || (c >= '\uAC00' && c <= '\uD7A3') || (c >= '\uFF00' && c <= '\uFFEF');
  }

  /// {@return the text in comparison form S: NFC without white space and invisible characters, for hashes and tests
  /// of equality only}
  ///
  /// @param text any text
  public static String comparison(CharSequence text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder kept = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!isSpace(c) && !isInvisible(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static boolean isDisplayForm(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (space || (i + 1 < text.length() && isCjk(text.charAt(i - 1)) && isCjk(text.charAt(i + 1)))) {
          return false;
        }
        space = true;
      } else if (isSpace(c) || isInvisible(c)) {
        return false;
      } else {
        space = false;
      }
    }
    return text.isEmpty() || !space;
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        pending = true;
      } else if (!isInvisible(c)) {
        int last = clean.length() - 1;
        if (pending && last >= 0 && !(isCjk(clean.charAt(last)) && isCjk(c))) {
          clean.append(' ');
        }
        pending = false;
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /// What the character is: 0 when it is plain, [#SPACE] or [#OTHER].
  static byte sort(char c) {
    return SORTS[c];
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u0085' || (c >= '\u1680' && c <= '\u3000' && isWideSpace(c));
  }

  /// The white space of Unicode above Latin-1.
  private static boolean isWideSpace(char c) {
    return c == '\u3000' || (c >= '\u2000' && c <= '\u200A') || c == '\u2028' || c == '\u2029' || c == '\u202F'
        || c == '\u205F' || c == '\u1680';
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u00AD';
  }

  /// {@return whether the character stands without spaces beside its like: CJK as the document model names it}
  ///
  /// @param c a UTF-16 unit
  public static boolean isCjk(char c) {
    return c >= '\u2E80' && (c <= '\u303F' || (c >= '\u3041' && c <= '\u30FF') || (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF') || (c >= '\uFF00' && c <= '\uFFEF'));
  }
}
