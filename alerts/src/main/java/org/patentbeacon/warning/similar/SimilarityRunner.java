package org.patentbeacon.warning.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.sector.Enterprise;
import org.patentbeacon.similar.NearestPassages;
import org.patentbeacon.warning.likeness.Alike;
import org.patentbeacon.warning.likeness.Likeness;
import org.patentbeacon.warning.right.RightCase;
import org.patentbeacon.warning.right.RightCases;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.Looked;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
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
  /// With how many of the nearest rights a product is compared feature by feature in meaning: a model reads a few hundred features a
  /// second, and what is far from the product as a whole has not all of its features.
  private static final int READ = 200;

  private final RunView view;
  private final Tenants tenants;
  private final Likeness likeness;
  /// What arrived, by markets and moment: many products are compared with it.
  private final Map<String, List<RightCase>> arrived = new HashMap<>();

  /// A runner.
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  /// @param likeness how alike documents are to texts
  public SimilarityRunner(RunView view, Tenants tenants, Likeness likeness) {
    this.view = view;
    this.tenants = tenants;
    this.likeness = likeness;
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    Looked looked = new Looked(task, view);
    if (looked.nothingArrived()) {
      return looked.quiet();
    }
    SimilarityWatch asked = SimilarityWatch.of(task.stored().watch(), view);
    SimilarityAlert alert = new SimilarityAlert(new AlertWriter(task, view), asked);
    List<Near> near = near(asked, arrived(asked.markets(), task.stored().seenBatch()));
    SortedMap<String, Closeness> families = new TreeMap<>();
    for (Closeness one : switch (asked.mode()) {
      case FTO -> covered(near, asked, task.stored().watch().tenantId(), alert);
      case TEXT -> alike(near, asked, task.stored().watch().tenantId(), alert);
    }) {
      families.merge(one.family(), one, (some, other) -> other.severity().compareTo(some.severity()) > 0 ? other : some);
    }
    List<Found> found = families.values().stream().map(Closeness::found).toList();
    return looked.found(found, Noted.NOTHING, Map.of("compared", (long) near.size()));
  }

  /// A case and how alike it is to the product as a whole.
  private record Near(RightCase one, Alike alike) {}

  /// A right that is close enough to be told.
  private record Closeness(String family, Severity severity, Found found) {}

  private List<RightCase> arrived(Set<String> markets, long seen) throws IOException {
    String key = seen + " " + markets;
    List<RightCase> known = arrived.get(key);
    if (known == null) {
      List<PatentQuery> offices = markets.stream().<PatentQuery>map(market -> new PatentQuery.Code("PNC", market, SourceRange.NONE)).toList();
      known = new RightCases(view).of(Joined.or(offices, SourceRange.NONE), seen);
      arrived.put(key, known);
    }
    return known;
  }

  /// The cases, the most alike first.
  private List<Near> near(SimilarityWatch asked, List<RightCase> cases) throws IOException {
    Map<String, Alike> alike = likeness.of(asked.content(), cases.stream().flatMap(one -> one.hits().stream()).toList());
    return cases.stream().map(one -> new Near(one, Alike.most(one.hits().stream().map(hit -> alike.getOrDefault(hit.id(), Alike.NOT)))))
        .sorted(Comparator.comparingDouble((Near near) -> near.alike.similarity()).reversed()
            .thenComparing(near -> near.one.id())).toList();
  }

  private List<Closeness> covered(List<Near> cases, SimilarityWatch asked, String tenant, SimilarityAlert alert) throws IOException {
    ProductText product = ProductText.of(asked.content());
    NearestPassages meaning = view.database().similarity().passages(product.passages().stream().map(ProductText.Passage::text).toList());
    List<Closeness> close = new ArrayList<>();
    for (int place = 0; place < cases.size(); place++) {
      Near near = cases.get(place);
      @Nullable NearestPassages reader = near.alike.method() == Alike.Method.MEANING && place < READ ? meaning : null;
      List<Judged.Compared> claims = new Judged.Reading(product, reader, asked).claims(near.one);
      for (Map.Entry<String, Right> right : claims.isEmpty() ? Map.<String, Right>of().entrySet()
          : rights(near.one, asked, tenant).entrySet()) {
        Judged judged = new Judged(near.one, right.getValue().state(), right.getKey(), claims);
        Coverage coverage = Coverage.of(right.getValue(), asked.markets(), claims.stream().map(Judged.Compared::judged).toList());
        Optional<Severity> colour = judged.touches() ? coverage.severity() : Optional.empty();
        if (colour.isPresent()) {
          SimilarityAlert.Rank rank = rank(near, right.getValue().state(), asked);
          close.add(new Closeness(near.one.family(), colour.get(), alert.covered(judged, coverage, colour.get(), rank)));
        }
      }
    }
    return close;
  }

  private List<Closeness> alike(List<Near> cases, SimilarityWatch asked, String tenant, SimilarityAlert alert) throws IOException {
    List<Closeness> close = new ArrayList<>();
    for (Near near : cases) {
      boolean told = new TextSimilarity(near.alike.similarity(), State.IN_FORCE).severity().isPresent();
      for (Map.Entry<String, Right> right : told ? rights(near.one, asked, tenant).entrySet() : Map.<String, Right>of().entrySet()) {
        State state = right.getValue().state();
        Optional<Severity> colour = right.getValue().gate(asked.markets()) == Right.Gate.OPEN
            ? new TextSimilarity(near.alike.similarity(), state).severity() : Optional.empty();
        if (colour.isPresent()) {
          close.add(new Closeness(near.one.family(), colour.get(),
              alert.alike(near.one, right.getKey(), rank(near, state, asked), colour.get())));
        }
      }
    }
    return close;
  }

  /// How it ranks, with all markets in which its family holds.
  private SimilarityAlert.Rank rank(Near near, State state, SimilarityWatch asked) throws IOException {
    List<IndexHit> family = view.families(near.one.hits().subList(0, 1), HitDetail.WHOLE).values().stream().flatMap(List::stream).toList();
    Set<String> covered = new TreeSet<>();
    for (RightCase member : new RightCases(view).whole(family)) {
      member.states(view).forEach((country, known) -> {
        if (known.state().alive() && asked.markets().contains(country)) {
          covered.add(country);
        }
      });
    }
    double number = new TextSimilarity(near.alike.similarity(), state).ranking(covered.size(), asked.markets().size());
    return new SimilarityAlert.Rank(state, near.alike, number);
  }

  private SortedMap<String, Right> rights(RightCase one, SimilarityWatch asked, String tenant) throws IOException {
    Set<String> licensed = tenants.profile(tenant).map(Enterprise::rights).map(Enterprise.Rights::licensedIn).orElse(List.of())
        .stream().map(number -> number.id()).collect(Collectors.toSet());
    boolean entitled = licensed.contains(one.id()) || one.hits().stream().anyMatch(hit -> licensed.contains(hit.id()));
    boolean own = !asked.includeOwn() && tenants.own(tenant).families().contains(one.family());
    Right.Title title = own ? Right.Title.OWN : entitled ? Right.Title.LICENSED : Right.Title.NONE;
    SortedMap<String, Right> rights = new TreeMap<>();
    for (Map.Entry<String, LegalState> state : one.states(view).entrySet()) {
      // A right in dispute may be alive.
      State counted = state.getValue().conflict() ? State.UNKNOWN : state.getValue().state();
      rights.put(state.getKey(), new Right(counted, state.getKey(), title));
    }
    return rights;
  }
}
