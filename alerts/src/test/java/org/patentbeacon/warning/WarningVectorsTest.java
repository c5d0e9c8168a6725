package org.patentbeacon.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Every vector about warnings. A section fails with all of its misses, and a section that nobody claims fails the whole.
class WarningVectorsTest {
  private static final Path FILE =
      Path.of(System.getProperty("beacon.spec", "../shared/spec"), "vectors-warnings.json");

  /// Deadlines, fees and legal states, which the tests of the core module compare.
  private static final Set<String> OF_THE_CORE = Set.of("cn_periods", "service_dates", "cn_annual_fee", "cn_fee_amounts",
      "cn_late_fee", "cn_term", "cn_exam_delay_compensation", "us_maintenance", "ep_renewal", "ep_euro_pct_year3",
      "legal_sequences", "legal_headings", "case_status_strings", "free_to_use");
  private static final Set<String> NO_VECTORS = Set.of("about", "dates", "tolerance");

  private static Map<String, BiConsumer<JsonNode, Misses>> sections() {
    Map<String, BiConsumer<JsonNode, Misses>> sections = new LinkedHashMap<>();
    sections.put("ears", DetectorVectors::ears);
    sections.put("farrington_threshold", DetectorVectors::threshold);
    sections.put("farrington_full", DetectorVectors::farrington);
    sections.put("poisson_cusum", DetectorVectors::cusum);
    sections.put("ewma", DetectorVectors::ewma);
    sections.put("arl_design", DetectorVectors::runLengths);
    sections.put("arl_normal", DetectorVectors::normalRunLengths);
    sections.put("negbin_predictive", DetectorVectors::negativeBinomial);
    sections.put("benjamini_hochberg", DetectorVectors::benjaminiHochberg);
    sections.put("kulldorff_llr", DetectorVectors::kulldorff);
    sections.put("surge_end_to_end", DetectorVectors::surge);
    sections.put("fto_coverage", RuleVectors::coverage);
    sections.put("fto_ranking", RuleVectors::ranking);
    sections.put("feature_score_bands", RuleVectors::score);
    sections.put("dedupe_keys", RuleVectors::dedupe);
    sections.put("idempotency_scenarios", ScenarioVectors::scenario);
    sections.put("severity_distance", RuleVectors::distance);
    sections.put("severity_dates", RuleVectors::days);
    sections.put("sector_indicators", RuleVectors::indicator);
    sections.put("last_complete_year", RuleVectors::lastYear);
    sections.put("total_variation", RuleVectors::variation);
    sections.put("webhook_signature", RuleVectors::signature);
    sections.put("retry_wait", RuleVectors::wait);
    sections.put("new_entrant", RuleVectors::entrant);
    sections.put("inventor_move", RuleVectors::move);
    sections.put("health_banner", RuleVectors::banner);
    sections.put("watch_generation", GenerationVectors::generation);
    return sections;
  }

  private static JsonNode vectors() throws IOException {
    assumeTrue(Files.exists(FILE), "no vectors at " + FILE);
    return new ObjectMapper().readTree(Files.readString(FILE));
  }

  @TestFactory
  Stream<DynamicTest> agreesWithEveryVector() throws IOException {
    JsonNode vectors = vectors();
    return sections().entrySet().stream().map(section -> DynamicTest.dynamicTest(section.getKey(), () -> {
      Misses misses = new Misses();
      JsonNode found = vectors.get(section.getKey());
      assertThat(found).as("section " + section.getKey()).isNotNull();
      if (found.has("cases")) {
        found.get("cases").forEach(vector -> section.getValue().accept(vector, misses));
      } else {
        section.getValue().accept(found, misses);
      }
      assertThat(misses.compared()).as("values compared").isPositive();
      assertThat(misses.all()).as("misses of %d values", misses.compared()).isEmpty();
    }));
  }

  @Test
  void claimsEverySection() throws IOException {
    Set<String> unclaimed = new TreeSet<>();
    vectors().propertyNames().forEach(unclaimed::add);
    unclaimed.removeAll(sections().keySet());
    unclaimed.removeAll(OF_THE_CORE);
    unclaimed.removeAll(NO_VECTORS);
    assertThat(unclaimed).as("sections that no code claims").isEmpty();
  }
}
