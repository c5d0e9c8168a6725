package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.demo.DemoDefinition;
import org.patentbeacon.demo.DemoSector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Facets that sectors and concordances define, and what is said to a name of no topic.
class FacetCommandTest {
  @TempDir
  static Path folder;

  private static String db = "";
  private static String out = "";
  private static String err = "";

  private static int beacon(String... words) {
    StringWriter results = new StringWriter();
    StringWriter messages = new StringWriter();
    int code = Main.run(new PrintWriter(results, true), new PrintWriter(messages, true), words);
    out = results.toString().replace(System.lineSeparator(), "\n");
    err = messages.toString().replace(System.lineSeparator(), "\n");
    return code;
  }

  @BeforeAll
  static void bindsTheDemo() throws IOException {
    DemoSector.of(2026, 400).writeFirstBatch(folder.resolve("files"));
    DemoDefinition.write(folder.resolve("sector"));
    db = folder.resolve("db").toString();
    assertThat(beacon("import", "-d", db, folder.resolve("files").toString())).as(err).isZero();
    assertThat(beacon("sector", "bind", "-d", db, folder.resolve("sector").toString())).as(err).isZero();
  }

  private static JsonNode facets(String... words) {
    List<String> all = new ArrayList<>(List.of("search", "-d", db, "--json", "--limit", "0"));
    all.addAll(List.of(words));
    assertThat(beacon(all.toArray(String[]::new))).as(err).isZero();
    return new ObjectMapper().readTree(out).get("facets");
  }

  @Test
  void eachValueIsWhatItsQueryFinds() {
    for (String unit : List.of("none", "application", "family")) {
      JsonNode facets = facets("PNC=CN or TI=散热", "--collapse", unit, "--facet", "TOPIC", "--facet", "TAG", "--facet", "WIPO35");
      List<String> misses = new ArrayList<>();
      int compared = 0;
      for (String field : List.of("TOPIC", "TAG", "WIPO35")) {
        for (JsonNode value : facets.get(field)) {
          assertThat(beacon("count", "-d", db, "--unit", unit.equals("none") ? "publication" : unit, value.get("query").asString()))
              .as(err).isZero();
          compared++;
          if (!out.strip().equals(value.get("count").asString())) {
            misses.add(unit + " " + value + " found " + out.strip());
          }
        }
      }
      assertThat(misses).isEmpty();
      assertThat(compared).isGreaterThan(20);
    }
  }

  @Test
  void topicsAreToldAsATreeInTheLanguageAskedFor() {
    assertThat(beacon("search", "-d", db, "--limit", "0", "--facet", "TOPIC", "--lang", "en", "PNC=US")).as(err).isZero();
    assertThat(out.lines().skip(1).map(line -> line.replaceFirst("^ +\\d+ ", "")).limit(4)).containsExactly("TOPIC",
        "LED lighting  (PNC=US) and TOPIC=\"照明\"", "  cooling  (PNC=US) and TOPIC=\"照明/散热\"",
        "    liquid cooling  (PNC=US) and TOPIC=\"照明/散热/液冷\"");
  }

  @Test
  void aChoiceOfAnotherFacetNarrowsTheTopics() {
    assertThat(facets("*", "--choose", "PNC=CN", "--facet", "TOPIC").get("TOPIC").get(1).get("count"))
        .isEqualTo(facets("PNC=CN", "--facet", "TOPIC").get("TOPIC").get(1).get("count"));
    assertThat(facets("*", "--choose", "PNC=CN", "--facet", "WIPO35").get("WIPO35").get(0).get("count"))
        .isEqualTo(facets("PNC=CN", "--facet", "WIPO35").get("WIPO35").get(0).get("count"));
  }

  @Test
  void aDatabaseWithoutASectorSaysSo() {
    String bare = folder.resolve("bare").toString();
    assertThat(beacon("import", "-d", bare, folder.resolve("files").toString())).as(err).isZero();
    assertThat(beacon("search", "-d", bare, "--limit", "0", "--facet", "TOPIC", "--lang", "zh", "*")).isZero();
    assertThat(err).isEqualTo("没有绑定专题库，无法按 TOPIC 统计（beacon sector bind 可绑定）\n");
    assertThat(beacon("search", "-d", bare, "--limit", "0", "--facet", "TOPIC", "--lang", "en", "*")).isZero();
    assertThat(err).isEqualTo("no sector is bound to this database, so nothing is counted by TOPIC\n");
  }

  @Test
  void wholeFacetsTakeNoNumber() {
    assertThat(beacon("search", "-d", db, "--facet", "TOPIC:5", "*")).isEqualTo(ExitCode.USAGE);
    assertThat(err).isEqualTo("beacon: facet: expected TOPIC without a number, since it is told whole, found 'TOPIC:5'\n");
  }

  @Test
  void aNameOfNoTopicIsToldTheNearestOnes() {
    assertThat(beacon("count", "-d", db, "TOPIC=照明/散熱", "--lang", "zh")).isEqualTo(ExitCode.USAGE);
    assertThat(err).isEqualTo("beacon: column 1: no sector with the topic '照明/散熱' is bound to this database; did you mean '照明/散热'?"
        + "（是否指：照明/散热）\n");
    assertThat(beacon("count", "-d", db, "TOPIC=照明/散光", "--lang", "en")).isEqualTo(ExitCode.USAGE);
    assertThat(err).endsWith("'照明/散光' is bound to this database; did you mean '照明/散热'?\n");
    assertThat(beacon("count", "-d", db, "TOPIC=n-6", "--lang", "zh")).isEqualTo(ExitCode.USAGE);
    assertThat(err).endsWith("did you mean '照明/散热' or '照明/光学' or '照明/驱动与控制'?（是否指：照明/散热、照明/光学、照明/驱动与控制）\n");
    assertThat(beacon("count", "-d", db, "TOPIC=n-1.1", "--lang", "en")).isEqualTo(ExitCode.USAGE);
    assertThat(err).isEqualTo(
        "beacon: column 1: no sector with the topic 'n-1.1' is bound to this database; did you mean '照明/散热/液冷'?\n");
    assertThat(beacon("count", "-d", db, "TOPIC=led-lightning", "--lang", "en")).isEqualTo(ExitCode.USAGE);
    assertThat(err).endsWith("; did you mean '照明'?\n");
    assertThat(beacon("count", "-d", db, "TAG=功能/散热", "--lang", "en")).isEqualTo(ExitCode.USAGE);
    assertThat(err).endsWith("no sector that is bound annotates '功能/散热'; did you mean '功效/散热'?\n");
    assertThat(beacon("count", "-d", db, "TAG=功能/*", "--lang", "en")).isEqualTo(ExitCode.USAGE);
    assertThat(err).endsWith("'功能/*'; did you mean '功效/*'?\n");
  }
}
