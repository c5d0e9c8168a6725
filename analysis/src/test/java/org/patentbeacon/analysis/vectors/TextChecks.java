package org.patentbeacon.analysis.vectors;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.text.BurstCosts;
import org.patentbeacon.analysis.text.Bursts;
import org.patentbeacon.analysis.text.ClassTerms;
import org.patentbeacon.analysis.text.Coherence;
import org.patentbeacon.analysis.text.DatedText;
import org.patentbeacon.analysis.text.Density;
import org.patentbeacon.analysis.text.Novelty;
import org.patentbeacon.analysis.text.Trustworthiness;
import org.patentbeacon.analysis.text.VMeasure;
import tools.jackson.databind.JsonNode;

/// B1, X1, X4.
final class TextChecks {
  private TextChecks() {}

  static Map<String, Consumer<Vector>> all() {
    return Map.of("VA-BURST-1", TextChecks::bursts, "VA-BURST-2", TextChecks::bursts, "VA-CTF-1", TextChecks::classTerms,
        "VA-KDE-1", TextChecks::density, "VA-TRUST-1", TextChecks::trust, "VA-VM-1", TextChecks::vMeasure,
        "VA-NPMI-1", TextChecks::coherence, "VA-NEW-1", TextChecks::novelty);
  }

  private static void bursts(Vector v) {
    Bursts bursts = Bursts.of(Vector.ints(v.input().get("r")), Vector.ints(v.input().get("d")),
        new BurstCosts(v.input().get("s").asDouble(), v.input().get("gamma").asDouble()));
    v.same("states", v.expected().get("states"), bursts.states());
    v.same("bursts", v.expected().get("bursts"),
        bursts.bursts().stream().map(burst -> List.<Object>of(burst.first(), burst.last(), burst.weight())).toList());
    v.same("cost", v.expected().get("cost"), bursts.cost());
  }

  private static void classTerms(Vector v) {
    int[][] counts = Vector.list(v.input().get("tf"), Vector::ints).toArray(int[][]::new);
    List<String> terms = IntStream.range(0, counts[0].length).mapToObj(x -> "t" + x).toList();
    v.same("w", v.expected().get("w"), ClassTerms.of(terms, counts).weights());
  }

  private static void density(Vector v) {
    double[][] points = Vector.matrix(v.input().get("points"));
    v.same("scott_factor", v.expected().get("scott_factor"), Density.factor(points.length));
    Density density = Density.of(column(points, 0), column(points, 1)).orElseThrow();
    v.same("density", v.expected().get("density"),
        Vector.list(v.input().get("at"), place -> density.at(place.get(0).asDouble(), place.get(1).asDouble())));
  }

  private static double[] column(double[][] points, int column) {
    return java.util.Arrays.stream(points).mapToDouble(point -> point[column]).toArray();
  }

  private static void trust(Vector v) {
    v.same("trustworthiness", v.expected().get("trustworthiness"), Trustworthiness.of(Vector.matrix(v.input().get("high")),
        Vector.matrix(v.input().get("low")), v.input().get("k").asInt()));
  }

  private static void vMeasure(Vector v) {
    VMeasure measure = VMeasure.of(Vector.words(v.input().get("class")), Vector.words(v.input().get("cluster")));
    v.same("homogeneity", v.expected().get("homogeneity"), measure.homogeneity());
    v.same("completeness", v.expected().get("completeness"), measure.completeness());
    v.same("v", v.expected().get("v"), measure.v());
  }

  private static void coherence(Vector v) {
    List<Set<String>> units = Vector.list(v.input().get("docs"), unit -> new HashSet<>(Vector.words(unit)));
    Coherence coherence = Coherence.of(units, Vector.words(v.input().get("terms")));
    v.same("pairs", v.expected().get("pairs"),
        coherence.pairs().stream().map(pair -> List.<Object>of(pair.first(), pair.second(), pair.npmi())).toList());
    v.same("coherence", v.expected().get("coherence"), coherence.mean());
  }

  private static void novelty(Vector v) {
    List<DatedText> texts = Vector.list(v.input().get("docs"), unit -> new DatedText(unit.get(0).asString(),
        LocalDate.parse(unit.get(1).asString()), Vector.words(unit.get(2))));
    for (Novelty.Unit unit : Novelty.of(texts, LocalDate.parse(v.input().get("burn_in_before").asString())).units()) {
      JsonNode expected = v.expected().get(unit.unit());
      Map<String, Integer> reuse =
          unit.words().stream().collect(Collectors.toMap(use -> use.words().getFirst(), Novelty.FirstUse::reuse));
      v.same(unit.unit() + " state", expected.get("state"), unit.burnIn() ? "BURN_IN" : "OK");
      v.same(unit.unit() + " new_words", expected.get("new_words"),
          unit.words().stream().map(use -> use.words().getFirst()).toList());
      v.same(unit.unit() + " new_count", expected.get("new_count"), unit.words().size());
      expected.get("reuse").propertyNames()
          .forEach(word -> v.same(unit.unit() + " reuse of " + word, expected.get("reuse").get(word), reuse.get(word)));
    }
  }
}
