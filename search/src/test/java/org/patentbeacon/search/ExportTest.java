package org.patentbeacon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.format.exchange.ExportFormat;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.read.QueryParser;

/// All hits of a query of a real database in a file.
class ExportTest {
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC);
  private static final List<String> HOSTILE =
      List.of("=1+1", "+阀", "-阀", "@阀", "'=阀", "\"阀\"", "a,b;c", "<阀>", "普通", "_x0041_");

  @TempDir
  Path folder;

  private PatentDatabase database(int documents) throws IOException {
    Random random = new Random(20261126);
    Path file = folder.resolve("all.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < documents; i++) {
        out.write(DocumentJson.write(document(i, random)) + "\n");
      }
    }
    PatentDatabase database = PatentDatabase.open(folder.resolve("db"), CLOCK);
    database.importFrom(file);
    return database;
  }

  private static PatentDocument document(int number, Random random) {
    // Not in the order of import.
    String digits = String.valueOf(110_000_000 + (int) (number * 7_919L % 1_000_003));
    String text = HOSTILE.get(random.nextInt(HOSTILE.size())) + (number % 2 == 0 ? "阀门" : "灯具") + number;
    return PatentDocument.builder("CN" + digits + "A")
        .publication(new Publication("CN", digits, "A", null, null, false, null, "zh"))
        .titles(List.of(LocalizedText.original("zh", text)))
        .claimSets(List.of(new ClaimSet("zh", TextOrigin.ORIGINAL,
            List.of(new Claim(1, "一种" + text + "，其特征在于" + "密封".repeat(60), true, List.of(), null, null)))))
        .parties(List.of(Party.of(PartyRole.APPLICANT, 1, PartyName.of(text)))).build();
  }

  private static ParsedQuery query(String text) {
    return QueryParser.parse(text, Dialect.BEACON);
  }

  private Path file(ExportFormat format) {
    return folder.resolve("out." + format.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource
  void everyHitIsWrittenOnceInTheOrderOfNumbersAndReadBack(ExportFormat format) throws IOException {
    try (PatentDatabase database = database(1_300); PatentDatabase again = PatentDatabase.open(folder.resolve("again"), CLOCK)) {
      ExportReport done = Export.to(file(format), format).of(database, query("TI=阀门"));
      assertThat(done).isEqualTo(new ExportReport(650, 650, format, file(format).toString(), "s-1", 0));
      ImportReport read = again.importFrom(file(format));
      assertThat(read.added()).isEqualTo(650);
      assertThat(read.rejected()).isZero();
      List<String> ids = ids(again);
      assertThat(ids).isEqualTo(ids(database, "TI=阀门"));
      if (format != ExportFormat.NUMBERS) {
        assertThat(again.count("TI=阀门", CountUnit.PUBLICATION)).isEqualTo(650);
        for (String id : ids.subList(0, 50)) {
          assertThat(again.get(id).getFirst().titles()).isEqualTo(database.get(id).getFirst().titles());
        }
      }
    }
  }

  private static List<String> ids(PatentDatabase database) throws IOException {
    return ids(database, "*");
  }

  private static List<String> ids(PatentDatabase database, String query) throws IOException {
    AllHits hits = database.all(query(query));
    List<String> ids = new ArrayList<>();
    for (PatentDocument hit = hits.next(); hit != null; hit = hits.next()) {
      ids.add(hit.id());
    }
    assertThat(ids).hasSize((int) hits.total()).isEqualTo(List.copyOf(new TreeSet<>(ids)));
    return ids;
  }

  @Test
  void aFileThatIsThereStaysUnlessItMayBeReplaced() throws IOException {
    try (PatentDatabase database = database(3)) {
      Path file = Files.writeString(file(ExportFormat.NUMBERS), "mine");
      Export export = Export.to(file, ExportFormat.NUMBERS);
      assertThatThrownBy(() -> export.of(database, query("*"))).isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the file " + file + " is there already; replace it with force, or name another");
      assertThatThrownBy(() -> export.replacing().of(database, query("SAVED=x"))).isInstanceOf(QuerySyntaxException.class);
      assertThat(file).hasContent("mine");
      assertThat(export.replacing().of(database, query("*")).written()).isEqualTo(3);
      assertThat(Files.readAllLines(file)).hasSize(3);
      assertThatThrownBy(() -> Export.to(folder.resolve("none/out.csv"), ExportFormat.CSV).of(database, query("*")))
          .hasMessage("there is no folder " + folder.resolve("none") + " for the file out.csv");
      assertThatThrownBy(() -> Export.to(folder, ExportFormat.CSV).of(database, query("*")))
          .hasMessage("expected the name of a file, found the folder " + folder);
      try (Stream<Path> left = Files.list(folder)) {
        assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("all.jsonl", "db", "out.numbers");
      }
    }
  }

  @Test
  void anImportMeanwhileIsNeverMixedIn() throws IOException {
    try (PatentDatabase database = database(400)) {
      List<String> before = ids(database);
      AllHits hits = database.all(query("*"));
      List<String> read = new ArrayList<>(List.of(Objects.requireNonNull(hits.next()).id()));
      database.importFrom(Files.writeString(folder.resolve("next.jsonl"), DocumentJson.write(document(5_000, new Random(1)))));
      try {
        for (PatentDocument hit = hits.next(); hit != null; hit = hits.next()) {
          read.add(hit.id());
        }
        assertThat(read).isEqualTo(before);
      } catch (IOException e) {
        assertThat(e).hasMessage("the database changed while all hits of s-1 were read; it is now at s-2: do it again");
      }
    }
  }

  @Test
  void twentyThousandHitsPassThroughASmallHeap() throws Exception {
    database(20_000).close();
    for (ExportFormat format : ExportFormat.values()) {
      Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx48m",
          "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Exporting.class.getName(),
          folder.resolve("db").toString(), file(format).toString(), format.name())
          .redirectError(ProcessBuilder.Redirect.DISCARD).start();
      assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip()).as(format.name()).isEqualTo("20000 of s-1");
      assertThat(process.waitFor()).isZero();
    }
    assertThat(Files.readAllLines(file(ExportFormat.NUMBERS))).hasSize(20_000).isSorted();
  }

  /// A process that exports everything.
  static final class Exporting {
    private Exporting() {}

    /// @param words the folder of the database, the file, the format
    public static void main(String... words) throws IOException {
      try (PatentDatabase database = PatentDatabase.open(Path.of(words[0]), CLOCK)) {
        ExportReport done = Export.to(Path.of(words[1]), ExportFormat.valueOf(words[2])).of(database, query("*"));
        System.out.println(done.written() + " of " + done.snapshot());
      }
    }
  }
}
