package org.patentbeacon.warning.right;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.AlertDocument;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.casefile.Circumstance;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.legal.event.Encumbrance;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.legal.term.RightKind;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.search.DatabaseRights;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.sector.OwnPatent;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;

/// The cases of a tenant that deadlines hang on: those its documents tell of, and those its profile lists that nothing is published
/// of yet.
///
/// @param cases the cases, by application
/// @param untold cases whose documents do not tell the office or the sort of right
record Docket(List<DocketCase> cases, int untold) {
  private static final String WORLD = "WO";

  /// The docket of a tenant.
  ///
  /// @param markets where it sells: the offices at which international applications may enter
  static Docket of(String tenant, List<String> markets, RunView view, Tenants tenants) throws IOException {
    List<OwnPatent> listed = tenants.profile(tenant).map(Enterprise::rights).map(Enterprise.Rights::own).orElse(List.of());
    Optional<PatentQuery> query = tenants.own(tenant).query();
    List<RightCase> published = query.isPresent() ? new RightCases(view).of(query.get(), 0) : List.of();
    List<DocketCase> cases = new ArrayList<>();
    int untold = 0;
    for (RightCase one : published) {
      Optional<CaseFacts> facts = facts(one, view.day());
      if (facts.isEmpty()) {
        untold++;
      } else {
        Optional<OwnPatent> entry = listed.stream().filter(own -> isOf(own, one)).findFirst();
        CaseFacts known = entry.map(own -> owned(facts.get(), own)).orElse(facts.get());
        cases.add(published(one, known.markets(open(one, published, markets)), view));
      }
    }
    listed.stream().filter(own -> published.stream().noneMatch(one -> isOf(own, one)))
        .flatMap(own -> pending(own, markets).stream()).forEach(cases::add);
    return new Docket(cases, untold);
  }

  private static boolean isOf(OwnPatent own, RightCase one) {
    return one.id().equals(own.number().id()) || one.hits().stream().anyMatch(hit -> hit.id().equals(own.number().id()));
  }

  private static Optional<CaseFacts> facts(RightCase one, LocalDate day) {
    try {
      return Optional.of(DatabaseRights.caseFacts(one.documents(), day));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // its documents do not tell the office or the sort of right: counted, and said in the outcome
    }
  }

  private static DocketCase published(RightCase one, CaseFacts facts, RunView view) throws IOException {
    Map<String, LegalState> states = one.states(view);
    LegalState there = states.get(facts.office());
    State state = there != null ? there.state() : State.ofDocument(states.values().stream().map(LegalState::state).toList());
    boolean frozen = states.values().stream().anyMatch(known -> known.encumbrances().contains(Encumbrance.PRESERVATION));
    return new DocketCase(one.id(), one.title(), one.family(), one.alertDocuments(), state,
        frozen ? facts.in(Circumstance.PRESERVED) : facts);
  }

  /// The markets in which an international application has no member of its own filing day yet: such a member entered there.
  private static List<String> open(RightCase international, List<RightCase> all, List<String> markets) {
    Set<LocalDate> filed = international.filed().collect(Collectors.toSet());
    Set<String> entered = new TreeSet<>();
    all.stream().filter(other -> other.family().equals(international.family()) && other.filed().anyMatch(filed::contains))
        .forEach(other -> entered.add(other.latest().id().substring(0, 2)));
    return markets.stream().filter(market -> !entered.contains(market)).toList();
  }

  /// The facts with what only the owner knows.
  private static CaseFacts owned(CaseFacts facts, OwnPatent own) {
    CaseFacts reduced = own.feeReduction() == null ? facts : facts.reduced(own.feeReduction().movePointRight(2).intValue());
    return own.paidThrough() == null ? reduced : reduced.paidThrough(own.paidThrough());
  }

  private static Optional<DocketCase> pending(OwnPatent own, List<String> markets) {
    Optional<RightKind> kind = kind(own.type());
    LocalDate filing = own.filing();
    if (kind.isEmpty() || filing == null) {
      return Optional.empty();
    }
    String authority = own.number().authority();
    CaseFacts facts = CaseFacts.of(authority.equals("PCT") ? WORLD : authority, kind.get()).with(Fact.FILING, filing).markets(markets);
    return Optional.of(new DocketCase(own.number().id(), "", null,
        List.of(new AlertDocument(null, own.number().id(), null, null, "")), null, owned(facts, own)));
  }

  private static Optional<RightKind> kind(@Nullable String type) {
    return switch (type) {
      case "invention" -> Optional.of(RightKind.INVENTION);
      case "utility-model" -> Optional.of(RightKind.UTILITY_MODEL);
      case "design" -> Optional.of(RightKind.DESIGN);
      case null, default -> Optional.empty();
    };
  }
}
