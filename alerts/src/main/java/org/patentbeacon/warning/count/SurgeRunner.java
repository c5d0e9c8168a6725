package org.patentbeacon.warning.count;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbeacon.alert.Found;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.Looked;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.WatchParameterException;
import org.patentbeacon.watch.detect.SurgeDecision;
import org.patentbeacon.watch.detect.SurgeRule;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// 数量异动监视 (5.8): which closed period has more publications than the past explains. All series of a tenant are judged together.
public final class SurgeRunner implements WatchRunner {
  private final RunView view;
  private final Tenants tenants;
  private final Peers peers;
  private final Map<String, Map<String, WatchResult>> results = new HashMap<>();

  /// A runner.
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  /// @param peers the watches that are run together
  public SurgeRunner(RunView view, Tenants tenants, Peers peers) {
    this.view = view;
    this.tenants = tenants;
    this.peers = peers;
  }

  @Override
  public SortedMap<String, String> baseline(Watch watch) throws IOException {
    SurgeWatch asked = SurgeWatch.of(watch, view);
    return reached().map(day -> SurgeMember.judged(asked.period().lastComplete(day))).orElse(Collections.emptySortedMap());
  }

  /// Until when all sources are complete.
  private Optional<LocalDate> reached() {
    return view.snapshot().cutoffBySource().values().stream().min(LocalDate::compareTo);
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    Looked looked = new Looked(task, view);
    Optional<LocalDate> reached = reached();
    if (looked.nothingArrived() || reached.isEmpty()) {
      return looked.quiet();
    }
    SurgeWatch.of(task.stored().watch(), view);
    String tenant = task.stored().watch().tenantId();
    Map<String, WatchResult> known = results.get(tenant);
    if (known == null) {
      known = judged(tenant, task, reached.get());
      results.put(tenant, known);
    }
    WatchResult result = known.get(task.stored().watch().id());
    return result == null ? looked.quiet() : result;
  }

  private Map<String, WatchResult> judged(String tenant, WatchTask first, LocalDate reached) throws IOException {
    SortedMap<String, WatchTask> tasks = new TreeMap<>(Map.of(first.stored().watch().id(), first));
    peers.of(tenant, WatchKind.SURGE).forEach(task -> tasks.put(task.stored().watch().id(), task));
    List<SurgeMember> members = new ArrayList<>();
    for (WatchTask task : tasks.values()) {
      member(task, reached).filter(member -> !member.ends.isEmpty()).ifPresent(members::add);
    }
    Map<SurgeMember, List<SeriesCounts>> counts = new HashMap<>();
    SortedSet<LocalDate> ends = new TreeSet<>();
    for (SurgeMember member : members) {
      Set<String> own = member.asked.includeOwn() ? Set.of() : tenants.own(tenant).families();
      counts.put(member, SeriesCounts.of(view, member.asked, member.from(), own));
      ends.addAll(member.ends);
    }
    Map<SurgeMember, Judgement> judgements = new HashMap<>();
    members.forEach(member -> judgements.put(member, new Judgement()));
    for (LocalDate end : ends) {
      judge(members.stream().filter(member -> member.ends.contains(end)).toList(), counts, end, judgements);
    }
    Map<String, WatchResult> results = new HashMap<>();
    judgements.forEach((member, judgement) -> results.put(member.task.stored().watch().id(), judgement.result(member, view)));
    return results;
  }

  /// A watch of the tenant; one that cannot be run as it is says so itself when its turn comes.
  private Optional<SurgeMember> member(WatchTask task, LocalDate reached) throws IOException {
    try {
      return Optional.of(new SurgeMember(task, SurgeWatch.of(task.stored().watch(), view), reached));
    } catch (QuerySyntaxException | WatchParameterException e) {
      return Optional.empty();
    }
  }

  /// Judges one period of all series that end with it.
  private void judge(List<SurgeMember> members, Map<SurgeMember, List<SeriesCounts>> counts, LocalDate end,
      Map<SurgeMember, Judgement> judgements) throws IOException {
    List<SurgeMember> owners = new ArrayList<>();
    List<SeriesCounts> series = new ArrayList<>();
    List<SurgeRule.Question> questions = new ArrayList<>();
    for (SurgeMember member : members) {
      for (SeriesCounts one : counts.getOrDefault(member, List.of())) {
        owners.add(member);
        series.add(one);
        questions.add(member.question(one, end));
      }
    }
    List<SurgeDecision> decisions = SurgeRule.decideTogether(questions);
    int judged = (int) decisions.stream().filter(SurgeDecision.Judged.class::isInstance).count();
    for (int i = 0; i < decisions.size(); i++) {
      SurgeMember member = owners.get(i);
      Judgement judgement = Objects.requireNonNull(judgements.get(member));
      if (decisions.get(i) instanceof SurgeDecision.Assessed decision) {
        judgement.judged++;
        if (decision.fires()) {
          member.alarmed(decision.id(), end);
          SurgeMember.Asked asked = new SurgeMember.Asked(end, series.get(i).series(), questions.get(i), judged);
          judgement.found.add(new SurgeAlert(member.asked, new AlertWriter(member.task, view)).of(asked, decision));
        }
      } else {
        judgement.tooShort++;
      }
    }
  }

  /// What became of a watch over all its periods.
  private static final class Judgement {
    private final List<Found> found = new ArrayList<>();
    private long judged;
    private long tooShort;

    WatchResult result(SurgeMember member, RunView view) {
      Looked looked = new Looked(member.task, view);
      Map<String, Long> counts = Map.of("judged", judged, "tooShort", tooShort, "periods", (long) member.ends.size());
      return judged == 0 ? looked.outcome(OutcomeKind.INSUFFICIENT_DATA, counts) : looked.found(found, member.noted(), counts);
    }
  }
}
