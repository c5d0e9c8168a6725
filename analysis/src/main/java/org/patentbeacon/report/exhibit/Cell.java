package org.patentbeacon.report.exhibit;

import java.time.LocalDate;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.table.Wording;

/// A cell of a sheet.
public sealed interface Cell {

  /// A name or number that is the same in every language.
  ///
  /// @param text the text
  record Text(String text) implements Cell {}

  /// Words.
  ///
  /// @param wording the words
  record Words(Wording wording) implements Cell {}

  /// A figure, or why there is none.
  ///
  /// @param measure the figure
  record Figure(Measure measure) implements Cell {}

  /// A day.
  ///
  /// @param day the day
  record Day(LocalDate day) implements Cell {}

  /// The query that finds the documents behind the row.
  ///
  /// @param query the query
  record Query(String query) implements Cell {}

  /// Nothing applies here, such as the growth of the first year.
  record Nothing() implements Cell {}

  /// {@return a number}
  ///
  /// @param value the number
  static Cell of(double value) {
    return new Figure(Measure.of(value));
  }

  /// {@return a text}
  ///
  /// @param text the text
  static Cell of(String text) {
    return new Text(text);
  }

  /// {@return words}
  ///
  /// @param wording the words
  static Cell of(Wording wording) {
    return new Words(wording);
  }

  /// {@return a figure}
  ///
  /// @param measure the figure
  static Cell of(Measure measure) {
    return new Figure(measure);
  }
}
