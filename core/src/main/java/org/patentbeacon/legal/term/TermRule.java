package org.patentbeacon.legal.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.calendar.Period;
import org.patentbeacon.table.FactRow;

/// A row of the table of terms.
///
/// @param office the office, such as `CN`
/// @param right the kind of the right
/// @param start the day from which it counts
/// @param length how long it is
/// @param filedFrom the first filing date it is for; absent when there is none
/// @param filedBefore the first filing date it is no longer for; absent when there is none
/// @param source the law
/// @param verified whether the row was confirmed in an official text
public record TermRule(String office, RightKind right, TermStart start, Period length, @Nullable LocalDate filedFrom,
    @Nullable LocalDate filedBefore, String source, boolean verified) {

  static TermRule of(FactRow row) {
    return new TermRule(row.words("office"), row.oneOf("right", RightKind.class), row.oneOf("start", TermStart.class),
        row.read("length", "a period such as 20y", Period::parse), row.dateOrNone("filedFrom"), row.dateOrNone("filedBefore"),
        row.words("source"), row.verified());
  }

  boolean isFor(LocalDate filing) {
    return (filedFrom == null || !filing.isBefore(filedFrom)) && (filedBefore == null || filing.isBefore(filedBefore));
  }

  /// {@return the term of a right}
  ///
  /// @param day the day from which it counts, as [#start()] says
  public Term from(LocalDate day) {
    return new Term(length.from(day), this);
  }
}
