package org.patentbeacon.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
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
