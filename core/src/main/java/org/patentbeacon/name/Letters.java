package org.patentbeacon.name;

import java.text.Normalizer;
import java.util.Map;

/// Names letter by letter: compatibility forms, upper case, Latin letters without accents, one sort of brackets.
final class Letters {
  private static final int BMP = 0x10000;
  private static final char LAST_EUROPEAN = 0x052F;
  private static final char FIRST_EXTENDED_LATIN = 0x1E00;
  private static final char LAST_EXTENDED_GREEK = 0x1FFF;
  /// What a character is read as, 0 when it is read as several or changes with its neighbours.
  private static final char[] SINGLE = new char[BMP];
  private static final Map<Character, String> SEVERAL = Map.of('ß', "SS", 'ẞ', "SS", 'Æ', "AE", 'æ', "AE", 'Œ', "OE", 'œ', "OE",
      'Þ', "TH", 'þ', "TH");
  private static final String STROKED = "ØøŁłĐđıŦŧĦħ";
  private static final String UNSTROKED = "OOLLDDITTHH";
  private static final String BRACKETS = "[［【〔〖{｛]］】〕〗}｝";

  static {
    for (int c = 0; c < BMP; c++) {
      SINGLE[c] = single((char) c);
    }
  }

  private Letters() {}

  private static char single(char c) {
    int bracket = BRACKETS.indexOf(c);
    if (bracket >= 0) {
      return bracket < BRACKETS.length() / 2 ? '(' : ')';
    }
    int stroked = STROKED.indexOf(c);
    if (stroked >= 0) {
      return UNSTROKED.charAt(stroked);
    }
    if (SEVERAL.containsKey(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    String composed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    if (composed.length() != 1) {
      return 0;
    }
    char only = composed.charAt(0);
    return Character.toUpperCase(isEuropean(only) ? Normalizer.normalize(composed, Normalizer.Form.NFD).charAt(0) : only);
  }

  private static boolean isEuropean(char c) {
    return c <= LAST_EUROPEAN || (c >= FIRST_EXTENDED_LATIN && c <= LAST_EXTENDED_GREEK);
  }

  /// The name in plain letters.
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length() + 2);
    for (int i = 0; i < name.length(); i++) {
      char single = SINGLE[name.charAt(i)];
      if (single == 0) {
        return thorough(Normalizer.normalize(name, Normalizer.Form.NFKC));
      }
      plain.append(single);
    }
    return plain.toString();
  }

  private static String thorough(String composed) {
    StringBuilder plain = new StringBuilder(composed.length() + 2);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      char single = SINGLE[c];
      if (single != 0) {
        plain.append(single);
      } else if (SEVERAL.containsKey(c)) {
        plain.append(SEVERAL.get(c));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /// Whether the name is written in the scripts of China, Japan or Korea.
  static boolean isEastAsian(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= '\u3041' && (isHan(c) || isKana(c) || (c >= '\uAC00' && c <= '\uD7A3'))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHan(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || (c >= '\uF900' && c <= '\uFAFF')
        || (c >= '\uD840' && c <= '\uD8BF');
  }

  private static boolean isKana(char c) {
    return c >= '\u3041' && c <= '\u30FF';
  }

  /// The name in simplified characters; as it is when kana or 株 show that it is Japanese.
  static String simplified(String name) {
    StringBuilder simple = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (isKana(c) || c == '株') {
        return name;
      }
      int point = Character.isHighSurrogate(c) ? name.codePointAt(i) : c;
      i += Character.charCount(point) - 1;
      simple.appendCodePoint(SimplifiedHan.of(point));
    }
    return simple.toString();
  }
}
