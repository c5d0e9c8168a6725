package org.patentbeacon.report.words;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.table.Wording;

/// Columns and cells that many sheets have.
public final class SheetColumns {
  /// A year.
  public static final Column YEAR = Column.of("年份", "year", Format.PERIOD);
  /// A share of all, 0 to 1.
  public static final Column SHARE = Column.of("占比", "share", Format.PERCENT);
  /// How complete a period is.
  public static final Column STATE = Column.of("完整性", "completeness", Format.TEXT);
  /// The query that finds the documents of a row.
  public static final Column QUERY = Column.of("复现检索式", "query", Format.QUERY);

  private SheetColumns() {}

  /// {@return how many units there are}
  ///
  /// @param unit what is counted as one
  public static Column count(CountUnit unit) {
    return new Column(Phrases.units(unit), Format.COUNT);
  }

  /// {@return a cell for what may be missing}
  ///
  /// @param measure the figure; `null` where none applies
  public static Cell cell(@Nullable Measure measure) {
    return measure == null ? new Cell.Nothing() : Cell.of(measure);
  }

  /// {@return a cell for a number that may be missing}
  ///
  /// @param number the number; `null` where none applies
  public static Cell cell(@Nullable Number number) {
    return number == null ? new Cell.Nothing() : Cell.of(number.doubleValue());
  }

  /// {@return a cell for words that may be missing}
  ///
  /// @param words the words; `null` where none apply
  public static Cell cell(@Nullable Wording words) {
    return words == null ? new Cell.Nothing() : Cell.of(words);
  }

  /// {@return a cell for a query that may be missing}
  ///
  /// @param query the query; `null` where none finds the documents
  public static Cell query(@Nullable String query) {
    return query == null ? new Cell.Nothing() : new Cell.Query(query);
  }
}
