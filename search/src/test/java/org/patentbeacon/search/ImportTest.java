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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.index.CountUnit;

/// What an import keeps, tells and leaves behind.
class ImportTest {
  @TempDir
  Path folder;

  private PatentDatabase database;

  @BeforeEach
  void opens() throws IOException {
    database = PatentDatabase.open(folder.resolve("db"), Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC));
  }

  @AfterEach
  void closes() throws IOException {
    database.close();
  }

  private static String line(int number) {
    PatentDocument document = PatentDocument.builder("CN" + number + "A")
        .publication(new Publication("CN", String.valueOf(number), "A", null, null, false, null, "zh"))
        .titles(List.of(LocalizedText.original("zh", "第" + number + "号阀门"))).build();
    return DocumentJson.write(document);
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  @Test
  void saysInADryRunWhatWouldBeDoneAndKeepsNothing() throws IOException {
    database.importFrom(file("known.jsonl", line(100000001)));
    Path files = file("next.jsonl", line(100000001), line(100000002), "{\"schema\":\"patent-beacon/1\"}");

    ImportReport dry = database.importFrom(List.of(files), new ImportOptions(ReadOptions.DEFAULT, null, true));

    assertThat(List.of(dry.added(), dry.updated(), dry.unchanged(), dry.rejected())).containsExactly(1, 0, 1, 1);
    assertThat(dry.batch()).isNull();
    assertThat(database.count("*", CountUnit.PUBLICATION)).isEqualTo(1);
    assertThat(folder.resolve("db/rejects")).doesNotExist();
    ImportReport real = database.importFrom(List.of(files), ImportOptions.DEFAULT);
    assertThat(List.of(real.added(), real.updated(), real.unchanged(), real.rejected())).containsExactly(1, 0, 1, 1);
  }

  @Test
  void keepsRefusedRecordsSoThatTheyAreImportedAfterRepair() throws IOException {
    String wrong = line(100000003).replace("\"id\":\"CN100000003A\"", "\"id\":\"CN100000004A\"");
    ImportReport first = database.importFrom(file("feed.jsonl", line(100000001), wrong, line(100000002)));

    assertThat(Files.readAllLines(Path.of(first.rejectsFile()))).singleElement().asString().startsWith(
        "{\"file\":\"feed.jsonl\",\"position\":2,\"line\":2,\"column\":0,\"reason\":\"bad-number\","
            + "\"message\":\"expected the id CN100000003A of its own numbers, found 'CN100000004A'\",\"excerpt\":");
    Path kept = folder.resolve("db/rejects/batch-1/feed.jsonl");
    assertThat(Files.readAllLines(kept)).containsExactly(wrong);

    Files.writeString(kept, Files.readString(kept).replace("CN100000004A", "CN100000003A"));
    ImportReport repaired = database.importFrom(kept.getParent());
    assertThat(List.of(repaired.added(), repaired.rejected())).containsExactly(1, 0);
    assertThat(database.get("CN100000003A").getFirst().title("zh")).isEqualTo("第100000003号阀门");
  }

  @Test
  void keepsRecordsOfFilesWithNamesTooLongForAFileSystem() throws IOException {
    String record = "<exchange-document country=\"FR\" doc-number=\"%s\" kind=\"A1\"/>\n";
    Path deep = Files.createDirectories(folder.resolve("feed/" + "发".repeat(60) + "/" + "明".repeat(60)));
    Files.writeString(deep.resolve("week.xml"), "<exchange-documents>\n" + record.formatted("2999998") + record.formatted("")
        + "</exchange-documents>\n");
    database.importFrom(folder.resolve("feed"));

    Path batch = folder.resolve("db/rejects/batch-1");
    try (Stream<Path> files = Files.list(batch)) {
      Path kept = files.toList().getFirst();
      assertThat(kept.getFileName().toString()).matches("[0-9a-f]{8}_明+__week\\.xml");
      Files.writeString(kept, Files.readString(kept).replace("doc-number=\"\"", "doc-number=\"2999999\""));
    }
    ImportReport repaired = database.importFrom(batch);
    assertThat(List.of(repaired.added(), repaired.unchanged(), repaired.rejected())).containsExactly(1, 0, 0);
    assertThat(database.get("FR2999999A1")).hasSize(1);
  }

  @Test
  void tellsHowFarItIsAndEveryRefusedRecord() throws IOException {
    List<ImportProgress> steps = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    Path files = file("feed.jsonl", line(100000001), "no json", line(100000002));
    database.importFrom(List.of(files), ImportOptions.DEFAULT, new ImportListener() {
      @Override
      public void progress(ImportProgress progress) {
        steps.add(progress);
      }

      @Override
      public void rejected(RejectLine line) {
        refused.add(line.file() + " " + line.position() + " " + line.reason());
      }
    });
    long size = Files.size(files);
    assertThat(steps).extracting(ImportProgress::records).containsExactly(1L, 2L, 3L);
    assertThat(steps.getLast()).isEqualTo(new ImportProgress(3, 1, size, size));
    assertThat(refused).containsExactly("feed.jsonl 2 not-well-formed");
  }

  @Test
  void leavesNothingWhenAFileCannotBeRead() throws IOException {
    Path files = file("feed.jsonl", line(100000001));
    Path missing = folder.resolve("missing.jsonl");
    assertThatThrownBy(() -> database.importFrom(files, missing)).isInstanceOf(IOException.class)
        .hasMessageContaining("missing.jsonl");
    assertThat(database.snapshot().batch()).isZero();
    assertThat(database.count("*", CountUnit.PUBLICATION)).isZero();
  }

  @Test
  void endsTheReadingWhenTheImportIsGivenUp() throws Exception {
    String[] lines = new String[20_000];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = line(100000001 + i);
    }
    Path files = file("feed.jsonl", lines);
    ImportListener givesUp = new ImportListener() {
      @Override
      public void progress(ImportProgress progress) {
        throw new IllegalStateException("enough");
      }
    };
    assertThatThrownBy(() -> database.importFrom(List.of(files), ImportOptions.DEFAULT, givesUp))
        .isInstanceOf(IllegalStateException.class).hasMessage("enough");
    assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName).doesNotContain("beacon-read");
    assertThat(database.importFrom(files).added()).isEqualTo(lines.length);
  }
}
