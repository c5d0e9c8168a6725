package org.patentbeacon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.query.reference.SavedQuery;

/// Saved searches and the history of a real database.
class SavedSearchesTest {
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC);

  @TempDir
  Path folder;

  private PatentDatabase database;

  @BeforeEach
  void opens() throws IOException {
    database = PatentDatabase.open(folder.resolve("db"), CLOCK);
    String lines = IntStream.range(0, 30).mapToObj(SavedSearchesTest::line).collect(Collectors.joining("\n"));
    database.importFrom(Files.writeString(folder.resolve("valves.jsonl"), lines));
  }

  @AfterEach
  void closes() throws IOException {
    database.close();
  }

  private static String line(int number) {
    String id = String.valueOf(110000000 + number);
    return DocumentJson.write(PatentDocument.builder("CN" + id + "A")
        .publication(new Publication("CN", id, "A", null, null, false, null, "zh"))
        .titles(List.of(LocalizedText.original("zh", (number % 2 == 0 ? "阀门" : "灯具") + (number % 3 == 0 ? "散热" : "密封"))))
        .build());
  }

  private static ParsedQuery query(String text, Dialect dialect) {
    return QueryParser.parse(text, dialect);
  }

  @Test
  void aSavedSearchFindsWhatItsQueryFinds() throws IOException {
    database.saved().save("阀门", query("阀门/TI", Dialect.CPRS), "周报", false);
    database.saved().save("散热阀门", query("SAVED=阀门 and TI=散热", Dialect.BEACON), "", false);
    assertThat(database.count("SAVED=散热阀门", CountUnit.PUBLICATION)).isEqualTo(5);
    assertThat(database.count("TI=散热 not SAVED=\"阀门\"", CountUnit.PUBLICATION)).isEqualTo(5);
    assertThat(database.table("SAVED=阀门").size()).isEqualTo(15);
    SearchPage page = database.search("SAVED=散热阀门");
    assertThat(page.total()).isEqualTo(5);
    assertThat(page.hits().getFirst().snippets()).extracting(ClauseMatch::clauseText)
        .containsExactly("TI=\"阀门\"", "TI=\"散热\"");
    assertThatThrownBy(() -> database.search("SAVED=阀们")).isInstanceOf(QuerySyntaxException.class)
        .hasMessage("column 1: no search is saved as '阀们'; did you mean '阀门'?");
  }

  @Test
  void theFileIsSortedLinesThatPeopleCanEdit() throws IOException {
    database.saved().save("密 封", query("TI=密封", Dialect.BEACON), "", false);
    database.saved().save("A", query("TI:\n(valve)", Dialect.BEACON), "a \"note\"", false);
    Path file = folder.resolve("db/saved-searches.jsonl");
    assertThat(Files.readString(file)).isEqualTo("""
        {"name":"A","dialect":"BEACON","text":"TI:\\n(valve)","note":"a \\"note\\"","savedAt":"2026-11-26T08:00:00Z"}
        {"name":"密 封","dialect":"BEACON","text":"TI=密封","note":"","savedAt":"2026-11-26T08:00:00Z"}
        """);
    Files.writeString(file, Files.readString(file).replace("TI=密封", "TI=散热"));
    assertThat(database.count("SAVED=\"密  封\"", CountUnit.PUBLICATION)).isEqualTo(10);
    Files.writeString(file, Files.readString(file) + "{\"name\":\"B\",\"text\":\"x\"}\n");
    assertThatThrownBy(() -> database.saved().all()).isInstanceOf(IOException.class)
        .hasMessage("saved-searches.jsonl, line 3: expected a dialect, found none");
    assertThatThrownBy(() -> database.saved().remove("A")).isInstanceOf(IOException.class);
    assertThat(Files.readString(file)).contains("\"name\":\"A\"");
  }

  @Test
  void anotherQueryTakesANameOnlyWhenAsked() throws IOException {
    SavedSearchFile saved = database.saved();
    SavedQuery first = saved.save("阀门", query("TI=阀门", Dialect.BEACON), "", false);
    assertThat(saved.save(" 阀门 ", query("TI=阀门", Dialect.BEACON), "", false)).isEqualTo(first);
    assertThatThrownBy(() -> saved.save("阀门", query("TI=阀", Dialect.BEACON), "", false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'阀门' is saved already, as TI=阀门; save it with replace, or under another name");
    saved.save("阀门", query("TI=阀", Dialect.BEACON), "", true);
    assertThat(saved.all()).extracting(SavedQuery::text).containsExactly("TI=阀");
    assertThatThrownBy(() -> saved.save("阀门", query("TI=a or SAVED=阀门", Dialect.BEACON), "", true))
        .isInstanceOf(QuerySyntaxException.class).hasMessage("column 9: saved searches refer to each other: 阀门, 阀门");
    saved.save("以后", query("TOPIC=照明 and AP=(TREE@某某)", Dialect.BEACON), "", false);
    assertThatThrownBy(() -> saved.save("a\"b", query("TI=a", Dialect.BEACON), "", false))
        .hasMessage("expected a name of 1 to 200 characters without quotes, found 'a\"b'");
    assertThat(saved.remove("阀门")).isTrue();
    assertThat(saved.remove("阀门")).isFalse();
  }

  @Test
  void processesDoNotLoseEachOthersEntries() throws Exception {
    List<Process> saving = new ArrayList<>();
    for (String prefix : List.of("a", "b", "c")) {
      saving.add(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
          System.getProperty("java.class.path"), Saving.class.getName(), folder.resolve("db").toString(), prefix)
          .inheritIO().start());
    }
    Saving.main(folder.resolve("db").toString(), "d");
    for (Process process : saving) {
      assertThat(process.waitFor()).isZero();
    }
    assertThat(database.saved().all()).hasSize(4 * Saving.MANY);
    assertThat(database.history().last(QueryHistory.MOST)).hasSize(4 * Saving.MANY);
  }

  /// A process that saves searches and asks them.
  static final class Saving {
    static final int MANY = 40;

    private Saving() {}

    /// @param words the folder of the database and what names start with
    public static void main(String... words) throws IOException {
      SavedSearchFile saved = new SavedSearchFile(Path.of(words[0]), CLOCK);
      QueryHistory history = new QueryHistory(Path.of(words[0]), CLOCK);
      for (int i = 0; i < MANY; i++) {
        ParsedQuery query = query("TI=" + words[1] + i, Dialect.BEACON);
        saved.save(words[1] + i, query, "", false);
        history.add(query, i, "s-1");
      }
    }
  }

  @Test
  void theHistoryKeepsTheLatest() throws IOException {
    QueryHistory history = database.history();
    for (int i = 0; i < 11_500; i++) {
      history.add(query("TI=n" + i, Dialect.BEACON), i, "s-1");
    }
    assertThat(history.last(2)).containsExactly(
        new AskedQuery(CLOCK.instant(), Dialect.BEACON, "TI=n11499", 11_499, "s-1"),
        new AskedQuery(CLOCK.instant(), Dialect.BEACON, "TI=n11498", 11_498, "s-1"));
    assertThat(history.last(100_000)).hasSize(QueryHistory.MOST);
    assertThat(Files.readAllLines(folder.resolve("db/query-history.jsonl"))).hasSizeBetween(10_000, 11_001);
  }

  @Test
  void aLineThatAKilledProcessLeftUnfinishedIsNoEntry() throws IOException {
    database.history().add(query("TI=a", Dialect.BEACON), 1, "s-1");
    Path file = folder.resolve("db/query-history.jsonl");
    Files.writeString(file, Files.readString(file) + "{\"at\":\"2026-11-2");
    PatentDatabase.open(folder.resolve("db"), CLOCK).history().add(query("TI=b", Dialect.BEACON), 2, "s-1");
    assertThat(database.history().last(5)).extracting(AskedQuery::text).containsExactly("TI=b", "TI=a");
  }
}
