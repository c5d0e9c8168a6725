package org.patentbeacon.scheme;

import org.jspecify.annotations.Nullable;

/// A class as a file gives it.
///
/// @param symbol its symbol in normal form
/// @param dots the dots before a subgroup, [#UNKNOWN] when the file does not say; 0 for every other class
/// @param zh its Chinese title, `null` for none
/// @param en its English title, `null` for none
/// @param line where it stands
record ClassEntry(String symbol, int dots, @Nullable String zh, @Nullable String en, int line) {
  static final int UNKNOWN = -1;

  /// A class with a title in the language it reads as.
  static ClassEntry of(String symbol, int dots, String title, int line) {
    boolean chinese = title.codePoints().anyMatch(Character::isIdeographic);
    return chinese ? new ClassEntry(symbol, dots, title, null, line)
        : new ClassEntry(symbol, dots, null, title.isEmpty() ? null : title, line);
  }

  /// The class without what the file says of its dots.
  ClassEntry withoutDots() {
    return SchemeLevel.of(symbol) == SchemeLevel.SUBGROUP ? new ClassEntry(symbol, UNKNOWN, zh, en, line) : this;
  }
}
