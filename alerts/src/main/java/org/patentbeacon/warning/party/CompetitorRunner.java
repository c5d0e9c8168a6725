package org.patentbeacon.warning.party;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.patentbeacon.alert.Cause;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.Product;
import org.patentbeacon.warning.likeness.Likeness;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.Looked;
import org.patentbeacon.warning.view.NewFamilies;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.warning.view.WatchedTopic;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// 竞争对手监视 (5.3): what a competitor files, what it is granted, and which fields and countries it enters.
public final class CompetitorRunner implements WatchRunner {
  private final RunView view;
  private final Tenants tenants;
  private final Likeness likeness;
  private final Firms firms;

  /// A runner.
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  /// @param likeness how alike documents are to texts
  public CompetitorRunner(RunView view, Tenants tenants, Likeness likeness) {
    this.view = view;
    this.tenants = tenants;
    this.likeness = likeness;
    this.firms = new Firms(view);
  }

  @Override
  public SortedMap<String, String> baseline(Watch watch) throws IOException {
    CompetitorWatch.of(watch, view, firms);
    return Remembered.baseline(view.snapshot().batch());
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    Looked looked = new Looked(task, view);
    if (looked.nothingArrived()) {
      return looked.quiet();
    }
    CompetitorWatch asked = CompetitorWatch.of(task.stored().watch(), view, firms);
    Map<String, Long> counts = Map.of("namesLeftToAPerson", (long) asked.unsure());
    List<IndexHit> arrived = view.hits(asked.firm().query(), task.stored().seenBatch(), HitDetail.NUMBERS);
    if (arrived.isEmpty()) {
      return looked.quiet();
    }
    List<Family> families = families(task, asked, arrived);
    if (families.isEmpty()) {
      return looked.quiet();
    }
    Remembered memory = Remembered.of(task);
    List<Product> products = tenants.profile(task.stored().watch().tenantId()).map(Enterprise::products).orElse(List.of());
    CompetitorAlerts alerts = new CompetitorAlerts(asked, new AlertWriter(task, view),
        NearProduct.of(families, products, asked.minSim(), likeness));
    List<Found> found = new ArrayList<>();
    filings(task, families, memory, alerts).ifPresent(found::add);
    families.forEach(family -> found.addAll(grants(family, memory, alerts)));
    found.addAll(entries(task, asked, families, memory, alerts));
    return looked.found(found, memory.noted(), counts);
  }

  /// The families that something of the competitor arrived of, in scope and not the tenant's, with the competitor's documents.
  private List<Family> families(WatchTask task, CompetitorWatch asked, List<IndexHit> arrived) throws IOException {
    Set<String> own = asked.includeOwn() ? Set.of() : tenants.own(task.stored().watch().tenantId()).families();
    Optional<PatentQuery> scope = asked.scope();
    Set<String> within = new HashSet<>();
    if (scope.isPresent()) {
      view.hits(Joined.and(List.of(asked.firm().query(), scope.get()), SourceRange.NONE), 0, HitDetail.NUMBERS)
          .forEach(hit -> within.add(hit.family()));
    }
    List<IndexHit> touched = arrived.stream().filter(hit -> !own.contains(hit.family()))
        .filter(hit -> scope.isEmpty() || within.contains(hit.family())).toList();
    return Family.whole(view, touched).stream()
        .map(family -> family.only(document -> asked.firm().in(document).isPresent()))
        .filter(family -> !family.hits().isEmpty()).toList();
  }

  private Optional<Found> filings(WatchTask task, List<Family> families, Remembered memory, CompetitorAlerts alerts)
      throws IOException {
    Map<String, Family> fresh = new TreeMap<>();
    families.stream().filter(family -> !family.knownAt(memory.made())).forEach(family -> fresh.put(family.id(), family));
    task.memory().reported(fresh.keySet().stream().map(id -> new ItemKey(id, CompetitorAlerts.NEW_FILING)).toList())
        .forEach(item -> fresh.remove(item.family()));
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<String, Cause> causes = new NewFamilies(view, task.stored().seenBatch(), alerts.asked().lateDays())
        .causes(fresh.values().stream().map(family -> family.hits().getFirst()).toList());
    return Optional.of(alerts.filings(List.copyOf(fresh.values()), causes.values().stream().filter(Cause.LATE::equals).count()));
  }

  private static List<Found> grants(Family family, Remembered memory, CompetitorAlerts alerts) {
    Map<LocalDate, List<IndexHit>> days = new TreeMap<>();
    for (IndexHit hit : family.hits()) {
      if (hit.firstBatch() > memory.made() && grants(hit.document())) {
        Family.published(hit.document()).ifPresent(day -> days.computeIfAbsent(day, key -> new ArrayList<>()).add(hit));
      }
    }
    return days.entrySet().stream().map(day -> alerts.grant(new Family(family.id(), day.getValue()), day.getKey())).toList();
  }

  private static boolean grants(PatentDocument document) {
    return document.granted() && document.patentType() != PatentType.UTILITY_MODEL && document.patentType() != PatentType.DESIGN;
  }

  /// New fields and new countries, of families that were not there, or not there, when the watch was made.
  private List<Found> entries(WatchTask task, CompetitorWatch asked, List<Family> families, Remembered memory,
      CompetitorAlerts alerts) throws IOException {
    Optional<Enterprise> profile = tenants.profile(task.stored().watch().tenantId());
    Set<String> markets = new HashSet<>(profile.map(Enterprise::markets).filter(some -> !some.isEmpty()).orElse(List.of("CN")));
    CompetitorAlerts.Field field = new CompetitorAlerts.Field(profileFields(asked, profile), FieldHistory.of(view, asked));
    List<Found> found = new ArrayList<>();
    for (Family family : families) {
      Optional<LocalDate> published = family.published();
      if (published.isPresent() && !family.knownAt(memory.made())) {
        SortedSet<String> entered = field.history().entered(family.id(), published.get(), memory.made());
        if (!entered.isEmpty()) {
          LocalDate day = memory.date(CompetitorAlerts.FIELD_ENTRY + " " + family.id(), published.get());
          found.add(alerts.fieldEntry(family, day, entered, field));
        }
      }
      countries(family, markets, memory).forEach((day, members) -> found.add(alerts.countryEntry(family, day, members)));
    }
    return found;
  }

  private static Set<String> profileFields(CompetitorWatch asked, Optional<Enterprise> profile) {
    Set<String> fields = new HashSet<>();
    profile.ifPresent(enterprise -> fields.addAll(Family.subclasses(enterprise.classes().ipc())));
    asked.topics().stream().map(WatchedTopic::id).forEach(fields::add);
    return fields;
  }

  private static SortedMap<LocalDate, Map<String, Family>> countries(Family family, Set<String> markets, Remembered memory) {
    SortedMap<LocalDate, Map<String, Family>> days = new TreeMap<>();
    String home = family.home().orElse("");
    family.byOffice().forEach((office, members) -> {
      boolean entry = markets.contains(office) && !office.equals(home) && !members.knownAt(memory.made());
      Optional<LocalDate> published = entry ? members.published() : Optional.empty();
      published.map(day -> memory.date(CompetitorAlerts.COUNTRY_ENTRY + " " + family.id() + " " + office, day))
          .ifPresent(day -> days.computeIfAbsent(day, key -> new TreeMap<>()).put(office, members));
    });
    return days;
  }
}
