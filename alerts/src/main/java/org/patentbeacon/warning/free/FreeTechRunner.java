package org.patentbeacon.warning.free;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Found;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.free.Verdict;
import org.patentbeacon.legal.state.LegalHistory;
import org.patentbeacon.legal.state.LegalOptions;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.search.FreeToUseReport;
import org.patentbeacon.warning.free.KnownRight.Standing;
import org.patentbeacon.warning.right.RightCase;
import org.patentbeacon.warning.right.RightCases;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.Looked;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.Rest;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// Runs watches over rights that may have become free.
public final class FreeTechRunner implements WatchRunner {
  private static final int AT_ONCE = 200;
  /// The entry of the memory that says of which offices events were known.
  private static final String OFFICES = "offices";

  private final RunView view;
  private final Tenants tenants;
  /// The checklists of this run, by document and market.
  private final Map<String, FreeToUseReport> reports = new HashMap<>();

  /// A runner.
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  public FreeTechRunner(RunView view, Tenants tenants) {
    this.view = view;
    this.tenants = tenants;
  }

  /// A right in a market, as it stands now.
  ///
  /// @param one the case
  /// @param market the market
  /// @param state its state there
  /// @param next the next day on which its state may become another by itself; absent when there is none
  record Ended(RightCase one, String market, LegalState state, @Nullable LocalDate next) {
    String key() {
      return one.family() + "|" + market;
    }

    boolean isOver() {
      return state.state() == State.EXPIRED || state.state() == State.REVOKED;
    }

    /// The last day on which it stands as it does, as long as nothing arrives.
    LocalDate last() {
      return next == null ? Rest.UNTIL_NEWS.until() : next.minusDays(1);
    }
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    Looked looked = new Looked(task, view);
    SortedMap<String, String> noted = task.memory().noted();
    SortedMap<String, KnownRight> known = known(noted);
    boolean due = known.values().stream().anyMatch(right -> right.isDue(view.day()));
    if (looked.nothingArrived() && !due) {
      return looked.quiet().resting(rest(known.values()));
    }
    Watch watch = task.stored().watch();
    Field field = Field.of(WatchParams.of(watch), view);
    List<RightCase> cases = looked.nothingArrived() ? List.of() : cases(field, watch, task.stored().seenBatch());
    FreeTechAlert alert = new FreeTechAlert(new AlertWriter(task, view), field.query());
    SortedMap<String, String> kept = new TreeMap<>();
    List<Found> found = new ArrayList<>();
    boolean same = offices().equals(noted.get(OFFICES)) && view.removals(task.stored().seenBatch()).isEmpty();
    Predicate<Map.Entry<String, KnownRight>> changeable = same ? changeable(task.stored().seenBatch()) : _ -> true;
    List<KnownRight> others = known.entrySet().stream().filter(changeable).map(Map.Entry::getValue).toList();
    for (Ended right : rights(field, again(cases, others))) {
      Optional<KnownRight> before = Optional.ofNullable(known.get(right.key()));
      KnownRight now = look(right, before, alert, found);
      known.put(right.key(), now);
      kept.put(right.key(), now.written());
    }
    long count = kept.size();
    kept.put(OFFICES, offices());
    return looked.found(found, new Noted(kept, new TreeSet<>()), Map.of("looked", count)).resting(rest(known.values()));
  }

  /// The offices whose events are known: with another one, any right may stand otherwise.
  private String offices() throws IOException {
    return String.join(" ", view.database().rights().offices());
  }

  /// Tells rights that may stand otherwise than when they were looked at last: because of the day, of what arrived in the
  /// family, or of what others have.
  private Predicate<Map.Entry<String, KnownRight>> changeable(long seen) throws IOException {
    Set<String> families = new HashSet<>();
    view.arrivals(seen).forEach(arrival -> families.add(arrival.family()));
    LocalDate day = RightCase.known(view);
    return right -> right.getValue().restsOnOthers() || right.getValue().isDue(day)
        || families.contains(right.getKey().substring(0, right.getKey().lastIndexOf('|')));
  }

  private static SortedMap<String, KnownRight> known(SortedMap<String, String> noted) {
    SortedMap<String, KnownRight> known = new TreeMap<>();
    noted.forEach((key, written) -> {
      if (!key.equals(OFFICES)) {
        known.put(key, KnownRight.read(written));
      }
    });
    return known;
  }

  @Override
  public Optional<Rest> rest(SortedMap<String, String> noted) {
    return Optional.of(rest(known(noted).values()));
  }

