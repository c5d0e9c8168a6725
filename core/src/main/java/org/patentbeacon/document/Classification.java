package org.patentbeacon.document;

import org.jspecify.annotations.Nullable;

/// A class that an office gave to the document.
///
/// @param scheme `IPC`, `CPC`, `LOC`, `FI`, `FTERM`, `USPC`, `DPC` or `GBT4754`
/// @param symbol the canonical symbol, such as `A24B15/18`, `06-01` (LOC) or `4E168AE01` (F-term)
/// @param version the version of the scheme, such as `2006.01`
/// @param level `A` advanced, `C` core
/// @param position `F` first, `L` later
/// @param value `I` invention, `N` additional
/// @param office the office that gave it
/// @param source `H` human, `M` machine, `G` generated
/// @param edition the edition or the raw form, where there is one
public record Classification(String scheme, String symbol, @Nullable String version, @Nullable String level,
    @Nullable String position, @Nullable String value, @Nullable String office, @Nullable String source,
    @Nullable String edition) {

  /// {@return a class of which only scheme and symbol are known}
  ///
  /// @param scheme the scheme
  /// @param symbol the canonical symbol
  public static Classification of(String scheme, String symbol) {
    return new Classification(scheme, symbol, null, null, null, null, null, null, null);
  }

  /// {@return this class at a position}
  ///
  /// @param first true for the first class of its scheme
  public Classification at(boolean first) {
    return new Classification(scheme, symbol, version, level, first ? "F" : "L", value, office, source, edition);
  }
}
