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

/// All sample files in one pass: how much becomes what, why each reject and each skip is right, and that no document changes
/// on its way through the exchange form.
///
/// `whole-data.tsv` is the table: `format` with files, documents, skips and rejects; `reject` with a file (`*` for any
/// characters), how many rejects it has, their reason, and why they are right; `skip` with a reason (`*` again), how many
/// skips have it, and why they are right.
class WholeDataTest {
  private static final int SHOWN = 10;

  /// A line of the table that explains some results.
  private record Explained(Pattern of, String count, String reason, String line) {
    static Explained of(String line) {
      String[] cells = line.split("\t");
      return new Explained(pattern(cells[1]), cells[2], cells[3], line);
    }

    private static Pattern pattern(String text) {
      return Pattern.compile("\\Q" + text.replace("*", "\\E.*\\Q") + "\\E");
    }

    boolean explains(ReadResult result) {
      return switch (result) {
        case ReadResult.Accepted _ -> false;
        case ReadResult.Skipped skipped -> of.matcher(skipped.reason()).matches();
        case ReadResult.Rejected rejected ->
          reason.equals(rejected.reason().word()) && of.matcher(rejected.position().file().replaceFirst("^[^/]*/", "")).matches();
      };
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
    differences.addAll(unexplained(lines(table, "reject"), pass.rejects));
    differences.addAll(unexplained(lines(table, "skip"), pass.skips));
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

  private static List<Explained> lines(List<String> table, String sort) {
    return table.stream().filter(line -> line.startsWith(sort + "\t")).map(Explained::of).toList();
  }

  /// The results that no line explains, and the lines that explain another number of results than they say.
  private static List<String> unexplained(List<Explained> lines, List<ReadResult> results) {
    Map<Explained, Integer> counts = new LinkedHashMap<>();
    lines.forEach(line -> counts.put(line, 0));
    List<String> unexplained = new ArrayList<>();
    for (ReadResult result : results) {
      lines.stream().filter(line -> line.explains(result)).findFirst().ifPresentOrElse(
          line -> counts.merge(line, 1, Integer::sum), () -> unexplained.add("unexplained: " + words(result)));
    }
    List<String> differences = new ArrayList<>(unexplained.subList(0, Math.min(SHOWN, unexplained.size())));
    if (unexplained.size() > SHOWN) {
      differences.add("unexplained: " + (unexplained.size() - SHOWN) + " more");
    }
    counts.forEach((line, count) -> {
      if (!line.count().equals(count.toString())) {
        differences.add("expected " + line.line() + "\nfound    " + count);
      }
    });
    return differences;
  }

  private static String words(ReadResult result) {
    return result.position() + ": " + switch (result) {
      case ReadResult.Accepted _ -> "accepted";
      case ReadResult.Skipped skipped -> "skipped " + skipped.reason();
      case ReadResult.Rejected rejected -> rejected.reason().word() + ": " + rejected.message();
    };
  }

  /// What is gathered in the one pass.
  private static final class Pass implements Consumer<ReadResult> {
    private final ReadSummary summary = new ReadSummary();
    private final List<ReadResult> rejects = new ArrayList<>();
    private final List<ReadResult> skips = new ArrayList<>();
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
        case ReadResult.Skipped skipped -> skips.add(skipped);
        case ReadResult.Rejected rejected -> rejects.add(rejected);
      }
    }
  }
}
