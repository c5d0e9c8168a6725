package org.patentbeacon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.scheme.SchemeName;
import org.patentbeacon.scheme.SchemeOptions;

/// Why a query has so many hits: the clauses add up to it.
class ExplainTest {
  private static final List<String> WORDS = List.of("灯", "散热", "壳体", "阀", "芯");

  @TempDir
  Path folder;

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private PatentDatabase database;

  @BeforeEach
  void fill() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      String number = String.valueOf(110_000_000 + i);
      String application = "20201000" + (1000 + i / 2);
      StringBuilder title = new StringBuilder("一");
      WORDS.stream().filter(_ -> random.nextBoolean()).forEach(title::append);
      lines.append(DocumentJson.write(PatentDocument.builder("CN" + number + "A")
          .publication(new Publication("CN", number, "A", null, null, false, null, null))
          .application(new Application("CN" + application, "CN", application, null, null, null, null))
          .titles(List.of(LocalizedText.original("zh", title.toString()))).build())).append('\n');
    }
    Files.writeString(folder.resolve("titles.jsonl"), lines);
    database = PatentDatabase.open(folder.resolve("db"), Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC));
    database.importFrom(folder.resolve("titles.jsonl"));
  }

  @AfterEach
  void close() throws IOException {
    database.close();
  }

  private String query(int depth) {
    if (depth == 0) {
      return "TI=" + WORDS.get(random.nextInt(WORDS.size()));
    }
    String left = query(depth - 1);
    String right = query(depth - 1);
    return "(" + left + List.of(" and ", " or ", " not ").get(random.nextInt(3)) + right + ")";
  }

  @Test
  void clausesAddUpToTheWhole() throws IOException {
    for (int i = 0; i < 200; i++) {
      String text = query(random.nextInt(5));
      for (CountUnit unit : List.of(CountUnit.PUBLICATION, CountUnit.APPLICATION)) {
        CountExplanation why = database.explain(database.parse(text), unit);
        assertThat(why.count()).as("seed %s, %s", seed, text).isEqualTo(database.count(text, unit));
        assertThat(why.publications()).isEqualTo(database.count(text, CountUnit.PUBLICATION));
        check(why.clauses(), unit);
      }
    }
  }

  private void check(ClauseCount clause, CountUnit unit) throws IOException {
    PatentQuery tree = database.parse(clause.clause()).tree();
    assertThat(clause.alone()).as("seed %s, %s", seed, clause.clause()).isEqualTo(database.count(clause.clause(), unit));
    if (!clause.children().isEmpty()) {
      long together = tree instanceof PatentQuery.Or
          ? clause.children().stream().mapToLong(ClauseCount::after).sum() : clause.children().getLast().after();
      assertThat(together).as("seed %s, %s", seed, clause).isEqualTo(clause.alone());
    }
    for (ClauseCount child : clause.children()) {
      check(child, unit);
    }
  }

  @Test
  void saysWhereEachClauseWasWritten() throws IOException {
    ClauseCount whole = database.explain(database.parse("TI=灯 and TI=阀"), CountUnit.PUBLICATION).clauses();
    assertThat(whole.clause()).isEqualTo("TI=\"灯\" and TI=\"阀\"");
    assertThat(whole.children()).extracting(ClauseCount::start).containsExactly(3, 12);
  }

  @Test
  void saysOfWhichDayTheIndexIsAndByWhichSchemes() throws IOException {
    Path scheme = Files.writeString(folder.resolve("classes_2025.tsv"), """
        symbol	level	title_zh	title_en
        F21V29/00	0	防热	Against heat
        """);
    database.schemes().load(List.of(scheme), new SchemeOptions(null, "2025.01"));
    CountExplanation why = database.explain(database.parse("TI=灯 not IPC=F21V29/00"), CountUnit.PUBLICATION);
    assertThat(why.schemes()).containsExactly(entry(SchemeName.IPC, "2025.01"));
    assertThat(why.indexedAt()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(database.explain(database.parse("TI=灯"), CountUnit.PUBLICATION).schemes()).isEmpty();
  }

  @Test
  void aQueryOfTooManyClausesIsNotExplained() throws IOException {
    String many = "TI=(" + String.join(" or ", java.util.Collections.nCopies(1_200, "灯")) + ")";
    assertThatIllegalArgumentException().isThrownBy(() -> database.explain(database.parse(many), CountUnit.PUBLICATION))
        .withMessage("expected a query of at most 1000 clauses to explain, found more");
  }
}
