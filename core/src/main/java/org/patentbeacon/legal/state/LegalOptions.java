package org.patentbeacon.legal.state;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.patentbeacon.legal.calendar.Period;
import org.patentbeacon.legal.event.Margin;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;

/// The bounds of the legal state and of the free-to-use checklist that are judgement and not law. The defaults are a table.
///
/// @param noticeMargin how long after the gazette an end may be undone after a notice of the office
/// @param appealMargin how long after the gazette a refusal may be undone
/// @param forceMajeure how long force majeure can reopen a case; said, and never used to keep one alive
/// @param maxStaleness how old the source of the events may be
/// @param termEndTolerance how long before the computed term end the office's may come without a conflict
/// @param compensationFrom the first day of grants whose term may be compensated
/// @param dependentSimilarity from which similarity on, 0 to 100, a later patent may depend on this one
/// @param includeNeverGranted whether applications that ended before grant may be candidates for free use
public record LegalOptions(Period noticeMargin, Period appealMargin, Period forceMajeure, Period maxStaleness,
    Period termEndTolerance, LocalDate compensationFrom, int dependentSimilarity, boolean includeNeverGranted) {
  private static final LegalOptions DEFAULTS = read("legal-options.tsv");

  /// {@return the options that ship}
  public static LegalOptions defaults() {
    return DEFAULTS;
  }

  private static LegalOptions read(String name) {
    Map<String, FactRow> rows = new HashMap<>();
    FactTable.shipped(Objects.requireNonNull(LegalOptions.class.getResourceAsStream(name), name), name)
        .mapShipped(row -> Objects.requireNonNullElse(rows.put(row.words("name"), row), row));
    return new LegalOptions(period(rows, "noticeMargin"), period(rows, "appealMargin"), period(rows, "forceMajeure"),
        period(rows, "maxStaleness"), period(rows, "termEndTolerance"), row(rows, "compensationFrom").date("value"),
        row(rows, "dependentSimilarity").number("value"), row(rows, "includeNeverGranted").yes("value"));
  }

  private static FactRow row(Map<String, FactRow> rows, String option) {
    return Objects.requireNonNull(rows.get(option), option);
  }

  private static Period period(Map<String, FactRow> rows, String option) {
    return row(rows, option).read("value", "a period such as 4m", Period::parse);
  }

  /// {@return the last day on which an end may still be undone; the day of the gazette itself for one that may not}
  ///
  /// @param margin the kind of the margin
  /// @param gazetteDate the day on which the end was printed
  LocalDate undoneUntil(Margin margin, LocalDate gazetteDate) {
    return switch (margin) {
      case NONE -> gazetteDate;
      case NOTICE -> noticeMargin.from(gazetteDate);
      case APPEAL -> appealMargin.from(gazetteDate);
    };
  }

  /// {@return these options with applications that ended before grant as candidates, or without}
  ///
  /// @param included whether they are
  public LegalOptions withNeverGranted(boolean included) {
    return new LegalOptions(noticeMargin, appealMargin, forceMajeure, maxStaleness, termEndTolerance, compensationFrom,
        dependentSimilarity, included);
  }

  /// {@return these options with other margins for restoration}
  ///
  /// @param notice after a notice of the office
  /// @param appeal after a refusal
  public LegalOptions withRestorationMargin(Period notice, Period appeal) {
    return new LegalOptions(notice, appeal, forceMajeure, maxStaleness, termEndTolerance, compensationFrom,
        dependentSimilarity, includeNeverGranted);
  }

  /// {@return these options with another age from which a source is stale}
  ///
  /// @param age the age
  public LegalOptions withMaxStaleness(Period age) {
    return new LegalOptions(noticeMargin, appealMargin, forceMajeure, age, termEndTolerance, compensationFrom,
        dependentSimilarity, includeNeverGranted);
  }
}
