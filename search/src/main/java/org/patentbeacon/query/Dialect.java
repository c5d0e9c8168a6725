package org.patentbeacon.query;

import java.util.Locale;

/// A way to write queries. The caller names it; nothing is guessed.
public enum Dialect {
  /// The dialect of this project, which the page's help teaches.
  BEACON,
  /// incoPat's command search.
  INCOPAT,
  /// PatSnap's command search.
  PATSNAP,
  /// The search form of the Chinese patent office.
  CNIPA,
  /// The CPRS family: a code after each term, `*` `+` `-` between them.
  CPRS,
  /// Espacenet's query language.
  ESPACENET;

  /// {@return the name in messages, scripts and data files, such as `patsnap`}
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
