package org.patentbeacon.scheme;

import java.util.Optional;
import org.patentbeacon.query.classes.ClassSymbols;

/// The classification schemes that can be loaded.
public enum SchemeName {
  /// The International Patent Classification.
  IPC,
  /// The Cooperative Patent Classification.
  CPC,
  /// The Locarno classification of designs.
  LOC;

  /// {@return the scheme of a field of the query language; empty for fields of other kinds}
  ///
  /// @param field the code of a field, such as `IPC-MAIN`
  public static Optional<SchemeName> ofField(String field) {
    return switch (field) {
      case "IPC", "IPC-MAIN" -> Optional.of(IPC);
      case "CPC", "CPC-MAIN" -> Optional.of(CPC);
      case "LOC" -> Optional.of(LOC);
      default -> Optional.empty();
    };
  }

  /// {@return the normal form of a symbol of this scheme; empty when the text is none}
  ///
  /// @param text a symbol in any form that queries and offices write: `F21V 29/50`, `F21V0029500000`
  public Optional<String> symbol(String text) {
    return this == LOC ? ClassSymbols.locarno(text) : ClassSymbols.symbol(text, this == CPC);
  }
}
