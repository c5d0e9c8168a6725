package org.patentbeacon.warning.right;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Relation;
import org.patentbeacon.alert.rule.SeverityByKind;
import org.patentbeacon.legal.EventType;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.legal.state.Right;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.Looked;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// Runs watches over the legal states of rights: of each case of which something arrived, what happened that had not happened when
/// the watch last looked, and whether its state became doubtful.
public final class LegalEventRunner implements WatchRunner {
  private final RunView view;
  private final Tenants tenants;
  private final LocalDate until;

  /// A runner.
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  public LegalEventRunner(RunView view, Tenants tenants) {
    this.view = view;
    this.tenants = tenants;
    this.until = RightCase.known(view);
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    Looked looked = new Looked(task, view);
    if (looked.nothingArrived()) {
      return looked.quiet();
    }
    Watch watch = task.stored().watch();
    WatchedRights watched = WatchedRights.of(watch, view, tenants);
    List<RightCase> cases = watched.cases(view, task.stored().seenBatch());
    if (cases.isEmpty()) {
      return looked.quiet();
    }
    SortedMap<String, String> noted = task.memory().noted();
    LegalEventAlert alert = new LegalEventAlert(new AlertWriter(task, view), watched.relation());
    SortedMap<String, String> kept = new TreeMap<>();
    List<Found> found = new ArrayList<>();
    for (RightCase one : cases) {
      LegalEventAlert.Course course = course(one, KnownCase.read(noted.get(one.id())));
      kept.put(one.id(), KnownCase.of(course.states(), course.all().keySet()).written());
      for (List<Happening> news : news(course, watched.relation(), watch).values()) {
        found.add(alert.of(course, news));
      }
    }
    return looked.found(found, new Noted(kept, new TreeSet<>()), Map.of("cases", (long) cases.size()));
  }

  @Override
  public SortedMap<String, String> baseline(Watch watch) throws IOException {
    SortedMap<String, String> known = new TreeMap<>();
    for (RightCase one : WatchedRights.of(watch, view, tenants).cases(view, 0)) {
      LegalEventAlert.Course course = course(one, KnownCase.read(null));
      known.put(one.id(), KnownCase.of(course.states(), course.all().keySet()).written());
    }
    return known;
  }

  private LegalEventAlert.Course course(RightCase one, KnownCase before) throws IOException {
    SortedMap<String, Right> rights = one.rights(view.database().rights().offices());
    return new LegalEventAlert.Course(one, before, one.states(view), Happening.of(one, rights.values(), until));
  }

  /// What is new and worth telling, by what it is told as: two entries about one thing are told together.
  private Map<String, List<Happening>> news(LegalEventAlert.Course course, Relation relation, Watch watch) throws IOException {
    Map<String, List<Happening>> news = new LinkedHashMap<>();
    List<Happening> all = new ArrayList<>(course.all().values());
    all.addAll(doubts(course));
    Set<String> own = relation == Relation.OWN ? ownNames(watch) : Set.of();
    for (Happening one : all) {
      boolean told = !course.before().happenings().contains(one.id())
          && SeverityByKind.ofLegalEvent(one.eventClass(), relation).isPresent() && !staysOurs(one, own);
      if (told) {
        news.computeIfAbsent(one.country() + " " + one.eventClass() + " " + one.on(), _ -> new ArrayList<>()).add(one);
      }
    }
    return news;
  }

  /// That a state became doubtful: it was known before and is not now, or two statements about it cannot both be true.
  private static List<Happening> doubts(LegalEventAlert.Course course) {
    List<Happening> doubts = new ArrayList<>();
    course.states().forEach((country, state) -> {
      if (state.conflict() && !course.before().conflicts().contains(country)) {
        doubts.add(new Happening("CONFLICT", country, "CONFLICT", day(state), null));
      }
      State before = course.before().states().get(country);
      if (state.state() == State.UNKNOWN && before != null && before != State.UNKNOWN) {
        doubts.add(new Happening("UNKNOWN", country, "UNKNOWN", day(state), null));
      }
    });
    return doubts;
  }

  private static LocalDate day(LegalState state) {
    return Optional.ofNullable(state.knownSince()).or(() -> Optional.ofNullable(state.since())).orElse(state.asOf());
  }

  private Set<String> ownNames(Watch watch) throws IOException {
    Optional<Enterprise> tenant = tenants.profile(watch.tenantId());
    return tenant.isPresent() ? WatchedRights.names(tenant.get(), view) : new LinkedHashSet<>();
  }

  /// A transfer that makes the tenant the owner, or leaves it among the owners, takes nothing from it.
  private static boolean staysOurs(Happening one, Set<String> own) {
    String after = one.event() == null ? null : one.event().entry().after();
    return one.eventClass().equals(EventType.TRANSFER.name()) && after != null && own.stream().anyMatch(after::contains);
  }
}
