package org.patentbeacon.watch.entrant;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// How near the field of a new family is to the one before.
///
/// @param level how near
/// @param symbol the subclass or class both have; empty when none
public record FieldDepth(Level level, String symbol) {
  private static final int SUBCLASS = 4;
  private static final int CLASS = 3;

  /// How near two fields are.
  public enum Level {
    /// The same subclass, such as `F28D`.
    SUBCLASS,
    /// The same class, such as `F28`.
    CLASS,
    /// Neither.
    NONE
  }

  /// {@return the depth of two lists of classes; of several shared symbols the first in order}
  ///
  /// @param before the IPC symbols of the families at the former applicant
  /// @param after those at the new one
  public static FieldDepth between(Iterable<String> before, Iterable<String> after) {
    return shared(before, after, SUBCLASS).map(symbol -> new FieldDepth(Level.SUBCLASS, symbol))
        .or(() -> shared(before, after, CLASS).map(symbol -> new FieldDepth(Level.CLASS, symbol)))
        .orElse(new FieldDepth(Level.NONE, ""));
  }

  private static Optional<String> shared(Iterable<String> before, Iterable<String> after, int length) {
    SortedSet<String> both = prefixes(before, length);
    both.retainAll(prefixes(after, length));
    return both.stream().findFirst();
  }

  private static SortedSet<String> prefixes(Iterable<String> symbols, int length) {
    SortedSet<String> prefixes = new TreeSet<>();
    symbols.forEach(symbol -> {
      if (symbol.length() >= length) {
        prefixes.add(symbol.substring(0, length));
      }
    });
    return prefixes;
  }
}
