package org.patentbeacon.sector;

import org.jspecify.annotations.Nullable;

/// What something is called in Chinese and English.
///
/// @param zh its Chinese name, by which paths are made; its only one when it has one
/// @param en its English name
public record BilingualName(String zh, @Nullable String en) {

  /// {@return a name that is the same in every language}
  ///
  /// @param name the name
  public static BilingualName of(String name) {
    return new BilingualName(name, null);
  }

  /// {@return the name in a language; the only one where there is one}
  ///
  /// @param lang `zh` or `en`
  public String in(String lang) {
    return lang.equals("en") && en != null ? en : zh;
  }
}
