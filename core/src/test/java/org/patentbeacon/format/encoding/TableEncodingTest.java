package org.patentbeacon.format.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The encoding of a text is told from texts in every encoding it may be in.
class TableEncodingTest {
  private static final String TRADITIONAL = "本發明提供一種燈具之散熱結構，其包含基座、複數個鰭片以及設置於該基座上之發光二極體模組。該等鰭片"
      + "自基座之背面向外延伸，使空氣得以於其間流通，從而將發光二極體所產生之熱量迅速排出；本案尚提供一種具有該散熱結構之照明裝置。";
  private static final String SIMPLIFIED = "本发明提供一种灯具的散热结构，其包含基座、多个鳍片以及设置于该基座上的发光二极管模组。这些鳍片"
      + "自基座的背面向外延伸，使空气得以在其间流通，从而将发光二极管所产生的热量迅速排出；本案还提供一种具有该散热结构的照明装置。";
  private static final long SEED = Long.getLong("beacon.seed", System.nanoTime());

  @Test
  void traditionalCharactersAreToldInBothEncodings() {
    assertThat(isBig5(TRADITIONAL, "x-windows-950")).isTrue();
    assertThat(of(TRADITIONAL, "x-windows-950")).isEqualTo("windows-1252");
    assertThat(of(TRADITIONAL, "GB18030")).isEqualTo("GB18030");
    assertThat(of(TRADITIONAL, "UTF-8")).isEqualTo("UTF-8");
  }

  @Test
  void simplifiedCharactersAreNeverTakenForBig5() {
    assertThat(of(SIMPLIFIED, "GB18030")).isEqualTo("GB18030");
    assertThat(of("公开号,标题\nCN104000001A,灯\n", "GB18030")).isEqualTo("GB18030");
    assertThat(of(SIMPLIFIED.substring(0, 30) + "鎗", "GB18030")).isEqualTo("GB18030");
  }

  @Test
  void aFewCharactersInTheCellsOfATableAreEnough() {
    Random random = new Random(SEED);
    for (int run = 0; run < 200; run++) {
      assertThat(isBig5(table(TRADITIONAL, random), "x-windows-950")).as("seed %d, run %d", SEED, run).isTrue();
      assertThat(of(table(SIMPLIFIED, random), "GB18030")).as("seed %d, run %d", SEED, run).isEqualTo("GB18030");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Åsa Ångström; Änderung; ÅKERLUND", "at 50 °C, 3 µm, ®Lamp and ©Lamp", "Müller & Söhne, Zürich",
      "Société Générale, Besançon", "Año, niño, Núñez", "Ærø", "naïve façade"})
  void accentsAndSignsOfWesternTextsAreNoChinese(String text) {
    assertThat(of(text, "windows-1252")).isEqualTo("windows-1252");
    assertThat(isBig5(text, "windows-1252")).isFalse();
  }

  @Test
  void aCharacterMayBeCutOffAtTheEnd() {
    byte[] bytes = TRADITIONAL.getBytes(Charset.forName("x-windows-950"));
    assertThat(TableEncoding.isBig5(Arrays.copyOf(bytes, bytes.length - 1))).isTrue();
  }

  private static boolean isBig5(String text, String charset) {
    return TableEncoding.isBig5(text.getBytes(Charset.forName(charset)));
  }

  private static String of(String text, String charset) {
    return TableEncoding.of(text.getBytes(Charset.forName(charset))).name();
  }

  /// Ten rows, each a number and a few characters in a row of a sentence.
  private static String table(String sentence, Random random) {
    return random.ints(10, 0, sentence.length() - 8)
        .mapToObj(at -> "TW20184" + at + "A," + sentence.substring(at, at + 4 + random.nextInt(4)))
        .collect(Collectors.joining("\n"));
  }
}
