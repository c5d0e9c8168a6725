package org.patentbeacon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.index.CountUnit;

class RealFilesTest {
  private static final Path DATA = Path.of(System.getProperty("beacon.data", "../shared/data"));

  @TempDir
  static Path folder;

  private static PatentDatabase database;
  private static ImportReport first;

  @BeforeAll
  static void imports() throws IOException {
    assumeTrue(Files.exists(DATA.resolve("uspto-weekly")), "no real files at " + DATA);
    database = PatentDatabase.open(folder.resolve("db"));
    first = database.importFrom(files());
  }

  private static Path[] files() {
    return List.of("cnipa-new", "cnipa-old", "uspto-weekly", "lens").stream().map(DATA::resolve).toArray(Path[]::new);
  }

  @AfterAll
  static void closes() throws IOException {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void countsEveryRecordOnce() throws IOException {
    int accepted = first.sources().stream().mapToInt(ImportReport.SourceReport::accepted).sum();
    assertThat(first.added() + first.updated() + first.unchanged()).isEqualTo(accepted);
    for (ImportReport.SourceReport source : first.sources()) {
      assertThat(source.accepted() + source.skipped() + source.rejected()).isEqualTo(source.read());
    }
    assertThat(database.snapshot().documents()).isEqualTo(first.added());
    assertThat(database.count("*", CountUnit.PUBLICATION)).isEqualTo(first.added());
    assertThat(Files.readAllLines(Path.of(String.valueOf(first.rejectsFile())))).hasSize(first.rejected());
  }

  @Test
  void findsAChinesePatentByWordsOfItsClaim() throws IOException {
    assertThat(database.search("CLAIM=栅极驱动 or CLAIM=显示面板").hits())
        .anyMatch(hit -> hit.number().equals("CN113781974A")
            && hit.snippets().getFirst().fragments().getFirst().text().contains("显示面板"));
  }

  @Test
  void findsAUnitedStatesPatentByWordsOfItsTitle() throws IOException {
    assertThat(database.search("TI=(printed and circuit and \"landless via hole\")").hits())
        .extracting(SearchPage.Hit::number).contains("US8418361B2");
  }

  @Test
  void findsBothByTheirClass() throws IOException {
    assertThat(database.search("IPC=(G09G3 or H05K3) and PN=(CN113781974A or US8418361B2)").hits())
        .extracting(SearchPage.Hit::number).containsExactlyInAnyOrder("CN113781974A", "US8418361B2");
  }

  @Test
  void knowsADocumentByEveryWrittenFormOfItsNumber() throws IOException {
    for (String number : List.of("CN113781974A", "CN 113781974 A", "公开号：CN113781974A", "202111286633.X",
        "ZL202111286633.X", "CN202111286633", "113781974")) {
      assertThat(database.get(number).getFirst().id()).as(number).isEqualTo("CN113781974A");
    }
    for (String number : List.of("US8418361B2", "US 8,418,361 B2", "US08418361", "US 13/299,685")) {
      assertThat(database.get(number).getFirst().id()).as(number).isEqualTo("US8418361B2");
    }
  }

  @Test
  void saysWhatIsNearAnUnknownNumber() {
    assertThatThrownBy(() -> database.get("CN113781974B"))
        .hasMessage("'CN113781974B' is not in this database; looked for CN113781974B; near it are CN113781974A");
    assertThatThrownBy(() -> database.get("202111286633.4"))
        .hasMessageContaining("check digit is X, found 4");
  }

  @Test
  void changesNothingWhenTheSameFilesComeAgain() throws IOException {
    long documents = database.snapshot().documents();
    ImportReport again = database.importFrom(files());
    assertThat(again.added()).isZero();
    assertThat(again.updated()).isZero();
    assertThat(database.snapshot().documents()).isEqualTo(documents);
  }
}
