package org.patentbeacon.analysis.unit;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.patentbeacon.index.table.CodeColumn;

/// The numbers of documents as a clause, for what no field of the query language asks for.
public final class NumberList {
  /// The most numbers that are listed.
  public static final int MOST = 200;

  private NumberList() {}

  /// {@return the clause that finds the documents of some units; empty for none of them, and for more than [#MOST] documents}
  ///
  /// @param units the units
  /// @param some which of them, from 0
  public static Optional<String> clause(Units units, int... some) {
    if (some.length == 0 || some.length > MOST || Arrays.stream(some).map(unit -> units.rows(unit).length).sum() > MOST) {
      return Optional.empty();
    }
    CodeColumn publications = units.table().numbers().publication();
    return Optional.of(Arrays.stream(some).flatMap(unit -> Arrays.stream(units.rows(unit)))
        .mapToObj(row -> publications.dictionary().get(publications.codes()[row])).collect(Collectors.joining(" or ", "PN=(", ")")));
  }
}
