package org.patentbeacon.warning.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.similar.Evidence;
import org.patentbeacon.similar.Seed;
import org.patentbeacon.similar.Signal;
import org.patentbeacon.similar.SimilarHit;
import org.patentbeacon.similar.SimilarRequest;
import org.patentbeacon.warning.right.RightCase;
import org.patentbeacon.warning.right.RightCases;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.Looked;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchParameterException;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;
import org.patentbeacon.watch.similar.Coverage;
import org.patentbeacon.watch.similar.Right;
import org.patentbeacon.watch.similar.TextSimilarity;

/// Runs watches over rights that are close to a product. It remembers nothing: a right is compared again when one of its documents
/// arrives, and the ledger raises what it told before.
public final class SimilarityRunner implements WatchRunner {
  private static final int MIN_TEXT = 300;

  private final RunView view;
  private final Tenants tenants;
  /// What arrived, by markets and moment: many products are compared with it.
  private final Map<String, List<RightCase>> arrived = new HashMap<>();

  private enum Mode { TEXT, FTO }

  /// A runner.
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  public SimilarityRunner(RunView view, Tenants tenants) {
    this.view = view;
    this.tenants = tenants;
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    Looked looked = new Looked(task, view);
    if (looked.nothingArrived()) {
      return looked.quiet();
    }
    Watch watch = task.stored().watch();
    WatchParams params = WatchParams.of(watch);
    Mode mode = params.oneOf("mode", Mode.class, Mode.TEXT);
    List<String> markets = params.list("markets", "[\\s;,]+");
    List<RightCase> cases = arrived(markets.isEmpty() ? List.of("CN") : markets, task.stored().seenBatch());
    SimilarityAlert alert = new SimilarityAlert(new AlertWriter(task, view), params.text("product"));
    List<Closeness> close = switch (mode) {
      case FTO -> covered(cases, watch, params, alert);
      case TEXT -> alike(cases, watch, params, alert);
    };
    SortedMap<String, Closeness> families = new TreeMap<>();
    close.forEach(one -> families.merge(one.family(), one,
        (some, other) -> other.severity().compareTo(some.severity()) > 0 ? other : some));
    List<Found> found = families.values().stream().map(Closeness::found).toList();
    return looked.found(found, Noted.NOTHING, Map.of("compared", (long) cases.size()));
  }

  /// A right that is close enough to be told.
  private record Closeness(String family, Severity severity, Found found) {}

  private List<RightCase> arrived(List<String> markets, long seen) throws IOException {
    String key = seen + " " + markets;
    List<RightCase> known = arrived.get(key);
    if (known == null) {
      List<PatentQuery> offices = markets.stream().<PatentQuery>map(market -> new PatentQuery.Code("PNC", market, SourceRange.NONE)).toList();
      known = new RightCases(view).of(Joined.or(offices, SourceRange.NONE), seen);
      arrived.put(key, known);
    }
    return known;
  }

  private List<Closeness> covered(List<RightCase> cases, Watch watch, WatchParams params, SimilarityAlert alert) throws IOException {
    ProductText product = ProductText.of(params.text("content"));
    List<Closeness> close = new ArrayList<>();
    for (RightCase one : cases) {
      List<Judged.Compared> claims = Judged.claims(one.latest(), product, params.whole("minText", MIN_TEXT));
      for (Map.Entry<String, Right> right : claims.isEmpty() ? Map.<String, Right>of().entrySet() : rights(one, watch).entrySet()) {
        Judged judged = new Judged(one, right.getValue().state(), right.getKey(), claims);
        Coverage coverage = Coverage.of(right.getValue(), markets(params), claims.stream().map(Judged.Compared::judged).toList());
        Optional<Severity> severity = judged.touches() ? coverage.severity() : Optional.empty();
        severity.ifPresent(colour -> close.add(new Closeness(one.family(), colour, alert.covered(judged, coverage, colour))));
      }
    }
    return close;
  }

  private List<Closeness> alike(List<RightCase> cases, Watch watch, WatchParams params, SimilarityAlert alert) throws IOException {
    if (view.database().similarity().models().states().isEmpty()) {
      throw new WatchParameterException("mode", "FTO, or a database with a model of meaning", Mode.TEXT.name());
    }
    Map<String, Double> similar = similarities(cases, params.text("content"));
    List<Closeness> close = new ArrayList<>();
    for (RightCase one : cases) {
      double nearest = one.hits().stream().mapToDouble(hit -> similar.getOrDefault(hit.id(), 0.0)).max().orElse(0);
      for (Map.Entry<String, Right> right : nearest == 0 ? Map.<String, Right>of().entrySet() : rights(one, watch).entrySet()) {
        TextSimilarity likeness = new TextSimilarity(nearest, right.getValue().state());
        if (right.getValue().gate(markets(params)) == Right.Gate.OPEN) {
          likeness.severity().ifPresent(colour ->
              close.add(new Closeness(one.family(), colour, alert.alike(one, right.getKey(), likeness, colour))));
        }
      }
    }
    return close;
  }

  /// 100 times the cosine of each document with the text, not below 0.
  private Map<String, Double> similarities(List<RightCase> cases, String text) throws IOException {
    List<PatentQuery> numbers = cases.stream().flatMap(one -> one.hits().stream())
        .<PatentQuery>map(hit -> RightCases.number("PN", hit.id())).toList();
    Map<String, Double> similar = new HashMap<>();
    if (!numbers.isEmpty()) {
      SimilarRequest request = SimilarRequest.of(Seed.of(text)).by(EnumSet.of(Signal.MEANING)).limit(numbers.size())
          .among(Joined.or(numbers, SourceRange.NONE));
      for (SimilarHit hit : view.database().similarity().find(request)) {
        for (Evidence evidence : hit.evidence()) {
          // The score of a vector is (1 + cosine) / 2.
          similar.merge(hit.document().id(), Math.max(0, 100 * (2 * evidence.score() - 1)), Math::max);
        }
      }
    }
    return similar;
  }

  private static Set<String> markets(WatchParams params) {
    List<String> markets = params.list("markets", "[\\s;,]+");
    return markets.isEmpty() ? Collections.singleton("CN") : new TreeSet<>(markets);
  }

  private SortedMap<String, Right> rights(RightCase one, Watch watch) throws IOException {
    Set<String> licensed = tenants.profile(watch.tenantId()).map(Enterprise::rights).map(Enterprise.Rights::licensedIn).orElse(List.of())
        .stream().map(number -> number.id()).collect(Collectors.toSet());
    boolean entitled = licensed.contains(one.id()) || one.hits().stream().anyMatch(hit -> licensed.contains(hit.id()));
    Right.Title title = tenants.own(watch.tenantId()).families().contains(one.family()) ? Right.Title.OWN
        : entitled ? Right.Title.LICENSED : Right.Title.NONE;
    SortedMap<String, Right> rights = new TreeMap<>();
    for (Map.Entry<String, LegalState> state : one.states(view).entrySet()) {
      // A right in dispute may be alive.
      State counted = state.getValue().conflict() ? State.UNKNOWN : state.getValue().state();
      rights.put(state.getKey(), new Right(counted, state.getKey(), title));
    }
    return rights;
  }
}
