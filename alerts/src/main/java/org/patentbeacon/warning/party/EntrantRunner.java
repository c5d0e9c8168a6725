package org.patentbeacon.warning.party;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.Found;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.sector.Member;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.Looked;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.entrant.EntrantVerdict;
import org.patentbeacon.watch.entrant.Entry;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// 新进入者监视 (5.4): who files in a topic for the first time, and how far it has come.
public final class EntrantRunner implements WatchRunner {
  private final RunView view;
  private final Tenants tenants;
  private final Firms firms;
  private final Map<String, Set<String>> rosters = new HashMap<>();
  /// Of which topics how many years are covered.
  private final Map<String, Integer> covered = new HashMap<>();

  /// A runner.
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  public EntrantRunner(RunView view, Tenants tenants) {
    this.view = view;
    this.tenants = tenants;
    this.firms = new Firms(view);
  }

  @Override
  public SortedMap<String, String> baseline(Watch watch) throws IOException {
    EntrantWatch.of(watch, view);
    return Remembered.baseline(view.snapshot().batch());
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    Looked looked = new Looked(task, view);
    if (looked.nothingArrived()) {
      return looked.quiet();
    }
    EntrantWatch asked = EntrantWatch.of(task.stored().watch(), view);
    List<IndexHit> arrived = view.hits(asked.topic().query(), task.stored().seenBatch(), HitDetail.WHOLE);
    if (arrived.isEmpty()) {
      return looked.quiet();
    }
    int covered = covered(asked);
    if (covered < asked.rule().historyYears()) {
      return looked.outcome(OutcomeKind.INSUFFICIENT_DATA, Map.of("yearsCovered", (long) covered));
    }
    Remembered memory = Remembered.of(task);
    EntrantAlert alert = new EntrantAlert(asked, new AlertWriter(task, view));
    List<Found> found = new ArrayList<>();
    for (Entrant entrant : entrants(task.stored().watch().tenantId(), asked, arrived, memory)) {
      String fact = "ENTRANT " + entrant.firm().main();
      Entry entry = new Entry(entrant.filings(), memory.told(fact) ? Entry.Arrival.NEWS : arrival(asked, entrant), covered,
          standing(task.stored().watch().tenantId(), asked, entrant));
      switch (asked.rule().judge(entry)) {
        case EntrantVerdict.Entrant verdict -> found.add(alert.of(entrant, verdict, memory.date(fact, verdict.first())));
        case EntrantVerdict.None _, EntrantVerdict.InsufficientData _ -> { }
      }
    }
    return looked.found(found, memory.noted(), Map.of());
  }

  /// The applicants of what arrived that were not in the topic when the watch was made.
  private List<Entrant> entrants(String tenant, EntrantWatch asked, List<IndexHit> arrived, Remembered memory) throws IOException {
    SortedMap<String, Firm> candidates = new TreeMap<>();
    for (IndexHit hit : arrived) {
      for (Party party : hit.document().parties(PartyRole.APPLICANT)) {
        PartyName name = party.name();
        if (name != null) {
          Firm firm = firms.of(name.shown());
          candidates.put(firm.main(), firm);
        }
      }
    }
    Set<String> own = asked.includeOwn() ? Set.of() : tenants.own(tenant).families();
    List<Entrant> entrants = new ArrayList<>();
    for (Firm firm : candidates.values()) {
      PatentQuery query = Joined.and(List.of(firm.query(), asked.topic().query()), SourceRange.NONE);
      boolean known = view.hits(query, 0, HitDetail.NUMBERS).stream().anyMatch(hit -> hit.firstBatch() <= memory.made());
      if (!known) {
        entrants.add(new Entrant(firm, Family.of(view.hits(query, 0, HitDetail.WHOLE)).stream()
            .filter(family -> !own.contains(family.id())).toList()));
      }
    }
    return entrants;
  }

  /// For how many years before the data end the topic has publications, up to those that are asked for.
  private int covered(EntrantWatch asked) throws IOException {
    String key = asked.topic().id() + " " + asked.rule().historyYears();
    Integer known = covered.get(key);
    if (known == null) {
      known = years(asked);
      covered.put(key, known);
    }
    return known;
  }

  private int years(EntrantWatch asked) throws IOException {
    Optional<LocalDate> cutoff = view.snapshot().cutoffBySource().values().stream().min(LocalDate::compareTo);
    for (int years = asked.rule().historyYears(); cutoff.isPresent() && years > 0; years--) {
      PatentQuery before = new PatentQuery.DateRange("PD", null, cutoff.get().minusYears(years), SourceRange.NONE);
      if (view.any(Joined.and(List.of(asked.topic().query(), before), SourceRange.NONE))) {
        return years;
      }
    }
    return 0;
  }

  /// How the first family came: late when it was published long before what the data reached just before it arrived.
  private Entry.Arrival arrival(EntrantWatch asked, Entrant entrant) throws IOException {
    Optional<Family> first = entrant.first();
    if (first.isEmpty()) {
      return Entry.Arrival.KNOWN;
    }
    long moment = first.get().hits().stream().mapToLong(IndexHit::firstBatch).min().orElse(0);
    Optional<LocalDate> reached = view.cutoffs(moment - 1).values().stream().min(LocalDate::compareTo);
    boolean late = reached.isPresent() && first.get().published()
        .filter(published -> published.isBefore(reached.get().minusDays(asked.lateDays()))).isPresent();
    return late ? Entry.Arrival.LATE : Entry.Arrival.NEWS;
  }

  private Entry.Standing standing(String tenant, EntrantWatch asked, Entrant entrant) throws IOException {
    if (entrant.types().stream().anyMatch(asked.unwanted()::contains)) {
      return Entry.Standing.UNWANTED_TYPE;
    }
    return roster(tenant).contains(entrant.firm().main()) ? Entry.Standing.MEMBER : Entry.Standing.STRANGER;
  }

  /// The main names of those who are in a cluster with the tenant.
  private Set<String> roster(String tenant) throws IOException {
    Set<String> known = rosters.get(tenant);
    if (known == null) {
      known = new HashSet<>();
      for (BoundSector sector : view.database().sectors().all()) {
        List<Member> all = sector.sector().members().roster();
        Set<String> clusters = new HashSet<>();
        all.stream().filter(member -> member.enterprise().equals(tenant)).forEach(member -> clusters.add(member.cluster()));
        for (Member member : all) {
          if (clusters.contains(member.cluster())) {
            known.add(firms.of(member.name()).main());
          }
        }
      }
      rosters.put(tenant, known);
    }
    return known;
  }
}
