package org.patentbeacon.analysis.vectors;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.patentbeacon.analysis.TestColumns;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.measure.Fractions;
import org.patentbeacon.analysis.measure.Ranks;
import org.patentbeacon.analysis.share.Concentration;
import org.patentbeacon.analysis.share.CrossTable;
import org.patentbeacon.analysis.share.RelativeAdvantage;
import org.patentbeacon.analysis.share.WhiteSpace;
import org.patentbeacon.index.table.CodesColumn;
import tools.jackson.databind.JsonNode;

/// 0.4, 0.6, C1, C2, M1, X3.
final class ShareChecks {
  private ShareChecks() {}

  static Map<String, Consumer<Vector>> all() {
    return Map.of("VA-FRAC-1", ShareChecks::fractions, "VA-RANK-1", ShareChecks::ranks,
        "VA-CONC-1", v -> concentration(v, v.input().get("x"), v.expected()),
        "VA-CONC-2", ShareChecks::concentrations, "VA-RTA-1", ShareChecks::advantage, "VA-RESID-1", ShareChecks::residuals);
  }

  private static void fractions(Vector v) {
    List<List<String>> units = Vector.list(v.input().get("units"), Vector::words);
    for (Counting counting : Counting.values()) {
      CodesColumn column = TestColumns.of(units);
      Fractions fractions = Fractions.of(column, counting);
      String name = counting.name().toLowerCase(java.util.Locale.ROOT);
      JsonNode expected = v.expected().get(name);
      expected.propertyNames().forEach(value -> v.same(name + " " + value, expected.get(value), weight(fractions, column, value)));
      v.same("unknown", v.expected().get("unknown"), fractions.unknown());
    }
  }

  private static double weight(Fractions fractions, CodesColumn column, String value) {
    return fractions.weights()[column.dictionary().indexOf(value)];
  }

  private static void ranks(Vector v) {
    Map<String, Double> counts = new TreeMap<>();
    v.input().get("counts").propertyNames().forEach(label -> counts.put(label, v.input().get("counts").get(label).asDouble()));
    v.same("rows", v.expected().get("rows"), Ranks.of(counts).rows().stream()
        .map(row -> List.<Object>of(row.rank(), row.label(), row.value())).toList());
  }

  private static void concentrations(Vector v) {
    JsonNode cases = v.input().get("cases");
    for (int i = 0; i < cases.size(); i++) {
      concentration(v, cases.get(i), v.expected().get("rows").get(i));
    }
  }

  private static void concentration(Vector v, JsonNode x, JsonNode expected) {
    Concentration found = Concentration.of(Vector.doubles(x));
    v.same(x + " hhi", expected.get("hhi"), found.hhi());
    v.same(x + " hhi_norm", expected.get("hhi_norm"), found.hhiNorm());
    v.same(x + " cr1", expected.get("cr1"), found.cr1());
    v.same(x + " cr3", expected.get("cr3"), found.cr3());
    v.same(x + " cr4", expected.get("cr4"), found.cr4());
    v.same(x + " gini", expected.get("gini"), found.gini());
    v.same(x + " entropy_nat", expected.get("entropy_nat"), found.entropy());
    v.same(x + " entropy_norm", expected.get("entropy_norm"), found.evenness());
    v.same(x + " effective_number", expected.get("effective_number"), found.effectiveNumber());
  }

  private static void advantage(Vector v) {
    List<RelativeAdvantage> cells = RelativeAdvantage.of(Vector.matrix(v.input().get("m")));
    int columns = v.input().get("m").get(0).size();
    v.same("rta", v.expected().get("rta"), rows(cells, columns, RelativeAdvantage::rta));
    v.same("symmetric", v.expected().get("symmetric"), rows(cells, columns, RelativeAdvantage::symmetric));
    v.same("rpa", v.expected().get("rpa"), rows(cells, columns, RelativeAdvantage::rpa));
  }

  private static void residuals(Vector v) {
    double[][] m = Vector.matrix(v.input().get("m"));
    List<CrossTable.Cell> cells = CrossTable.of(m).cells();
    int columns = m[0].length;
    v.same("expected", v.expected().get("expected"), rows(cells, columns, CrossTable.Cell::expected));
    v.same("pearson_residual", v.expected().get("pearson_residual"), rows(cells, columns, CrossTable.Cell::residual));
    v.same("adjusted_residual", v.expected().get("adjusted_residual"), rows(cells, columns, CrossTable.Cell::adjusted));
    v.same("poisson_lower_tail", v.expected().get("poisson_lower_tail"), rows(WhiteSpace.of(m), columns, WhiteSpace::tail));
  }

  private static <T> List<List<Object>> rows(List<T> cells, int columns, Function<T, Object> value) {
    return java.util.stream.IntStream.range(0, cells.size() / columns)
        .mapToObj(row -> cells.subList(row * columns, (row + 1) * columns).stream().map(value).toList()).toList();
  }
}
