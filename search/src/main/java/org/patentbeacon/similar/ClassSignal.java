package org.patentbeacon.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.Ranking;
import org.patentbeacon.query.PatentQuery.ClassSymbol;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.SourceRange;

/// Ranks by shared classes: the same group counts most, the same main group and subclass less, rare ones more than common
/// ones.
final class ClassSignal implements SignalRanking {
  private static final List<String> SCHEMES = List.of("IPC", "CPC");
  private static final double GROUP = 1;
  private static final double MAIN_GROUP = 0.7;
  private static final double SUBCLASS = 0.4;

  private final PatentIndex index;

  ClassSignal(PatentIndex index) {
    this.index = index;
  }

  @Override
  public Signal signal() {
    return Signal.CLASSES;
  }

  @Override
  public SignalAnswer ask(List<Seed> seeds, Scope scope) throws IOException {
    Map<ClassSymbol, Double> weights = new LinkedHashMap<>();
    for (Seed seed : seeds) {
      PatentDocument document = seed.document();
      if (document != null) {
        SCHEMES.forEach(scheme -> levels(document, scheme).forEach((symbol, weight) ->
            weights.merge(symbol, weight, Double::sum)));
      }
    }
    List<Ranking.Weighted> clauses = new ArrayList<>();
    weights.forEach((symbol, weight) -> clauses.add(new Ranking.Weighted(symbol, weight, true)));
    return clauses.isEmpty() ? SignalAnswer.NONE
        : new SignalAnswer(index.rank(scope.request(new Ranking.Clauses(clauses))), hit -> shared(seeds, hit));
  }

  private static Map<ClassSymbol, Double> levels(PatentDocument document, String scheme) {
    Map<ClassSymbol, Double> levels = new LinkedHashMap<>();
    for (String symbol : document.symbols(scheme)) {
      int slash = symbol.indexOf('/');
      if (slash > 0) {
        levels.put(new ClassSymbol(scheme, Reach.EXACT, symbol, SourceRange.NONE), GROUP);
        levels.put(new ClassSymbol(scheme, Reach.BELOW, symbol.substring(0, slash) + "/00", SourceRange.NONE), MAIN_GROUP);
      }
      if (symbol.length() >= 4) {
        levels.put(new ClassSymbol(scheme, Reach.BELOW, symbol.substring(0, 4), SourceRange.NONE), SUBCLASS);
      }
    }
    return levels;
  }

  private static List<Shared> shared(List<Seed> seeds, PatentDocument hit) {
    Set<String> shared = new TreeSet<>();
    for (Seed seed : seeds) {
      PatentDocument document = seed.document();
      if (document != null) {
        SCHEMES.forEach(scheme ->
            shared(Set.copyOf(document.symbols(scheme)), Set.copyOf(hit.symbols(scheme)), shared));
      }
    }
    return shared.stream().map(symbol -> new Shared(Shared.How.CLASS, symbol)).toList();
  }

  /// The same symbols; where there are none, the same subclasses.
  private static void shared(Set<String> seed, Set<String> hit, Set<String> shared) {
    hit.stream().filter(seed::contains).forEach(shared::add);
    if (shared.isEmpty()) {
      hit.stream().map(ClassSignal::subclass)
          .filter(subclass -> seed.stream().anyMatch(symbol -> subclass(symbol).equals(subclass))).forEach(shared::add);
    }
  }

  private static String subclass(String symbol) {
    return symbol.substring(0, Math.min(4, symbol.length()));
  }
}
