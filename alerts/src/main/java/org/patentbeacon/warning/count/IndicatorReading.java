package org.patentbeacon.warning.count;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.rule.LastCompleteYear;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.compare.SectorForm;
import org.patentbeacon.analysis.compare.SectorIndicators;
import org.patentbeacon.analysis.compare.SectorRule;
import org.patentbeacon.analysis.compare.SectorState;
import org.patentbeacon.analysis.compare.SectorWarnings;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.WatchedTopic;

/// The indicators of a topic at the end of a month, from what was published until then.
///
/// @param year the last filing year that counts
/// @param rows the indicators
/// @param history the indicators of the years, the oldest first
record IndicatorReading(int year, List<SectorIndicators.Row> rows, List<SectorWarnings.Year> history) {
  private static final String ABSENT = "-";

  static IndicatorReading of(RunView view, WatchedTopic topic, SectorRule rule, LocalDate end) throws IOException {
    PatentQuery query = SeriesCounts.within(topic.query(), null, end);
    PatentSet set = PatentSet.of(view.database().table(new ParsedQuery(topic.id(), Dialect.BEACON, query, List.of()),
        SearchRequest.of(query)));
    SectorWarnings warnings = SectorWarnings.of(set, rule);
    int year = Math.min(LastCompleteYear.of(end), warnings.year());
    List<SectorWarnings.Year> history = warnings.history().stream().filter(past -> past.year() <= year).toList();
    Optional<SectorWarnings.Year> last = history.stream().filter(past -> past.year() == year).findFirst();
    return new IndicatorReading(year, last.map(SectorWarnings.Year::indicators).orElse(warnings.indicators()).rows(), history);
  }

  /// Which indicator a row is, such as `YJ01` or `YJ06|US`.
  static String name(SectorIndicators.Row row) {
    return row.country() == null ? row.id().name() : row.id() + "|" + row.country();
  }

  /// What is remembered of the indicators.
  SortedMap<String, String> noted() {
    SortedMap<String, String> noted = new TreeMap<>();
    rows.forEach(row -> noted.put(name(row), String.join(" ", row.form().name(), row.state().name(),
        row.value().ok() ? Double.toString(row.value().orThrow()) : ABSENT)));
    return noted;
  }

  /// An indicator as it was, from what is remembered of it.
  static Optional<SectorIndicators.Row> remembered(SectorIndicators.Row now, Map<String, String> known) {
    String noted = known.get(name(now));
    if (noted == null) {
      return Optional.empty();
    }
    String[] parts = noted.split(" ");
    Measure value = parts[2].equals(ABSENT) ? Measure.undefined(Reason.NO_DATA) : Measure.of(Double.parseDouble(parts[2]));
    return Optional.of(new SectorIndicators.Row(now.id(), now.country(), Measure.undefined(Reason.NO_DATA), Measure.undefined(Reason.NO_DATA),
        value, SectorForm.valueOf(parts[0]), now.limit(), SectorState.valueOf(parts[1]), null, false));
  }

  /// The values of an indicator in the years, those without one left out.
  SortedMap<String, Object> series(SectorIndicators.Row row) {
    List<Integer> years = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (SectorWarnings.Year past : history) {
      past.indicators().rows().stream().filter(other -> name(other).equals(name(row)) && other.value().ok()).findFirst()
          .ifPresent(other -> {
            years.add(past.year());
            values.add(IndicatorAlert.rounded(other.value().orThrow()));
          });
    }
    return new TreeMap<>(Map.of("id", name(row), "years", years, "values", values));
  }

  long count(SectorState state) {
    return rows.stream().filter(row -> row.state() == state && (state != SectorState.NOT_ASSESSED || row.limit() != null)).count();
  }
}
