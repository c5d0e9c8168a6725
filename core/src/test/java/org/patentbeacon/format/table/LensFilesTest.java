package org.patentbeacon.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.format.ExpectedDocuments;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RejectReason;

/// Real exports of The Lens: every row of them becomes one result.
class LensFilesTest {

  @BeforeEach
  void dataIsThere() {
    assumeTrue(ExpectedDocuments.available(), "the folder of sample data is missing");
  }

  @ParameterizedTest
  @CsvSource({"lens/pizza_lens_1000_raw.csv, x-MacRoman", "lens/drones_tac_1606_families.csv, x-MacRoman",
      "lens/drones_tac_1606_cleaned.csv, UTF-8"})
  void everyRowIsOneResult(String name, String encoding) throws IOException {
    Path file = ExpectedDocuments.data().resolve(name);
    List<ReadResult> results = new ArrayList<>();

    PatentFiles.read(List.of(file), ReadOptions.DEFAULT, results::add);

    String text = Files.readString(file, Charset.forName(encoding));
    assertThat(results).hasSize(rows(text) - 1);
    assertThat(results.stream().map(result -> result.position().record()).distinct()).hasSize(results.size());
    Map<RejectReason, Long> rejected = results.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast)
        .collect(Collectors.groupingBy(Rejected::reason, Collectors.counting()));
    assertThat(rejected).isEmpty();
    assertThat(results).allMatch(result -> ((Accepted) result).document().source().getFirst().format().equals("lens-csv"));
  }

  /// Counts rows as simply as can be: line ends outside quotes, in front of something.
  private static int rows(String text) {
    int rows = 0;
    boolean quoted = false;
    boolean inRow = false;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      quoted ^= b == '"';
      boolean end = !quoted && (b == '\n' || b == '\r');
      rows += end && inRow ? 1 : 0;
      inRow = !end;
    }
    return rows + (inRow ? 1 : 0);
  }
}