  /// Until the first of the rights may stand otherwise by itself.
  private static Rest rest(Collection<KnownRight> known) {
    return known.stream().map(KnownRight::until).filter(Objects::nonNull).min(LocalDate::compareTo)
        .map(until -> new Rest(Rest.UNTIL_NEWS.from(), until)).orElse(Rest.UNTIL_NEWS);
  }

  @Override
  public SortedMap<String, String> baseline(Watch watch) throws IOException {
    Field field = Field.of(WatchParams.of(watch), view);
    SortedMap<String, String> noted = new TreeMap<>();
    for (Ended right : rights(field, cases(field, watch, 0))) {
      Standing standing = standing(right);
      noted.put(right.key(), known(right, standing == Standing.TOLD ? Standing.KNOWN : standing).written());
    }
    noted.put(OFFICES, offices());
    return noted;
  }

  private List<RightCase> cases(Field field, Watch watch, long seen) throws IOException {
    Set<String> own = WatchParams.of(watch).flag("includeOwn") ? Set.of() : tenants.own(watch.tenantId()).families();
    return new RightCases(view).of(field.query().tree(), seen).stream().filter(one -> !own.contains(one.family())).toList();
  }

  /// The cases of which something arrived, and those that are remembered: what arrived elsewhere may have changed how they stand.
  private List<RightCase> again(List<RightCase> arrived, Iterable<KnownRight> known) throws IOException {
    List<RightCase> all = new ArrayList<>(arrived);
    Set<String> there = new TreeSet<>();
    arrived.forEach(one -> one.hits().forEach(hit -> there.add(hit.id())));
    List<PatentQuery> others = new ArrayList<>();
    for (KnownRight right : known) {
      if (right.standing() != Standing.KNOWN && there.add(right.document())) {
        others.add(RightCases.number("PN", right.document()));
      }
    }
    for (int from = 0; from < others.size(); from += AT_ONCE) {
      all.addAll(new RightCases(view).of(Joined.or(others.subList(from, Math.min(from + AT_ONCE, others.size())), SourceRange.NONE), 0));
    }
    return all;
  }

  private List<Ended> rights(Field field, List<RightCase> cases) throws IOException {
    List<Ended> rights = new ArrayList<>();
    LocalDate known = RightCase.known(view);
    for (RightCase one : cases) {
      one.rights(view.database().rights().offices()).forEach((country, right) -> {
        if (field.markets().contains(country)) {
          LegalHistory history = new LegalHistory(right, LegalOptions.defaults());
          SortedSet<LocalDate> later = history.days().tailSet(view.day().plusDays(1));
          rights.add(new Ended(one, country, history.at(view.day(), known), later.isEmpty() ? null : later.first()));
        }
      });
    }
    return rights;
  }

  private KnownRight look(Ended right, Optional<KnownRight> before, FreeTechAlert alert, List<Found> found) throws IOException {
    Standing standing = standing(right);
    boolean told = before.filter(known -> known.standing() == Standing.TOLD).isPresent();
    boolean candidate = before.filter(known -> known.standing() == Standing.KNOWN).isPresent();
    if (standing == Standing.TOLD && candidate) {
      return known(right, Standing.KNOWN);
    }
    if (standing == Standing.TOLD && !told) {
      found.add(alert.free(right, report(right)));
    } else if (standing != Standing.TOLD && told) {
      found.add(alert.withdrawn(right, report(right)));
    }
    return known(right, standing);
  }

  /// How a right stands; nobody asks the checklist about one that is alive.
  private Standing standing(Ended right) throws IOException {
    State state = right.state().state();
    if (state == State.LAPSED_RESTORABLE) {
      return Standing.WAITING;
    }
    if (!right.isOver()) {
      return Standing.OPEN;
    }
    Verdict headline = report(right).headline();
    return headline == Verdict.FREE_CANDIDATE || headline == Verdict.LIVE_ABROAD ? Standing.TOLD : Standing.OPEN;
  }

  private FreeToUseReport report(Ended right) throws IOException {
    String key = right.one().latest().id() + "|" + right.market();
    FreeToUseReport known = reports.get(key);
    if (known == null) {
      known = view.database().rights().freeToUse(right.one().latest().id(), Optional.of(right.market()), view.day());
      reports.put(key, known);
    }
    return known;
  }

  private static KnownRight known(Ended right, Standing standing) {
    LocalDate until = switch (standing) {
      case WAITING -> right.state().restorableUntil();
      case OPEN -> right.isOver() ? null : right.last();
      case KNOWN, TOLD -> null;
    };
    return new KnownRight(standing, right.one().latest().id(), until);
  }
}
