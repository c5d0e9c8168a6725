package org.patentbeacon.format.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The fast way to read a class agrees with the patient one.
class ColumnSymbolTest {

  @Test
  void agreesWithThePatternsOnRandomColumns() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      String text = String.format("%c%02d%c%4d/%-10s%04d%02d01%c%s%s%08d%c%c%s        ", 'A' + random.nextInt(8),
          1 + random.nextInt(99), 'A' + random.nextInt(26), 1 + random.nextInt(9999),
          String.format("%02d", random.nextInt(9999)), 2006 + random.nextInt(20), 1 + random.nextInt(12),
          "AC".charAt(random.nextInt(2)), "FL ".charAt(random.nextInt(3)), "IN".charAt(random.nextInt(2)), 20100101,
          "BRVD".charAt(random.nextInt(4)), "HMG".charAt(random.nextInt(3)), random.nextBoolean() ? "EP" : "US");
      assertThat(ColumnSymbol.of("IPC", text)).as("seed %d, '%s'", seed, text)
          .isEqualTo(ClassSymbols.read("IPC", " " + text).orElseThrow());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A61K", "A61K 8/04", "A61K   8/0", "A61K 008/04   ", "a61K   8/04", "A61K   8/04X",
      "A61K   8-04        20060101ALI20221215BHEP", "A61K   8/04        2006010 ALI20221215BHEP"})
  void leavesOtherTextsAlone(String text) {
    assertThat(ColumnSymbol.of("IPC", text)).isNull();
  }
}
