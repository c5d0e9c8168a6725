package org.patentbeacon.warning.party;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.Found;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.sector.Competitor;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.Looked;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// 被引监视 (5.5): who cites what is the tenant's, and what is cited against its pending cases. It remembers the pairs it knows,
/// each with its category, so that a pair is told once and once more when its category becomes severe.
public final class CitationRunner implements WatchRunner {
  private static final String FORWARD = "FORWARD ";
  private static final String AGAINST = "AGAINST_OWN ";

  private final RunView view;
  private final Tenants tenants;
  private final Firms firms;
  private final Map<String, OwnFamilies> own = new HashMap<>();

  /// In which direction citations are looked at.
  private enum Direction { FORWARD, AGAINST_OWN, BOTH }

  /// A runner.
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  public CitationRunner(RunView view, Tenants tenants) {
    this.view = view;
    this.tenants = tenants;
    this.firms = new Firms(view);
  }

  @Override
  public SortedMap<String, String> baseline(Watch watch) throws IOException {
    return categories(pairs(own(watch.tenantId()), direction(watch), 0));
  }

  private static Direction direction(Watch watch) {
    return WatchParams.of(watch).oneOf("direction", Direction.class, Direction.FORWARD);
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    Looked looked = new Looked(task, view);
    Direction direction = direction(task.stored().watch());
    if (looked.nothingArrived()) {
      return looked.quiet();
    }
    OwnFamilies families = own(task.stored().watch().tenantId());
    SortedMap<String, CitedPair> pairs = pairs(families, direction, task.stored().seenBatch());
    if (pairs.isEmpty()) {
      return looked.quiet();
    }
    SortedMap<String, String> known = task.memory().noted();
    pairs.entrySet().removeIf(pair -> known.containsKey(pair.getKey())
        && (!known.get(pair.getKey()).isEmpty() || pair.getValue().severe().isEmpty()));
    CitationAlert alert = new CitationAlert(families, new AlertWriter(task, view));
    Set<String> rivals = competitors(task.stored().watch().tenantId());
    List<Found> found = new ArrayList<>();
    for (Map.Entry<String, CitedPair> pair : pairs.entrySet()) {
      found.add(pair.getKey().startsWith(FORWARD) ? alert.forward(pair.getValue(), citing(pair.getValue(), rivals))
          : alert.against(pair.getValue()));
    }
    return looked.found(found, new Noted(categories(pairs), Collections.emptySortedSet()), Map.of());
  }

  private OwnFamilies own(String tenant) throws IOException {
    OwnFamilies known = own.get(tenant);
    if (known == null) {
      known = OwnFamilies.of(view, tenants.own(tenant));
      own.put(tenant, known);
    }
    return known;
  }

  /// The pairs of which one side arrived or changed after a moment.
  private SortedMap<String, CitedPair> pairs(OwnFamilies families, Direction direction, long seen) throws IOException {
    SortedMap<String, CitedPair> pairs = new TreeMap<>();
    if (families.isEmpty()) {
      return pairs;
    }
    List<IndexHit> arrived = families.arrived(seen);
    if (direction != Direction.AGAINST_OWN) {
      List<IndexHit> citing = new ArrayList<>(families.citing(families.all(), seen));
      citing.addAll(families.citing(arrived, 0));
      families.pairs(citing).forEach((pair, what) -> pairs.put(FORWARD + pair, what));
    }
    if (direction != Direction.FORWARD) {
      families.against(arrived).forEach((pair, what) -> pairs.put(AGAINST + pair, what));
    }
    return pairs;
  }

  private static SortedMap<String, String> categories(SortedMap<String, CitedPair> pairs) {
    SortedMap<String, String> categories = new TreeMap<>();
    pairs.forEach((pair, what) -> categories.put(pair, what.severe().orElse("")));
    return categories;
  }

  /// The main names of the competitors in the profile of a tenant.
  private Set<String> competitors(String tenant) throws IOException {
    Set<String> mains = new HashSet<>();
    Optional<Enterprise> profile = tenants.profile(tenant);
    for (Competitor competitor : profile.map(Enterprise::competitors).orElse(List.of())) {
      List<String> names = competitor.group() == null ? competitor.names() : List.of(competitor.group());
      for (String name : names) {
        mains.add(firms.of(name).main());
      }
    }
    return mains;
  }

  /// Who cites: a competitor before others.
  private CitationAlert.Citing citing(CitedPair pair, Set<String> rivals) throws IOException {
    List<String> names = pair.documents().documents().flatMap(Firm::parties).flatMap(party -> Firm.names(party).limit(1)).toList();
    List<String> mains = new ArrayList<>();
    for (String name : names) {
      mains.add(firms.of(name).main());
    }
    Optional<String> rival = mains.stream().filter(rivals::contains).findFirst();
    return new CitationAlert.Citing(rival.orElse(mains.isEmpty() ? "" : mains.getFirst()), rival.isPresent());
  }
}
