package org.patentbeacon.similar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.index.Ranking;
import org.patentbeacon.query.PatentQuery.NumberIs;
import org.patentbeacon.query.SourceRange;

/// Conditions about numbers, each once, with its weights added up.
final class WeightedNumbers {
  private final Map<NumberIs, Double> plain = new LinkedHashMap<>();
  private final Map<NumberIs, Double> rare = new LinkedHashMap<>();

  void add(String field, String number, double weight, boolean byRarity) {
    (byRarity ? rare : plain).merge(new NumberIs(field, number, SourceRange.NONE), weight, Double::sum);
  }

  List<Ranking.Weighted> clauses() {
    List<Ranking.Weighted> clauses = new ArrayList<>();
    plain.forEach((number, weight) -> clauses.add(new Ranking.Weighted(number, weight, false)));
    rare.forEach((number, weight) -> clauses.add(new Ranking.Weighted(number, weight, true)));
    return clauses;
  }
}
