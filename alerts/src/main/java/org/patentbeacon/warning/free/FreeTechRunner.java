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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Found;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.free.Verdict;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.search.FreeToUseReport;
import org.patentbeacon.warning.free.KnownRight.Standing;
import org.patentbeacon.warning.likeness.Alike;
import org.patentbeacon.warning.likeness.Likeness;
import org.patentbeacon.warning.right.RightCase;
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
  /// The entry of the memory that says of which offices events were known.
  private static final String OFFICES = "offices";

  private final RunView view;
  private final Tenants tenants;
  private final Likeness likeness;
  private final FieldCases cases;
  /// The checklists of this run, by document and market.
  private final Map<String, FreeToUseReport> reports = new HashMap<>();

  /// A runner.
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  /// @param likeness how alike documents are to texts
  public FreeTechRunner(RunView view, Tenants tenants, Likeness likeness) {
    this.view = view;
    this.tenants = tenants;
    this.likeness = likeness;
    this.cases = new FieldCases(view, tenants, likeness);
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
    Field field = field(watch);
    List<RightCase> arrived = looked.nothingArrived() ? List.of() : cases.of(field, watch, task.stored().seenBatch());
    Told told = new Told(new FreeTechAlert(new AlertWriter(task, view), field.query()), field,
        WatchParams.of(watch).flag("waitRestoration"), new ArrayList<>());
    SortedMap<String, String> kept = new TreeMap<>();
    boolean same = offices().equals(noted.get(OFFICES)) && view.removals(task.stored().seenBatch()).isEmpty();
    Predicate<Map.Entry<String, KnownRight>> changeable = same ? changeable(task.stored().seenBatch()) : _ -> true;
    List<KnownRight> again = known.entrySet().stream().filter(changeable).map(Map.Entry::getValue).toList();
    for (Ended right : cases.rights(field, cases.again(arrived, again))) {
      Optional<KnownRight> before = Optional.ofNullable(known.get(right.key()));
      KnownRight now = look(right, before, told);
      known.put(right.key(), now);
      kept.put(right.key(), now.written());
    }
    long count = kept.size();
    kept.put(OFFICES, offices());
    return looked.found(told.found, new Noted(kept, new TreeSet<>()), Map.of("looked", count)).resting(rest(known.values()));
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

  /// What is told in a run of a watch.
  ///
  /// @param alert writes it
  /// @param field the field of the watch
  /// @param previews whether what may still be restored is told
  /// @param found what is told so far
  private record Told(FreeTechAlert alert, Field field, boolean previews, List<Found> found) {}

  private Field field(Watch watch) throws IOException {
    return Field.of(WatchParams.of(watch), view, tenants.profile(watch.tenantId()));
  }

  @Override
  public SortedMap<String, String> baseline(Watch watch) throws IOException {
    Field field = field(watch);
    SortedMap<String, String> noted = new TreeMap<>();
    for (Ended right : cases.rights(field, cases.of(field, watch, 0))) {
      Standing standing = standing(right);
      noted.put(right.key(), known(right, standing == Standing.TOLD ? Standing.KNOWN : standing).written());
    }
    noted.put(OFFICES, offices());
    return noted;
  }

  private KnownRight look(Ended right, Optional<KnownRight> before, Told told) throws IOException {
    Standing now = standing(right);
    Standing then = before.map(KnownRight::standing).orElse(Standing.OPEN);
    if (now == Standing.TOLD && then == Standing.KNOWN) {
      return known(right, Standing.KNOWN);
    }
    if (now == Standing.WAITING && then == Standing.PREVIEWED) {
      return known(right, Standing.PREVIEWED);
    }
    if (now == Standing.TOLD && then != Standing.TOLD) {
      told.found.add(told.alert.free(right, report(right), alike(right, told)));
    } else if (now != Standing.TOLD && (then == Standing.TOLD || then == Standing.PREVIEWED)) {
      told.found.add(told.alert.withdrawn(right, report(right)));
    } else if (now == Standing.WAITING && then == Standing.OPEN && told.previews) {
      told.found.add(told.alert.waiting(right, report(right), alike(right, told)));
      return known(right, Standing.PREVIEWED);
    }
    return known(right, now);
  }

  private Alike alike(Ended right, Told told) throws IOException {
    return Alike.most(likeness.of(told.field.products(), right.one().hits()).values().stream());
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
      case WAITING, PREVIEWED -> right.state().restorableUntil();
      case OPEN -> right.isOver() ? null : right.last();
      case KNOWN, TOLD -> null;
    };
    return new KnownRight(standing, right.one().latest().id(), until);
  }
}
