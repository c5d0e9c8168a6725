package org.patentbeacon.format.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.document.Classification;

/// Every form in which files write the symbols of classes.
class ClassSymbolsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
      "A24B15/18|A24B15/18||- - - - -",
      "A24B   15/18    (2006.01)|A24B15/18|2006.01|- - - - -",
      "H04W 84/ 20 A I|H04W84/20||A - I - -",
      "A61K   8/04        20060101ALI20221215BHEP|A61K8/04|2006.01|A L I H EP",
      "A61K 8/04 20060101ALI20221215BHEP|A61K8/04|2006.01|A L I H EP",
      "H01L  21/336      20060101CFI20051110RMJP|H01L21/336|2006.01|C F I M JP",
      "A01N 43/08 20060101 A L N|A01N43/08|2006.01|A L N - -",
      "A61K 8/04 20060101|A61K8/04|2006.01|- - - - -",
      "G06F015/00|G06F15/00||- - - - -",
      "H02K0016000000|H02K16/00||- - - - -",
      "H01L0021336000|H01L21/336||- - - - -",
      "A61K-038/07|A61K38/07||- - - - -",
      "G06F  728|G06F7/28||- - - - -",
      "G06F 728|G06F7/28||- - - - -",
      "G06F 1516|G06F15/16||- - - - -",
      "H01L 21336|H01L21/336||- - - - -",
      "2A 01N 43/08 -|A01N43/08||- - - - -",
      "F21Y2115/10|F21Y2115/10||- - - - -",
      "a21d 13/00|A21D13/00||- - - - -",
      "H04W|H04W||- - - - -"})
  void readsEveryForm(String written, String symbol, @Nullable String version, String beside) {
    Classification read = ClassSymbols.read("IPC", written).orElseThrow();

    assertThat(read.symbol()).isEqualTo(symbol);
    assertThat(read.version()).isEqualTo(version);
    assertThat(Stream.of(read.level(), read.position(), read.value(), read.source(), read.office())
        .map(part -> part == null ? "-" : part).collect(Collectors.joining(" "))).isEqualTo(beside);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "lamps", "362/249.02", "12A", "AA1B"})
  void whatIsNoSymbolIsNone(String written) {
    assertThat(ClassSymbols.read("IPC", written)).isEmpty();
  }

  @Test
  void readsLocarnoInEveryForm() {
    assertThat(ClassSymbols.locarno("0101")).contains("01-01");
    assertThat(ClassSymbols.locarno("06 - 01")).contains("06-01");
    assertThat(ClassSymbols.locarno("06-01")).contains("06-01");
    assertThat(ClassSymbols.locarno("LOC(12)Cl.14-03")).contains("14-03");
    assertThat(ClassSymbols.locarno("lamp")).isEmpty();
  }

  @Test
  void manyBlanksAreReadAtOnce() {
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
      assertThat(ClassSymbols.read("IPC", "F21V  29/80" + " ".repeat(150) + "]")).get()
          .returns("F21V29/80", Classification::symbol);
      assertThat(ClassSymbols.read("IPC", "F21V  29/80" + " ".repeat(100_000) + "]")).isEmpty();
      assertThat(ClassSymbols.locarno("01" + " ".repeat(1_000_000) + "]")).isEmpty();
    });
  }
}
