package org.patentbeacon.query.classes;

/// The order of classification groups: subclass, main group as a number, subgroup digits as text (`05` before `0525`
/// before `06`).
public final class ClassOrder {
  private ClassOrder() {}

  /// {@return a text that sorts by code point as the symbols do}
  ///
  /// @param symbol a symbol in normal form, such as `H01L33/48`
  public static String key(String symbol) {
    int slash = symbol.indexOf('/');
    if (slash < 4) {
      return symbol;
    }
    String group = symbol.substring(4, slash);
    return symbol.substring(0, 4) + "0".repeat(Math.max(0, 4 - group.length())) + group + "/"
        + symbol.substring(slash + 1);
  }
}
