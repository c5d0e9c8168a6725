package org.patentbeacon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class DisplayFormTest {
  @Test
  void joinsChineseTextThatWasBrokenIntoLines() {
    assertThat(DisplayForm.of(" 制\n\t\t造方法 的 LED  灯\u200B ")).isEqualTo("制造方法的 LED 灯");
  }

  @Test
  void composesAccentsAndKeepsFullWidthLetters() {
    assertThat(DisplayForm.of("Mu\u0308ller Ａ１")).isEqualTo("Müller Ａ１");
  }

  @Test
  void isItsOwnDisplayForm() {
    String once = DisplayForm.of("a\u00A0 b\u3000c 中 文");
    assertThat(once).isEqualTo("a b c 中文");
    assertThat(DisplayForm.of(once)).isSameAs(once);
  }

  @Test
  void cleansABufferAsItCleansAText() {
    long seed = 20261124;
    Random random = new Random(seed);
    String alphabet = "ab 1中文，。\t\n\u3000\u00A0\u200B\u00AD\uFEFFＡu\u0308ü\u2009か\u3099①Ω\u2126";
    for (int round = 0; round < 20_000; round++) {
      char[] buffer = new char[random.nextInt(12) + 2];
      for (int i = 0; i < buffer.length; i++) {
        buffer[i] = alphabet.charAt(random.nextInt(alphabet.length()));
      }
      String text = new String(buffer);
      assertThat(DisplayForm.ofBuffer(buffer, buffer.length)).as("seed %s, text %s", seed, text)
          .isEqualTo(DisplayForm.of(text));
    }
  }

  @Test
  void cleansEveryCharacterAsNormalizationDoes() {
    for (char c = 1; c < Character.MIN_SURROGATE; c++) {
      String alone = "x" + c + "y";
      String composed = Normalizer.normalize(alone, Normalizer.Form.NFC);
      String joined = Normalizer.normalize("か" + c, Normalizer.Form.NFC);
      assertThat(DisplayForm.of(DisplayForm.of(alone))).as("U+%04X", (int) c).isEqualTo(DisplayForm.of(composed));
      assertThat(DisplayForm.ofBuffer(("か" + c).toCharArray(), 2)).as("U+%04X", (int) c)
          .isEqualTo(DisplayForm.of(joined));
    }
  }

  @Test
  void comparesWithoutAnySpace() {
    assertThat(DisplayForm.comparison("一种 LED\u00AD 灯\uFEFF")).isEqualTo("一种LED灯");
  }

  @Test
  void keepsDatesAsPreciseAsTheirSource() {
    assertThat(PartialDate.parse("1982-02").end()).isEqualTo(LocalDate.of(1982, 2, 28));
    assertThat(PartialDate.parse("1982")).hasToString("1982").isLessThan(PartialDate.parse("1982-01-01"));
    Assertions.assertThatThrownBy(() -> PartialDate.parse("2021-02-29")).isInstanceOf(DateTimeException.class);
  }
}
