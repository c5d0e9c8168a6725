package org.patentbeacon.warning.topic;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.Found;
import org.patentbeacon.warning.hits.HitsRunner;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.warning.view.WatchedTopic;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchParameterException;
import org.patentbeacon.watch.detect.Period;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchOutcome;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// Runs watches over topics: what their query newly finds, and at the end of each month how they shifted within two years.
public final class TopicRunner implements WatchRunner {
  /// The entry of the memory that says up to which day shifts were judged.
  private static final String JUDGED = HitsRunner.NO_FAMILY + "aspects";
  private static final int YEAR = 12;

  private final RunView view;
  private final Tenants tenants;
  private final HitsRunner hits;
  private final Map<String, TopicWindow> windows = new HashMap<>();

  /// A runner.
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  /// @param hits runs the queries of topics
  public TopicRunner(RunView view, Tenants tenants, HitsRunner hits) {
    this.view = view;
    this.tenants = tenants;
    this.hits = hits;
  }

  @Override
  public SortedMap<String, String> baseline(Watch watch) throws IOException {
    SortedMap<String, String> known = new TreeMap<>(hits.baseline(watch));
    lastMonth().ifPresent(end -> known.put(JUDGED, end.toString()));
    return known;
  }

  /// The last day of the last month that every source covers.
  private Optional<LocalDate> lastMonth() {
    return view.snapshot().cutoffBySource().values().stream().min(LocalDate::compareTo).map(Period.MONTH::lastComplete);
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    WatchResult newHits = hits.run(task);
    Optional<LocalDate> last = lastMonth();
    if (task.stored().seenBatch() >= view.snapshot().batch() || last.isEmpty()) {
      return newHits;
    }
    LocalDate first = task.memory().noted(JUDGED).map(judged -> Period.MONTH.last(LocalDate.parse(judged).plusDays(1)))
        .orElse(last.get());
    if (first.isAfter(last.get())) {
      return newHits;
    }
    List<Found> shifts = new ArrayList<>();
    boolean enough = false;
    for (LocalDate end = first; !end.isAfter(last.get()); end = Period.MONTH.last(end.plusDays(1))) {
      enough |= judge(task, YearMonth.from(end), shifts);
    }
    return joined(newHits, shifts, enough, last.get());
  }

  /// Adds the shifts of a month; false when there was too little to judge any aspect by.
  private boolean judge(WatchTask task, YearMonth end, List<Found> shifts) throws IOException {
    Watch watch = task.stored().watch();
    WatchParams params = WatchParams.of(watch);
    WatchedTopic topic = view.topic(params.text("topic"));
    BigDecimal mixLimit = limit(params, "aspectShift", "0.20");
    BigDecimal countLimit = limit(params, "countShift", "0.50");
    AspectAlert alert = new AspectAlert(topic, new AlertWriter(task, view));
    boolean enough = false;
    for (Aspect aspect : aspects(params)) {
      AspectShift shift = new AspectShift(aspect, window(topic, watch, end.minusMonths(YEAR)), window(topic, watch, end));
      BigDecimal limit = aspect.mix() ? mixLimit : countLimit;
      if (shift.enough(params.whole("minPerWindow", 20))) {
        enough = true;
        shift.severity(limit).ifPresent(severity -> shifts.add(alert.of(shift, limit, severity)));
      }
    }
    return enough;
  }

  private static BigDecimal limit(WatchParams params, String name, String otherwise) {
    BigDecimal limit = BigDecimal.valueOf(params.number(name, Double.parseDouble(otherwise)));
    if (limit.signum() == 0) {
      throw new WatchParameterException(name, "a number above 0", "0");
    }
    return limit;
  }

  private static List<Aspect> aspects(WatchParams params) {
    List<String> named = params.list("aspects", "[\\s,;]+");
    return named.isEmpty() ? List.of(Aspect.values()) : named.stream().map(name -> Arrays.stream(Aspect.values())
        .filter(aspect -> aspect.name().equals(name)).findFirst()
        .orElseThrow(() -> new WatchParameterException("aspects", "some of " + Arrays.toString(Aspect.values()), name))).toList();
  }

  private TopicWindow window(WatchedTopic topic, Watch watch, YearMonth end) throws IOException {
    Set<String> own = WatchParams.of(watch).flag("includeOwn") ? Set.of() : tenants.own(watch.tenantId()).families();
    String key = String.join(" ", topic.id(), end.toString(), own.isEmpty() ? "" : watch.tenantId());
    TopicWindow known = windows.get(key);
    if (known == null) {
      known = TopicWindow.of(view, topic, own, end);
      windows.put(key, known);
    }
    return known;
  }

  private static WatchResult joined(WatchResult newHits, List<Found> shifts, boolean enough, LocalDate judged) {
    StoredWatch stored = newHits.before();
    List<Found> found = new ArrayList<>(newHits.found());
    found.addAll(shifts);
    SortedMap<String, String> kept = new TreeMap<>(newHits.noted().kept());
    kept.put(JUDGED, judged.toString());
    SortedMap<String, Long> counts = new TreeMap<>(newHits.outcome().counts());
    counts.put("shifts", (long) shifts.size());
    OutcomeKind kind = !found.isEmpty() ? OutcomeKind.FIRED : enough ? newHits.outcome().outcome() : OutcomeKind.INSUFFICIENT_DATA;
    WatchOutcome outcome = new WatchOutcome(stored.watch().id(), kind, found.size(), null, counts);
    return new WatchResult(stored, newHits.seenBatch(), outcome, found, new Noted(kept, newHits.noted().dropped()));
  }
}
