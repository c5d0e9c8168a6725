package org.patentbeacon.scheme;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far down a scheme a class stands. The level shows in the form of the symbol.
public enum SchemeLevel {
  /// `F`
  SECTION,
  /// `F21`, and `26` of Locarno
  CLASS,
  /// `F21V`, and `26-05` of Locarno
  SUBCLASS,
  /// `F21V29/00`
  MAIN_GROUP,
  /// `F21V29/50`, at one dot or more
  SUBGROUP;

  /// {@return the level of a symbol}
  ///
  /// @param symbol a symbol in normal form
  public static SchemeLevel of(String symbol) {
    if (Character.isDigit(symbol.charAt(0))) {
      return symbol.length() == 2 ? CLASS : SUBCLASS;
    }
    if (symbol.indexOf('/') > 0) {
      return symbol.endsWith("/00") ? MAIN_GROUP : SUBGROUP;
    }
    return switch (symbol.length()) {
      case 1 -> SECTION;
      case 3 -> CLASS;
      default -> SUBCLASS;
    };
  }

  /// The level a word of a table names.
  static Optional<SchemeLevel> named(String word) {
    return Optional.ofNullable(switch (word.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "")) {
      case "section", "部" -> SECTION;
      case "class", "大类" -> CLASS;
      case "subclass", "小类" -> SUBCLASS;
      case "maingroup", "大组" -> MAIN_GROUP;
      case "subgroup", "小组" -> SUBGROUP;
      default -> null;
    });
  }

  /// The symbol that stands above another by its form alone; `null` above the highest.
  static @Nullable String above(String symbol) {
    return switch (of(symbol)) {
      case SECTION -> null;
      case CLASS -> Character.isDigit(symbol.charAt(0)) ? null : symbol.substring(0, 1);
      case SUBCLASS -> Character.isDigit(symbol.charAt(0)) ? symbol.substring(0, 2) : symbol.substring(0, 3);
      case MAIN_GROUP -> symbol.substring(0, 4);
      case SUBGROUP -> symbol.substring(0, symbol.indexOf('/')) + "/00";
    };
  }

  /// The level in the words of messages: `main group`.
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
