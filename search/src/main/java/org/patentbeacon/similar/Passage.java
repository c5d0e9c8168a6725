package org.patentbeacon.similar;

import org.patentbeacon.query.Tokenizer;

/// A text to which others are to be alike.
///
/// @param lang its language, `zh` or `en`; another code where it is in neither
/// @param text the text
/// @param weight what its words are worth, 1 for those of an abstract
record Passage(String lang, String text, double weight) {

  /// A text of an unknown language: Chinese when every tenth of its letters or more is.
  static Passage of(String text, double weight) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long chinese = text.codePoints().filter(Passage::isChinese).count();
    return new Passage(chinese * 10 >= letters && chinese > 0 ? "zh" : "en", text, weight);
  }

  private static boolean isChinese(int codePoint) {
    return Character.isLetter(codePoint) && Tokenizer.isCjkToken(Character.toString(codePoint));
  }
}
