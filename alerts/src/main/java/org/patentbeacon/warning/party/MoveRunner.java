package org.patentbeacon.warning.party;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import java.util.stream.Stream;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.sector.Competitor;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.Looked;
import org.patentbeacon.warning.view.OwnCases;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.entrant.InventorMove;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// 发明人流动监视 (5.12): which inventor of the tenant, or of its competitors, files elsewhere now.
public final class MoveRunner implements WatchRunner {
  private final RunView view;
  private final Tenants tenants;
  private final Firms firms;
  private final Map<String, List<FormerFirm>> former = new HashMap<>();

  /// Whose inventors are watched.
  private enum Whose { OWN, COMPETITOR }

  /// A runner.
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  public MoveRunner(RunView view, Tenants tenants) {
    this.view = view;
    this.tenants = tenants;
    this.firms = new Firms(view);
  }

  @Override
  public SortedMap<String, String> baseline(Watch watch) {
    rule(watch);
    whose(watch);
    return Remembered.baseline(view.snapshot().batch());
  }

  private static InventorMove rule(Watch watch) {
    WatchParams params = WatchParams.of(watch);
    InventorMove usual = InventorMove.DEFAULT;
    return new InventorMove(params.whole("absent", usual.absentYears()), params.whole("recent", usual.recentYears()),
        params.flag("hideLow"));
  }

  private static Whose whose(Watch watch) {
    return WatchParams.of(watch).oneOf("relation", Whose.class, Whose.OWN);
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    Looked looked = new Looked(task, view);
    Watch watch = task.stored().watch();
    InventorMove rule = rule(watch);
    if (looked.nothingArrived()) {
      return looked.quiet();
    }
    Remembered memory = Remembered.of(task);
    MoveAlert alert = new MoveAlert(rule, new AlertWriter(task, view));
    List<Found> found = new ArrayList<>();
    for (FormerFirm firm : former(watch.tenantId(), whose(watch))) {
      for (Move move : moves(firm, watch, task.stored().seenBatch(), memory.made())) {
        Optional<Severity> severity = judge(rule, firm, move);
        if (severity.isPresent()) {
          String fact = String.join("|", "MOVE", move.inventor(), firm.firm().main(), move.to());
          found.add(alert.of(move, firm.firm().main(), severity.get(), memory.date(fact, move.firstAtNew().orElseThrow())));
        }
      }
    }
    return looked.found(found, memory.noted(), Map.of());
  }

  private List<FormerFirm> former(String tenant, Whose whose) throws IOException {
    String key = tenant + " " + whose;
    List<FormerFirm> known = former.get(key);
    if (known == null) {
      Optional<Enterprise> profile = tenants.profile(tenant);
      known = profile.isEmpty() ? List.of() : whose == Whose.OWN ? own(tenant, profile.get().identity()) : competitors(profile.get());
      former.put(key, known);
    }
    return known;
  }

  private List<FormerFirm> own(String tenant, Enterprise.Identity identity) throws IOException {
    OwnCases own = tenants.own(tenant);
    List<String> names = Stream.of(identity.names(), identity.formerNames(), identity.namesEn()).flatMap(List::stream).toList();
    return own.query().isEmpty() || names.isEmpty() ? List.of()
        : List.of(FormerFirm.of(view, firms.of(names, 0), own.query().get()));
  }

  private List<FormerFirm> competitors(Enterprise profile) throws IOException {
    List<FormerFirm> all = new ArrayList<>();
    for (Competitor competitor : profile.competitors()) {
      String group = competitor.group();
      Firm firm = firms.of(group == null ? competitor.names() : List.of(group), 0);
      all.add(FormerFirm.of(view, firm, firm.query()));
    }
    return all;
  }

  /// The inventors of a firm of whom something arrived, with each other applicant that was not theirs when the watch was made.
  private List<Move> moves(FormerFirm firm, Watch watch, long seen, long made) throws IOException {
    SortedSet<String> touched = new TreeSet<>();
    FormerFirm.by(firm.inventors(), view, seen).forEach(hit -> FormerFirm.inventors(hit.document()).filter(firm.inventors()::contains)
        .forEach(touched::add));
    Map<String, List<IndexHit>> byName = new TreeMap<>();
    for (IndexHit hit : FormerFirm.by(touched, view, 0)) {
      FormerFirm.inventors(hit.document()).distinct().filter(touched::contains)
          .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(hit));
    }
    Set<String> own = WatchParams.of(watch).flag("includeOwn") ? Set.of() : tenants.own(watch.tenantId()).families();
    List<Move> moves = new ArrayList<>();
    for (Map.Entry<String, List<IndexHit>> inventor : byName.entrySet()) {
      List<IndexHit> before = inventor.getValue().stream().filter(hit -> firm.ids().contains(hit.id())).toList();
      SortedMap<String, List<IndexHit>> others = new TreeMap<>();
      for (IndexHit hit : inventor.getValue()) {
        if (!firm.ids().contains(hit.id()) && !own.contains(hit.family())) {
          for (String applicant : applicants(hit)) {
            others.computeIfAbsent(applicant, key -> new ArrayList<>()).add(hit);
          }
        }
      }
      others.forEach((to, hits) -> {
        if (hits.stream().noneMatch(hit -> hit.firstBatch() <= made)) {
          moves.add(new Move(inventor.getKey(), to, Family.of(before), Family.of(hits), others.size() + 1));
        }
      });
    }
    return moves;
  }

  private Set<String> applicants(IndexHit hit) throws IOException {
    Set<String> mains = new TreeSet<>();
    for (Party party : hit.document().parties(PartyRole.APPLICANT)) {
      PartyName name = party.name();
      if (name != null) {
        mains.add(firms.of(name.shown()).main());
      }
    }
    return mains;
  }

  private Optional<Severity> judge(InventorMove rule, FormerFirm firm, Move move) throws IOException {
    Optional<LocalDate> last = move.lastAtFormer();
    Optional<LocalDate> first = move.firstAtNew();
    if (last.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Severity> severity = rule.judge(new InventorMove.Filings(last.get(), first.get(), false), view.day(),
        move.depth().level(), move.identity().confidence());
    return severity.isPresent() && related(firm, move) ? Optional.empty() : severity;
  }

  /// Whether both applicants filed together, or belong to one company tree.
  private boolean related(FormerFirm firm, Move move) throws IOException {
    String from = firm.firm().main();
    return Objects.equals(from, move.to()) || firms.tree(from).contains(move.to()) || firms.tree(move.to()).contains(from)
        || !view.hits(Joined.and(List.of(firm.query(), firms.of(move.to()).query()), SourceRange.NONE), 0, HitDetail.NUMBERS).isEmpty();
  }
}
