package org.patentbeacon.warning.free;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.state.LegalHistory;
import org.patentbeacon.legal.state.LegalOptions;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.warning.free.FreeTechRunner.Ended;
import org.patentbeacon.warning.free.KnownRight.Standing;
import org.patentbeacon.warning.likeness.Alike;
import org.patentbeacon.warning.likeness.Likeness;
import org.patentbeacon.warning.right.RightCase;
import org.patentbeacon.warning.right.RightCases;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.Watch;

/// The cases of a field: what its query finds, and what shares a subclass with the tenant and is like one of its products.
///
/// @param view what the run looks at
/// @param tenants whose watches are run
/// @param likeness how alike documents are to texts
record FieldCases(RunView view, Tenants tenants, Likeness likeness) {
  private static final int AT_ONCE = 200;

  /// The cases of a field of which something arrived after a moment, without what is the tenant's.
  List<RightCase> of(Field field, Watch watch, long seen) throws IOException {
    Set<String> own = WatchParams.of(watch).flag("includeOwn") ? Set.of() : tenants.own(watch.tenantId()).families();
    SortedMap<String, RightCase> cases = new TreeMap<>();
    new RightCases(view).of(field.query().tree(), seen).forEach(one -> cases.put(one.id(), one));
    List<RightCase> others = neighbours(field, seen).stream().filter(one -> !cases.containsKey(one.id())).toList();
    Map<String, Alike> alike = likeness.of(field.products(), others.stream().flatMap(one -> one.hits().stream()).toList());
    others.stream().filter(one -> field.minSim()
        <= Alike.most(one.hits().stream().map(hit -> alike.getOrDefault(hit.id(), Alike.NOT))).similarity())
        .forEach(one -> cases.put(one.id(), one));
    return cases.values().stream().filter(one -> !own.contains(one.family())).toList();
  }

  /// The cases that share a subclass with the tenant. Of what was there when the watch was made only those are compared that had
  /// ended: the others are compared when they do.
  private List<RightCase> neighbours(Field field, long seen) throws IOException {
    PatentQuery neighbourhood = field.neighbourhood();
    if (neighbourhood == null) {
      return List.of();
    }
    List<PatentQuery> alive = List.of(new PatentQuery.Enumerated("STATUS", State.IN_FORCE.name(), SourceRange.NONE),
        new PatentQuery.Enumerated("STATUS", State.PENDING.name(), SourceRange.NONE));
    return new RightCases(view).of(seen > 0 ? neighbourhood : new PatentQuery.Not(neighbourhood, alive, SourceRange.NONE), seen);
  }

  /// The cases of which something arrived, and those that are remembered: what arrived elsewhere may have changed how they stand.
  List<RightCase> again(List<RightCase> arrived, Iterable<KnownRight> known) throws IOException {
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

  /// The rights of cases in the markets of a field, as they stand now.
  List<Ended> rights(Field field, List<RightCase> cases) throws IOException {
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
}
