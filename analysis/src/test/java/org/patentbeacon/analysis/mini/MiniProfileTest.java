package org.patentbeacon.analysis.mini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.profile.EnterpriseProfile;
import org.patentbeacon.analysis.right.FreeUseCounts;
import org.patentbeacon.analysis.right.RightsOfUnits;
import org.patentbeacon.analysis.right.StateGroup;
import org.patentbeacon.analysis.right.StatusMix;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.legal.free.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The profile of each applicant of the forty applications, against loops over their records.
class MiniProfileTest {
  private static final Path FILE = Path.of(System.getProperty("beacon.spec", "../shared/spec"), "vectors-analysis.json");

  private final List<JsonNode> records = new ArrayList<>();
  private PatentSet set;

  @BeforeEach
  void reads() throws IOException {
    assumeTrue(Files.exists(FILE), "no vectors at " + FILE);
    for (JsonNode node : JsonMapper.builder().build().readTree(Files.readString(FILE)).get("vectors")) {
      if (node.get("id").asString().equals("VA-MINI-1")) {
        JsonNode input = node.get("input");
        input.get("records").forEach(records::add);
        set = PatentSet.of(MiniTable.of(input.get("records"), LocalDate.parse(input.get("cutoff").asString())));
      }
    }
  }

  private static Stream<String> texts(JsonNode array, String part) {
    return array.valueStream().map(one -> part.isEmpty() ? one.asString() : one.get(part).asString());
  }

  private List<JsonNode> own(String name) {
    return records.stream().filter(record -> texts(record.get("applicants"), "name").anyMatch(name::equals)).toList();
  }

  private SortedSet<String> applicants() {
    SortedSet<String> names = new TreeSet<>();
    records.forEach(record -> texts(record.get("applicants"), "name").forEach(names::add));
    return names;
  }

  @Test
  void everyProfileEqualsALoopOverTheRecords() {
    for (String name : applicants()) {
      EnterpriseProfile profile = EnterpriseProfile.of(set, RightsOfUnits.of(set), new EnterpriseProfile.Firm("t-1", List.of(name)),
          CitationEdges.of(set, CountUnit.SIMPLE_FAMILY).orElseThrow());
      List<JsonNode> own = own(name);
      assertThat(profile.totals()).as(name).isEqualTo(new EnterpriseProfile.Totals(
          own.stream().mapToInt(record -> record.get("publications").size()).sum(), own.size(),
          (int) own.stream().map(record -> record.get("family").asString()).distinct().count()));
      assertThat(profile.years().stream().mapToInt(EnterpriseProfile.Year::applications).sum()).as(name).isEqualTo(own.size());
      assertThat(profile.rights().inventions()).as(name).isEqualTo(count(own, record -> record.get("type").asString().equals("INVENTION")));
      assertThat(profile.rights().inForce()).as(name).isEqualTo(count(own, record -> record.get("status").asString().equals("IN_FORCE")));
      assertThat(profile.rights().pending()).as(name).isEqualTo(count(own, record -> record.get("status").asString().equals("PENDING")));
      assertThat(profile.people().partners()).as(name).allSatisfy(partner -> assertThat(partner.count())
          .isEqualTo(count(own(partner.name()), own::contains)));
      Map<String, Set<String>> together = new TreeMap<>();
      own.forEach(record -> texts(record.get("applicants"), "name").filter(other -> !other.equals(name))
          .forEach(other -> together.computeIfAbsent(other, _ -> new HashSet<>()).add(record.get("app").asString())));
      assertThat(profile.people().partners()).as(name).hasSize(Math.min(5, together.size()));
      assertThat(profile.rivals()).as(name).allSatisfy(rival -> {
        assertThat(rival.applications()).isEqualTo(own(rival.name()).size());
        assertThat(rival.cosine()).isCloseTo(cosine(subclasses(own), subclasses(own(rival.name()))), Offset.offset(1e-12));
      });
      assertThat(profile.clause()).as(name).isEqualTo("APNOR==\"" + name + "\"");
    }
  }

  private static int count(List<JsonNode> some, Predicate<JsonNode> asked) {
    return (int) some.stream().filter(asked).count();
  }

  private static Map<String, Double> subclasses(List<JsonNode> some) {
    Map<String, Double> counts = new HashMap<>();
    some.forEach(record -> texts(record.get("ipc"), "").map(symbol -> symbol.substring(0, 4)).distinct()
        .forEach(subclass -> counts.merge(subclass, 1.0, Double::sum)));
    return counts;
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double product = a.entrySet().stream().mapToDouble(one -> one.getValue() * b.getOrDefault(one.getKey(), 0.0)).sum();
    return product / Math.sqrt(a.values().stream().mapToDouble(one -> one * one).sum() * b.values().stream().mapToDouble(one -> one * one).sum());
  }

  @Test
  void whatEndedIsCountedByWhatTheChecklistSays() throws IOException {
    SortedSet<String> asked = new TreeSet<>();
    FreeUseCounts counts = FreeUseCounts.of(set, publication -> {
      asked.add(publication);
      return publication.hashCode() % 2 == 0 ? Verdict.FREE_CANDIDATE : Verdict.NEEDS_REVIEW;
    });
    int ended = StatusMix.of(set).groups().stream().filter(group -> group.group() == StateGroup.ENDED).findFirst().orElseThrow().count();
    assertThat(counts.ended()).isEqualTo(ended).isEqualTo(asked.size());
    assertThat(counts.unchecked()).isZero();
    assertThat(counts.rows().stream().mapToInt(FreeUseCounts.Row::count).sum()).isEqualTo(ended);
    assertThat(counts.rows()).allSatisfy(row -> assertThat(row.query()).contains("PN="));
    assertThat(counts.rows().stream().filter(row -> row.verdict() == Verdict.FREE_CANDIDATE).mapToInt(FreeUseCounts.Row::count).sum())
        .isEqualTo((int) asked.stream().filter(publication -> publication.hashCode() % 2 == 0).count());
  }
}
