package org.patentbeacon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class DisplayFormTest {
  private static final String CJK = "\\u2E80-\\u303F\\u3041-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF";

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
  void cleansShortAndLongTextsAsTheDefinitionSays() {
    long seed = 20261124;
    Random random = new Random(seed);
    for (int round = 0; round < 60_000; round++) {
      String text = anyText(random);
      String expected = byDefinition(text);
      assertThat(DisplayForm.of(text)).as("seed %s, text %s", seed, text).isEqualTo(expected);
      char[] buffer = text.toCharArray();
      assertThat(DisplayForm.ofBuffer(buffer, buffer.length)).as("buffer, seed %s, text %s", seed, text)
          .isEqualTo(expected);
    }
  }

  /// Words of letters with mostly single spaces, in which now and then anything stands.
  private static String anyText(Random random) {
    String odd = "1中文，。\t\n\u3000\u00A0\u200B\u00AD\uFEFFＡu\u0308ü\u2009か\u3099①Ω\u2126\u0085\u008D¥ ?\u007F\u2019  ";
    int length = random.nextInt(random.nextBoolean() ? 12 : 120) + 1;
    int oddness = 1 + random.nextInt(40);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      if (random.nextInt(oddness) == 0) {
        text.append(odd.charAt(random.nextInt(odd.length())));
      } else if (random.nextInt(6) == 0 && !text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
        text.append(' ');
      } else {
        text.append(random.nextInt(30) == 0 ? 'é' : (char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }

  private static String byDefinition(String text) {
    String visible = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\u200B\uFEFF\u00AD]", "");
    String spaced = visible.replaceAll("[\\x00-\\x20\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+", " ");
    return spaced.strip().replaceAll("(?<=[" + CJK + "]) (?=[" + CJK + "])", "");
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
