package org.patentbeacon.warning.count;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.digest.Sha256;
import org.patentbeacon.watch.detect.CountSeries;
import org.patentbeacon.watch.detect.Period;
import org.patentbeacon.watch.detect.SurgeRule;
import org.patentbeacon.watch.detect.SurgeSeries;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.Run;
import org.patentbeacon.watch.run.WatchTask;

/// A watch over surges while the periods it missed are judged one by one.
final class SurgeMember {
  private static final String JUDGED = "judged";
  private static final String ALARM = "alarm ";

  final WatchTask task;
  final SurgeWatch asked;
  final SortedSet<LocalDate> ends;
  private final SortedMap<String, SortedSet<LocalDate>> alarms = new TreeMap<>();

  /// A watch with what it remembers.
  ///
  /// @param task the watch
  /// @param asked what it asks for
  /// @param reached until when all sources are complete
  SurgeMember(WatchTask task, SurgeWatch asked, LocalDate reached) {
    this.task = task;
    this.asked = asked;
    SortedMap<String, String> known = task.memory().noted();
    known.forEach((entry, days) -> {
      if (entry.startsWith(ALARM)) {
        alarms.put(entry.substring(ALARM.length()),
            Arrays.stream(days.split(" ")).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new)));
      }
    });
    this.ends = ends(asked.period(), known.get(JUDGED), asked.period().lastComplete(reached));
  }

  /// The last days of the periods that were closed and not judged; at a first look at everything the last one.
  private static SortedSet<LocalDate> ends(Period period, @Nullable String judged, LocalDate last) {
    SortedSet<LocalDate> ends = new TreeSet<>();
    LocalDate end = judged == null ? last : period.last(LocalDate.parse(judged).plusDays(1));
    for (; !end.isAfter(last); end = period.last(end.plusDays(1))) {
      ends.add(end);
    }
    return ends;
  }

  /// What a watch remembers of the first period it need not judge.
  static SortedMap<String, String> judged(LocalDate end) {
    return new TreeMap<>(Collections.singletonMap(JUDGED, end.toString()));
  }

  /// The first day of the earliest period that any of its judgements looks at.
  LocalDate from() {
    LocalDate first = asked.period().first(ends.first());
    for (int i = 0; i < window(); i++) {
      first = asked.period().first(first.minusDays(1));
    }
    return first;
  }

  private int window() {
    int needed = asked.method().needed(asked.rule().least().history());
    return Math.max(asked.method().window(asked.rule().periods()), needed);
  }

  /// What is asked about a series at the end of a period.
  SurgeRule.Question question(SeriesCounts counts, LocalDate end) {
    CountSeries series = counts.until(end, window());
    SortedSet<Integer> alarmed = new TreeSet<>();
    for (LocalDate day : alarms.getOrDefault(counts.series().id(), Collections.emptySortedSet())) {
      long at = series.size() - 1 - asked.period().before(day, end);
      if (at >= 0 && at < series.size() - 1) {
        alarmed.add((int) at);
      }
    }
    return new SurgeRule.Question(asked.rule(), new SurgeSeries(counts.series().id(), series, alarmed),
        asked.method().with(seed(task.run())));
  }

  /// A number by the run, so that it is the same when it is run again.
  private static long seed(Run run) {
    return ByteBuffer.wrap(Sha256.of(run.id()).getBytes(StandardCharsets.US_ASCII)).getLong();
  }

  void alarmed(String series, LocalDate end) {
    alarms.computeIfAbsent(series, key -> new TreeSet<>()).add(end);
  }

  /// What it remembers after all periods were judged.
  Noted noted() {
    SortedMap<String, String> kept = judged(ends.last());
    alarms.forEach((series, days) -> kept.put(ALARM + series, String.join(" ", days.stream().map(LocalDate::toString).toList())));
    return new Noted(kept, Collections.emptySortedSet());
  }

  /// A decision with what it rests on.
  ///
  /// @param end the last day of the period
  /// @param series the series
  /// @param question what was asked
  /// @param seriesInRun how many series were judged together
  record Asked(LocalDate end, SurgeWatch.Series series, SurgeRule.Question question, int seriesInRun) {
    List<Integer> counts() {
      return question.series().counts().counts();
    }
  }
}
