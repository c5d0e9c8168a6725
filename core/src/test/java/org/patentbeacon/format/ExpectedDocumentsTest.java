package org.patentbeacon.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbeacon.format.cnipa.CnipaLegacyReader;
import org.patentbeacon.format.cnipa.CnipaReader;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;
import org.patentbeacon.format.record.ReadResult.Skipped;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.uspto.UsptoReader;
import org.patentbeacon.format.xml.XmlFile;

/// Every sample file whose format has a reader gives the values that were taken from it by other means.
class ExpectedDocumentsTest {
  private static final FormatReader XML = new XmlFile(List.of(new CnipaReader(), new CnipaLegacyReader(),
      new UsptoReader("grant"), new UsptoReader("application")));

  /// The reader of each folder of samples; a new format adds its line here.
  private static final Map<String, FormatReader> READERS = Map.ofEntries(
      Map.entry("cnipa-new", XML),
      Map.entry("cnipa-old", XML),
      Map.entry("lens", FormatCatalog.table()),
      Map.entry("uspto-application", XML),
      Map.entry("uspto-grant", XML),
      Map.entry("uspto-weekly", XML));

  @BeforeEach
  void dataIsThere() {
    assumeTrue(ExpectedDocuments.available(), "the folder of sample data is missing");
  }

  @Test
  void givesEveryExpectedValue() throws IOException {
    List<String> misses = new ArrayList<>();
    for (ExpectedDocuments.Case expected : ExpectedDocuments.cases(READERS.keySet())) {
      ReadResult result = read(expected.file()).stream()
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
    for (ExpectedDocuments.Batch batch : ExpectedDocuments.batches(READERS.keySet())) {
      misses.addAll(batch.misses(read(batch.file())));
    }
    assertThat(misses).isEmpty();
  }

  private static List<ReadResult> read(String file) throws IOException {
    FormatReader reader = Objects.requireNonNull(READERS.get(ExpectedDocuments.folder(file)), file);
    return ExpectedDocuments.read(reader, file);
  }
}
