package org.patentbeacon.index.table;

import org.jspecify.annotations.Nullable;

/// The hits of a query as columns: one row per publication, ascending by publication number, every column as long.
///
/// Analyses are pure functions of it. Values are those of the merged document.
///
/// @param origin what it was filled from
/// @param numbers what each row is
/// @param dates when it happened
/// @param parties who stands behind it
/// @param classes what it is about
/// @param rights what became of it
/// @param contents how large it is and what it cites; absent unless asked for
public record PatentTable(TableOrigin origin, Numbers numbers, Dates dates, Parties parties, Classes classes, Rights rights,
    @Nullable Contents contents) {

  /// {@return the number of rows}
  public int size() {
    return dates.publication().size();
  }
}
