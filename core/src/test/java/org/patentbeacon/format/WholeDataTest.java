package org.patentbeacon.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;

/// All sample files in one pass: how much becomes what, why each reject is right, and that no document changes on its way
/// through the exchange form.
///
/// `whole-data.tsv` is the table: `format` with files, documents, skips and rejects; `reject` with a file (`*` for any
/// characters), how many rejects it has, their reason, and why they are right.
class WholeDataTest {
  private static final int SHOWN = 10;

  private record Reject(Pattern file, String count, String reason, String line) {
    static Reject of(String line) {
      String[] cells = line.split("\t");
      Pattern file = Pattern.compile("\\Q" + cells[1].replace("*", "\\E.*\\Q") + "\\E");
      return new Reject(file, cells[2], cells[3], line);
    }
  }

  @Test
  void isReadAsTheTableSays() throws IOException {
    assumeTrue(ExpectedDocuments.available(), "the sample files are missing");
    Pass pass = new Pass();
    PatentFiles.read(List.of(ExpectedDocuments.data()), ReadOptions.DEFAULT, pass);
    List<String> table = table();
    List<String> differences = new ArrayList<>(pass.changed);
    differences.addAll(formats(table, pass.summary));
    differences.addAll(rejects(table.stream().filter(line -> line.startsWith("reject\t")).map(Reject::of).toList(), pass.rejects));
    assertThat(differences).as("differences from whole-data.tsv:\n" + String.join("\n", differences)).isEmpty();
  }

  private static List<String> table() throws IOException {
    try (var table = WholeDataTest.class.getResourceAsStream("whole-data.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    }
  }

  private static List<String> formats(List<String> table, ReadSummary summary) {
    TreeSet<String> expected = new TreeSet<>(table.stream().filter(line -> line.startsWith("format\t")).toList());
    TreeSet<String> found = new TreeSet<>();
    for (ReadSummary.OfFormat of : summary.formats()) {
      found.add("format\t%s\t%d\t%d\t%d\t%d".formatted(of.format(), of.files(), of.accepted(), of.skipped(), of.rejected()));
    }
    List<String> differences = new ArrayList<>();
    expected.stream().filter(line -> !found.contains(line)).forEach(line -> differences.add("expected " + line));
    found.stream().filter(line -> !expected.contains(line)).forEach(line -> differences.add("found    " + line));
    return differences;
  }

  private static List<String> rejects(List<Reject> expected, Map<String, List<ReadResult.Rejected>> rejects) {
    Map<Reject, Integer> counts = new LinkedHashMap<>();
    expected.forEach(reject -> counts.put(reject, 0));
    List<String> differences = new ArrayList<>();
    rejects.forEach((file, found) -> {
      for (ReadResult.Rejected one : found) {
        expected.stream().filter(reject -> reject.file().matcher(file).matches() && reject.reason().equals(one.reason().word()))
            .findFirst().ifPresentOrElse(reject -> counts.merge(reject, 1, Integer::sum),
                () -> differences.add("unexplained: " + one.position() + ": " + one.reason().word() + ": " + one.message()));
      }
    });
    counts.forEach((reject, count) -> {
      if (!reject.count().equals(count.toString())) {
        differences.add("expected " + reject.line() + "\nfound    " + count);
      }
    });
    return differences;
  }

  /// What is gathered in the one pass.
  private static final class Pass implements Consumer<ReadResult> {
    private final ReadSummary summary = new ReadSummary();
    private final Map<String, List<ReadResult.Rejected>> rejects = new LinkedHashMap<>();
    private final List<String> changed = new ArrayList<>();

    @Override
    public void accept(ReadResult result) {
      summary.add(result);
      switch (result) {
        case ReadResult.Accepted(PatentDocument document, var position) -> {
          byte[] json = DocumentJson.bytes(document);
          PatentDocument back = DocumentJson.read(json);
          if (changed.size() < SHOWN && !(back.equals(document) && Arrays.equals(DocumentJson.bytes(back), json))) {
            changed.add("changed by JSON: " + position);
          }
        }
        case ReadResult.Skipped _ -> {}
        case ReadResult.Rejected rejected -> rejects.computeIfAbsent(
            rejected.position().file().replaceFirst("^[^/]*/", ""), _ -> new ArrayList<>()).add(rejected);
      }
    }
  }
}
