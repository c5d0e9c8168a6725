package org.patentbeacon.table;

/// A text for people, in both languages of the house.
///
/// @param zh in Chinese
/// @param en in English
public record Wording(String zh, String en) {
  /// {@return the text in a language; in Chinese for any but English}
  ///
  /// @param lang `zh` or `en`
  public String in(String lang) {
    return lang.equals("en") ? en : zh;
  }
}
