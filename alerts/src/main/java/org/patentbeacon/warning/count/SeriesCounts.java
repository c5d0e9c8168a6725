package org.patentbeacon.warning.count;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.watch.detect.CountSeries;
import org.patentbeacon.watch.detect.Period;
import org.patentbeacon.watch.detect.PublicationCounts;

/// The families of one series by the day of their first publication.
///
/// @param series the series
/// @param period how long the periods are
/// @param published the days, since the first day of interest
/// @param begins the first publication of the topic; the first day of interest when there are earlier ones, the last day when there
///     are none
record SeriesCounts(SurgeWatch.Series series, Period period, List<LocalDate> published, LocalDate begins) {

  /// Counts the series of a watch.
  ///
  /// @param view what the run looks at
  /// @param watch the watch
  /// @param from the first day of interest
  /// @param without families that do not count
  static List<SeriesCounts> of(RunView view, SurgeWatch watch, LocalDate from, Set<String> without) throws IOException {
    List<SeriesCounts> all = new ArrayList<>();
    LocalDate begins = null;
    for (SurgeWatch.Series series : watch.series()) {
      Set<String> earlier = new HashSet<>(without);
      List<IndexHit> old = view.hits(within(series.query(), null, from.minusDays(1)), 0, HitDetail.NUMBERS);
      old.forEach(hit -> earlier.add(hit.family()));
      List<LocalDate> days = days(view.hits(within(series.query(), from, null), 0, HitDetail.BRIEF), earlier);
      if (begins == null) { // the first series is the topic as a whole
        begins = !old.isEmpty() ? from : days.stream().min(LocalDate::compareTo).orElse(LocalDate.MAX);
      }
      all.add(new SeriesCounts(series, watch.period(), days, begins));
    }
    return all;
  }

  static PatentQuery within(PatentQuery query, @Nullable LocalDate from, @Nullable LocalDate to) {
    return Joined.and(List.of(query, new PatentQuery.DateRange("PD", from, to, SourceRange.NONE)), SourceRange.NONE);
  }

  private static List<LocalDate> days(List<IndexHit> hits, Set<String> without) {
    Map<String, LocalDate> first = new HashMap<>();
    for (IndexHit hit : hits) {
      PartialDate day = hit.brief().publicationDate();
      if (day != null && !without.contains(hit.family())) {
        first.merge(hit.family(), day.start(), (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    return first.values().stream().sorted().toList();
  }

  /// The counts of the periods before one and of that one, as far back as the topic goes.
  ///
  /// @param end the last day of the period
  /// @param past how many periods before it
  CountSeries until(LocalDate end, int past) {
    long known = begins.isAfter(end) ? 0 : Math.min(past, period.before(begins, end));
    return PublicationCounts.of(published, period, end, (int) known + 1);
  }
}
