package org.patentbeacon.warning.count;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.SectorIndicator;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.analysis.compare.SectorIndicators;
import org.patentbeacon.analysis.compare.SectorRule;
import org.patentbeacon.analysis.compare.SectorState;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.Looked;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.warning.view.WatchedTopic;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.detect.Period;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// 产业指标预警 (5.9): which indicator of a topic came to the side of the warning, or to a higher colour, in a closed month.
public final class IndicatorRunner implements WatchRunner {
  private static final String JUDGED = "judged";

  private final RunView view;
  private final Map<String, IndicatorReading> readings = new HashMap<>();

  /// A runner.
  ///
  /// @param view what the run looks at
  public IndicatorRunner(RunView view) {
    this.view = view;
  }

  @Override
  public SortedMap<String, String> baseline(Watch watch) throws IOException {
    WatchedTopic topic = topic(watch);
    SectorRule rule = rule(watch);
    Optional<LocalDate> end = lastMonth();
    return end.isEmpty() ? Collections.emptySortedMap() : noted(reading(topic, rule, end.get()), end.get());
  }

  private WatchedTopic topic(Watch watch) throws IOException {
    return view.topic(WatchParams.of(watch).text("topic"));
  }

  private static SectorRule rule(Watch watch) {
    return SectorRule.DEFAULT.minFamilies(WatchParams.of(watch).whole("minFamilies", SectorRule.DEFAULT.minFamilies()));
  }

  /// The last day of the last month that every source covers.
  private Optional<LocalDate> lastMonth() {
    return view.snapshot().cutoffBySource().values().stream().min(LocalDate::compareTo).map(Period.MONTH::lastComplete);
  }

  private IndicatorReading reading(WatchedTopic topic, SectorRule rule, LocalDate end) throws IOException {
    String key = topic.id() + " " + rule.minFamilies() + " " + end;
    IndicatorReading known = readings.get(key);
    if (known == null) {
      known = IndicatorReading.of(view, topic, rule, end);
      readings.put(key, known);
    }
    return known;
  }

  private static SortedMap<String, String> noted(IndicatorReading reading, LocalDate end) {
    SortedMap<String, String> noted = reading.noted();
    noted.put(JUDGED, end.toString());
    return noted;
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    Looked looked = new Looked(task, view);
    Optional<LocalDate> last = lastMonth();
    if (looked.nothingArrived() || last.isEmpty()) {
      return looked.quiet();
    }
    WatchedTopic topic = topic(task.stored().watch());
    SectorRule rule = rule(task.stored().watch());
    SortedMap<String, String> known = new TreeMap<>(task.memory().noted());
    List<Found> found = new ArrayList<>();
    IndicatorReading reading = null;
    for (LocalDate end = first(known, last.get()); !end.isAfter(last.get()); end = Period.MONTH.last(end.plusDays(1))) {
      reading = reading(topic, rule, end);
      found.addAll(crossings(new IndicatorAlert(topic, new AlertWriter(task, view)), reading, known, YearMonth.from(end)));
      known.putAll(noted(reading, end));
    }
    return reading == null ? looked.quiet() : result(looked, reading, found, new Noted(known, Collections.emptySortedSet()));
  }

  private static LocalDate first(Map<String, String> known, LocalDate last) {
    String judged = known.get(JUDGED);
    return judged == null ? last : Period.MONTH.last(LocalDate.parse(judged).plusDays(1));
  }

  private static List<Found> crossings(IndicatorAlert alert, IndicatorReading reading, Map<String, String> known, YearMonth month) {
    List<Found> found = new ArrayList<>();
    if (reading.count(SectorState.NOT_ASSESSED) > 0) {
      return found; // too few families to say anything, also by indicators without a limit
    }
    for (SectorIndicators.Row row : reading.rows()) {
      Optional<SectorIndicators.Row> before = IndicatorReading.remembered(row, known);
      Optional<Severity> severity = SectorIndicator.crossing(before.orElse(null), row);
      severity.ifPresent(colour -> found.add(alert.of(row, before, reading, new IndicatorAlert.Crossing(month, colour))));
    }
    return found;
  }

  /// What has no value is told apart from what is no warning.
  private static WatchResult result(Looked looked, IndicatorReading reading, List<Found> found, Noted noted) {
    long undefined = reading.count(SectorState.UNDEFINED);
    long few = reading.count(SectorState.NOT_ASSESSED);
    Map<String, Long> counts = Map.of("warning", reading.count(SectorState.WARN), "undefined", undefined, "notAssessed", few);
    if (!found.isEmpty() || undefined + few == 0) {
      return looked.found(found, noted, counts);
    }
    WatchResult quiet = looked.outcome(few > 0 ? OutcomeKind.INSUFFICIENT_DATA : OutcomeKind.UNDEFINED, counts);
    return new WatchResult(quiet.before(), quiet.seenBatch(), quiet.outcome(), List.of(), noted);
  }
}
