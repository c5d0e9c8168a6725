package org.patentbeacon.document;

import java.text.Normalizer;

/// Texts as documents carry them: form N of the document model.
///
/// Unicode NFC; U+200B, U+FEFF and U+00AD removed; each run of white space one space, none at the ends, and none between
/// two CJK characters. Full-width digits and letters stay as they are.
public final class DisplayForm {
  private DisplayForm() {}

  /// {@return the text in display form; empty when nothing is left}
  ///
  /// @param text any text
  public static String of(CharSequence text) {
    String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text.toString()
        : Normalizer.normalize(text, Normalizer.Form.NFC);
    return isDisplayForm(composed) ? composed : clean(composed);
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

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u0085' || (c >= '\u1680' && Character.isSpaceChar(c));
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
