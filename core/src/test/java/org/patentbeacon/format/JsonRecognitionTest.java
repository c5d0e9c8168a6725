package org.patentbeacon.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;

/// JSON is told by its keys, never by a name.
class JsonRecognitionTest {
  private static final String OURS =
      "{\"schema\":\"patent-beacon/1\",\"id\":\"CN1387401\",\"publication\":{\"authority\":\"CN\",\"number\":\"1387401\",\"partial\":true}}";
  private static final String ANSWER =
      "{\"code\":200,\"data\":{\"zhuluxmxx\":{\"zhuluxmxx\":{\"zhuanlisqh\":\"2021100000016\"}}}}";

  @TempDir
  private Path folder;

  @Test
  void ourOwnLinesAndAnswersOfTheQueryServiceAreToldApart() throws IOException {
    assertThat(read("a.json", OURS + "\n" + OURS.replace("1387401", "1387402") + "\n"))
        .containsExactly("CN1387401", "CN1387402");
    assertThat(read("b.jsonl", ANSWER)).containsExactly("A:CN202110000001");
    assertThat(read("c.txt", "\uFEFF\n" + ANSWER.replace(",", ",\n").replace("{", "{\n")))
        .containsExactly("A:CN202110000001");
    assertThat(read("d.json", "[" + ANSWER + "," + ANSWER + "]")).hasSize(2);
  }

  @Test
  void aBrokenLineInFrontDoesNotHideOurOwnForm() throws IOException {
    assertThat(read("a.jsonl", "{\"schema\":\"patent-beacon/1\",\"id\":\n" + OURS))
        .containsExactly("not-well-formed", "CN1387401");
  }

  @Test
  void ourFormOverSeveralLinesIsOneRejectWithTheWayOut() throws IOException {
    List<ReadResult> results = results("a.json", OURS.replace(",", ",\n").replace("{", "{\n"));

    assertThat(results).hasSize(1);
    assertThat(((Rejected) results.getFirst()).message()).isEqualTo("expected a file of a known format (`beacon formats` "
        + "lists them), found JSON with the keys schema, id, publication; our own form has each document on one line");
  }

  @Test
  void otherJsonIsOneRejectThatSaysWhatItIs() throws IOException {
    List<ReadResult> results = results("a.json", "{\n  \"count\": 2,\n  \"bag\": [\n    {\n      \"x\": 1\n    }\n  ]\n}\n");

    assertThat(results).hasSize(1);
    assertThat(((Rejected) results.getFirst()).reason()).isEqualTo(RejectReason.UNKNOWN_FORMAT);
    assertThat(((Rejected) results.getFirst()).message()).isEqualTo(
        "expected a file of a known format (`beacon formats` lists them), found JSON with the keys count, bag");
  }

  @Test
  void everyFileOfAnotherServiceIsOneReject() throws IOException {
    assumeTrue(ExpectedDocuments.available(), "the folder of sample data is missing");
    List<Path> files;
    try (Stream<Path> listed = Files.list(ExpectedDocuments.data().resolve("uspto-odp"))) {
      files = listed.sorted().toList();
    }

    for (Path file : files) {
      List<ReadResult> results = new ArrayList<>();
      PatentFiles.read(List.of(file), ReadOptions.DEFAULT, results::add);
      assertThat(results).as("%s", file.getFileName()).hasSize(1);
      Rejected rejected = (Rejected) results.getFirst();
      assertThat(rejected.reason()).isEqualTo(RejectReason.UNKNOWN_FORMAT);
      assertThat(rejected.message()).contains("found JSON with the keys ");
    }
    assertThat(files).hasSizeGreaterThan(50);
  }

  @Test
  void anAnswerThatIsTooLongIsOneRejectAndTheNextOneIsRead() throws IOException {
    String tooLong = ANSWER.replace("\"code\":200", "\"code\":\"" + "x".repeat(64 * 1024 * 1024) + "\"");
    byte[] bytes = (tooLong + "\n" + ANSWER).getBytes(StandardCharsets.UTF_8);
    List<ReadResult> results = new ArrayList<>();

    FormatCatalog.reader("cnipa-query").orElseThrow()
        .read(new SourceFile("a.json", ReadOptions.DEFAULT, new ByteArrayInputStream(bytes)), results::add);

    assertThat(results).hasSize(2);
    assertThat(((Rejected) results.getFirst()).message())
        .isEqualTo("expected an answer of at most 67108864 characters, found a longer one");
    assertThat(results.getLast()).isInstanceOf(Accepted.class);
  }

  private List<ReadResult> results(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    List<ReadResult> results = new ArrayList<>();
    PatentFiles.read(List.of(file), ReadOptions.DEFAULT, results::add);
    return results;
  }

  /// The id of each document, and the reason of each refusal.
  private List<String> read(String name, String text) throws IOException {
    return results(name, text).stream().map(result -> switch (result) {
      case Accepted accepted -> accepted.document().id();
      case ReadResult.Skipped skipped -> skipped.reason();
      case Rejected rejected -> rejected.reason().word();
    }).toList();
  }
}
