package org.patentbeacon.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;
import org.patentbeacon.format.record.ReadResult.Skipped;
import org.patentbeacon.format.record.ReadResult;

/// Every sample file of a format of the catalogue gives the values that were taken from it by other means.
class ExpectedDocumentsTest {
  @BeforeEach
  void dataIsThere() {
    assumeTrue(ExpectedDocuments.available(), "the folder of sample data is missing");
  }

  @Test
  void givesEveryExpectedValue() throws IOException {
    List<String> misses = new ArrayList<>();
    for (ExpectedDocuments.Case expected : ExpectedDocuments.cases()) {
      ReadResult result = ExpectedDocuments.read(expected.file()).stream()
          .filter(found -> found.position().record() == expected.position()).findFirst().orElseThrow();
      switch (result) {
        case Accepted accepted -> misses.addAll(ExpectedDocuments.misses(expected, accepted.document()));
        case Skipped skipped -> misses.add(expected + ": skipped, " + skipped.reason());
        case Rejected rejected -> misses.add(expected + ": " + rejected.reason().word() + ", " + rejected.message());
      }
    }
    assertThat(misses).isEmpty();
  }

  @Test
  void countsEveryRecordOfAFile() throws IOException {
    List<String> misses = new ArrayList<>();
    for (ExpectedDocuments.Batch batch : ExpectedDocuments.batches()) {
      misses.addAll(batch.misses(ExpectedDocuments.read(batch.file())));
    }
    assertThat(misses).isEmpty();
  }
}
