package org.patentbeacon.analysis.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Horizons;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.concordance.Concordance;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Priority;
import org.patentbeacon.family.Families;
import org.patentbeacon.family.Family;
import org.patentbeacon.family.FamilyLinks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The vectors of `vectors-analysis.json` about what stands before all figures: complete years, families and fields. With
/// [AnalysisVectorsTest] and the test of networks no vector is left that nothing checks.
class TableVectorsTest {
  private static final Path FILE = Path.of(System.getProperty("beacon.spec", "../shared/spec"), "vectors-analysis.json");

  /// The set of forty applications, of which `MiniSetTest` compares every figure.
  private static final String MINI = "VA-MINI-1";

  private static final Map<String, Consumer<Vector>> CHECKS = Map.of("VA-TRUNC-1", TableVectorsTest::states,
      "VA-TRUNC-2", TableVectorsTest::states, "VA-FAM-1", TableVectorsTest::families, "VA-F35-1", TableVectorsTest::fields, MINI, vector -> {});

  @Test
  void everyVectorOfTablesIsMet() throws IOException {
    assumeTrue(Files.exists(FILE), "no vectors at " + FILE);
    Map<String, Consumer<Vector>> checks = new TreeMap<>(CHECKS);
    List<String> misses = new ArrayList<>();
    for (JsonNode node : JsonMapper.builder().build().readTree(Files.readString(FILE)).get("vectors")) {
      Vector vector = new Vector(node);
      if (!AnalysisVectorsTest.OF_TABLES.contains(vector.id().substring(0, vector.id().lastIndexOf('-')))) {
        continue;
      }
      Consumer<Vector> check = checks.remove(vector.id());
      if (check == null) {
        misses.add(vector.id() + ": nothing checks it");
        continue;
      }
      check.accept(vector);
      assertThat(vector.compared() > 0 || vector.id().equals(MINI)).as(vector.id()).isTrue();
      vector.misses().forEach(miss -> misses.add(vector.id() + ", " + miss));
    }
    checks.keySet().forEach(id -> misses.add(id + ": not in the file"));
    assertThat(misses).isEmpty();
  }

  private static void states(Vector v) {
    LocalDate cutoff = LocalDate.parse(v.input().get("cutoff").asString());
    DateBasis basis = DateBasis.valueOf(v.input().get("basis").asString());
    int horizon = Horizons.SHIPPED.longest(Set.of(RightType.valueOf(v.input().get("type").asString())));
    List<PeriodState> states = new ArrayList<>();
    int last = 0;
    for (int year : Vector.ints(v.input().get("years"))) {
      states.add(PeriodState.of(LocalDate.of(year, 12, 31), basis, horizon, cutoff));
      last = states.getLast() == PeriodState.INCOMPLETE ? last : year;
    }
    v.same("state", v.expected().get("state"), states);
    v.same("last usable year", v.expected().get("lastUsableYear"), last);
  }

  private static void families(Vector v) {
    List<FamilyLinks> links = new ArrayList<>();
    v.input().get("docs").propertyNames().forEach(name -> links.add(FamilyLinks.of(PatentDocument.builder(name)
        .priorities(Vector.list(v.input().get("docs").get(name),
            priority -> new Priority("EP", priority.asString(), null, null, "EP" + priority.asString(), null, null))).build())));
    v.same("simple", v.expected().get("simple"), members(Families.simple(links, List.of())));
    v.same("extended", v.expected().get("extended"), members(Families.extended(links)));
  }

  private static List<List<String>> members(Families families) {
    return families.all().stream().map(family -> family.members().stream().map(Family.Member::document).sorted().toList())
        .sorted((one, other) -> one.getFirst().compareTo(other.getFirst())).toList();
  }

  private static void fields(Vector v) {
    Concordance fields = Concordance.wipo35();
    v.same("field", v.expected().get("field"),
        Vector.words(v.input().get("symbols")).stream().map(symbol -> Integer.valueOf(fields.codes(symbol).getFirst())).toList());
  }
}
