package org.patentbeacon.index.field;

import java.util.ArrayList;
import java.util.List;

/// The symbols above a class, the class itself included.
public final class ClassLevels {
  private ClassLevels() {}

  /// {@return the symbols above a class and the class itself}
  ///
  /// `H01L33/48` is below `H`, `H01`, `H01L` and `H01L33/00`; `26-05` is below `26`.
  ///
  /// @param symbol the symbol of the class
  public static List<String> of(String symbol) {
    List<String> levels = new ArrayList<>();
    int dash = symbol.indexOf('-');
    if (dash > 0) {
      levels.add(symbol.substring(0, dash));
    }
    int slash = symbol.indexOf('/');
    for (int length : new int[] {1, 3, 4}) {
      if (dash < 0 && symbol.length() > length && Character.isLetter(symbol.charAt(0))) {
        levels.add(symbol.substring(0, length));
      }
    }
    if (slash > 0 && !symbol.endsWith("/00")) {
      levels.add(symbol.substring(0, slash) + "/00");
    }
    levels.add(symbol);
    return levels;
  }

  /// The subclass, or the whole symbol where it is shorter.
  static String subclass(String symbol) {
    return symbol.length() > 4 ? symbol.substring(0, 4) : symbol;
  }
}
