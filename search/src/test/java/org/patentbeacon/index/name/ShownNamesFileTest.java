package org.patentbeacon.index.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownNamesFileTest {
  private static final String OF = "batch 3, 12 documents";
  private static final ShownNames NAMES = new ShownNames(List.of(
      new ShownNames.Shown("某某照明股份有限公司", " 某 某 照 明 ", List.of("某某照明有限公司", "某某照明股份有限公司")),
      new ShownNames.Shown("ACME INC", " acme inc ", List.of("Acme, Inc."))));

  @TempDir
  Path folder;
  private ShownNamesFile file;

  @BeforeEach
  void write() {
    file = new ShownNamesFile(folder.resolve("names.bin"));
    file.write(OF, NAMES);
  }

  @Test
  void namesComeBackAsTheyWere() {
    ShownNames read = file.read(OF).orElseThrow();
    assertThat(read.all()).flatExtracting(ShownNames.Shown::printed)
        .containsExactlyInAnyOrder("某某照明有限公司", "某某照明股份有限公司", "Acme, Inc.");
    assertThat(read.shown("某某照明有限公司")).isEqualTo("某某照明股份有限公司");
    assertThat(read.counted("Acme, Inc.")).isEqualTo("ACME INC");
    assertThat(read.counted("ACME INC")).as("nothing prints it so").isNull();
    assertThat(folder).isDirectoryContaining("glob:**names.bin").isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void namesOfOtherDocumentsCountAsNothing() {
    assertThat(file.read("batch 4, 12 documents")).isEmpty();
    assertThat(new ShownNamesFile(folder.resolve("none.bin")).read(OF)).isEmpty();
  }

  @Test
  void whateverByteIsDamagedTheFileCountsAsNothing() throws IOException {
    byte[] whole = Files.readAllBytes(file.path());
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 4;
      Files.write(file.path(), damaged);
      assertThat(file.read(OF)).as("byte %d", at).isEmpty();
      Files.write(file.path(), Arrays.copyOf(whole, at));
      assertThat(file.read(OF)).as("ends at %d", at).isEmpty();
    }
  }

  @Test
  void whereNothingCanBeWrittenNothingIsKept() {
    ShownNamesFile nowhere = new ShownNamesFile(folder.resolve("none").resolve("names.bin"));
    nowhere.write(OF, NAMES);
    assertThat(nowhere.read(OF)).isEmpty();
  }
}
