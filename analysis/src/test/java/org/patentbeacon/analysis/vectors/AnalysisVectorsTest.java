package org.patentbeacon.analysis.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every vector of `vectors-analysis.json`, in the folder of `-Dbeacon.spec`, that no table of hits is needed for.
class AnalysisVectorsTest {
  private static final Path FILE = Path.of(System.getProperty("beacon.spec", "../shared/spec"), "vectors-analysis.json");

  /// Networks, which have a test of their own.
  private static final Set<String> OF_NETWORKS = Set.of("VA-SIM", "VA-CONET", "VA-COMM", "VA-PR", "VA-BT", "VA-CD", "VA-MP");

  /// Whole tables, units, families and fields, which are tested where these are made.
  static final Set<String> OF_TABLES = Set.of("VA-MINI", "VA-TRUNC", "VA-FAM", "VA-F35");

  private static Map<String, Consumer<Vector>> checks() {
    Map<String, Consumer<Vector>> checks = new TreeMap<>();
    checks.putAll(GrowthChecks.all());
    checks.putAll(ShareChecks.all());
    checks.putAll(LifeChecks.all());
    checks.putAll(TextChecks.all());
    checks.putAll(QualityChecks.all());
    checks.putAll(CompareChecks.all());
    checks.putAll(ValuationChecks.all());
    return checks;
  }

  @Test
  void everyVectorIsMet() throws IOException {
    assumeTrue(Files.exists(FILE), "no vectors at " + FILE);
    Map<String, Consumer<Vector>> checks = checks();
    List<String> misses = new ArrayList<>();
    int compared = 0;
    for (JsonNode node : JsonMapper.builder().build().readTree(Files.readString(FILE)).get("vectors")) {
      Vector vector = new Vector(node);
      if (ofOthers(vector.id())) {
        continue;
      }
      Consumer<Vector> check = checks.remove(vector.id());
      if (check == null) {
        misses.add(vector.id() + ": nothing checks it");
        continue;
      }
      check.accept(vector);
      compared += vector.compared();
      assertThat(vector.compared()).as(vector.id()).isPositive();
      vector.misses().forEach(miss -> misses.add(vector.id() + ", " + miss));
    }
    checks.keySet().forEach(id -> misses.add(id + ": not in the file"));
    assertThat(misses).as("%d values compared", compared).isEmpty();
  }

  private static boolean ofOthers(String id) {
    String prefix = id.substring(0, id.lastIndexOf('-'));
    return OF_NETWORKS.contains(prefix) || OF_TABLES.contains(prefix);
  }
}
