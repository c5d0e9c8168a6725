package org.patentbeacon.benchmarks.quality;

/// The language of a text whose column does not say it, told by its script. A Chinese text may quote Latin words and
/// formulas, a Vietnamese one is Latin with letters that no other language has.
enum TextLanguage {
  CHINESE("zh"), ENGLISH("en"), VIETNAMESE("vi"), THAI("th");

  private final String code;

  TextLanguage(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static TextLanguage of(String text) {
    int ideographs = 0;
    int thai = 0;
    int latin = 0;
    int vietnamese = 0;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      ideographs += Character.isIdeographic(at) ? 1 : 0;
      thai += at >= '\u0E00' && at <= '\u0E7F' ? 1 : 0;
      latin += (at >= 'a' && at <= 'z') || (at >= 'A' && at <= 'Z') ? 1 : 0;
      vietnamese += (at >= '\u1EA0' && at <= '\u1EFF') || "ăđơưĂĐƠƯ".indexOf(at) >= 0 ? 1 : 0;
    }
    if (thai > 0 && thai >= ideographs) {
      return THAI;
    }
    if (ideographs > 0 && 3 * ideographs >= latin) {
      return CHINESE;
    }
    return 50 * vietnamese > latin ? VIETNAMESE : ENGLISH;
  }
}
