package org.patentbeacon.format.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells the language of a text as simply as can be: by its characters, and English by its commonest words.
final class Languages {
  private static final int LOOKED_AT = 20_000;
  private static final Pattern WORD = Pattern.compile("\\P{L}+");
  private static final List<String> ENGLISH = List.of("the", "of", "and", "to", "is", "in", "for", "with");
  /// A tenth of CJK characters makes a text one of those languages: the rest is numbers and terms.
  private static final int CJK_SHARE = 10;
  private static final int ENGLISH_SHARE = 12;

  private Languages() {}

  /// `zh`, `ja`, `ko` or `en`; `und` for any other.
  static String of(String text) {
    String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
    long letters = start.codePoints().filter(Character::isLetter).count();
    long han = start.codePoints().filter(Character::isIdeographic).count();
    long kana = start.codePoints().filter(c -> c >= 0x3041 && c <= 0x30FF).count();
    long hangul = start.codePoints().filter(c -> c >= 0xAC00 && c <= 0xD7A3).count();
    if (letters == 0) {
      return "und";
    }
    if (CJK_SHARE * hangul > letters) {
      return "ko";
    }
    if (CJK_SHARE * (han + kana) > letters) {
      return CJK_SHARE * kana > han + kana ? "ja" : "zh";
    }
    return isEnglish(start) ? "en" : "und";
  }

  private static boolean isEnglish(String text) {
    List<String> words = WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    long common = words.stream().filter(ENGLISH::contains).count();
    return ENGLISH_SHARE * common > words.size();
  }
}
