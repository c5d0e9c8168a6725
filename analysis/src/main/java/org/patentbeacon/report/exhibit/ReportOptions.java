package org.patentbeacon.report.exhibit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.Wording;

/// What a consultant chooses.
///
/// @param title the title; absent for the usual one
/// @param client for whom the report is made
/// @param author who makes it
/// @param date the day on the cover
/// @param leftOut ids of chapters and exhibits that are left out
/// @param added paragraphs of the consultant, by the id of the chapter in which they stand
public record ReportOptions(@Nullable Wording title, @Nullable String client, @Nullable String author, LocalDate date,
    Set<String> leftOut, SortedMap<String, List<Wording>> added) {

  /// Copies the collections.
  public ReportOptions {
    leftOut = Collections.unmodifiableSet(new TreeSet<>(leftOut));
    added = Collections.unmodifiableSortedMap(new TreeMap<>(added));
  }

  /// {@return everything, under the usual title}
  ///
  /// @param date the day on the cover
  public static ReportOptions of(LocalDate date) {
    return new ReportOptions(null, null, null, date, Set.of(), new TreeMap<>());
  }
}
