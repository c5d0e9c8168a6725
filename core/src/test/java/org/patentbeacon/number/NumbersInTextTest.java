package org.patentbeacon.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersInTextTest {
  private static List<String> found(String text) {
    return NumbersInText.of(text).stream().map(PatentNumber::id).toList();
  }

  @Test
  void findsPublicationsByTheirOffice() {
    assertThat(found("如CN101234567A和CN 203456789 U所公开，另见EP 1 234 567 A1、WO2010/123456以及JP-H05-123456-A。"))
        .contains("CN101234567A", "CN203456789U", "EP1234567A1", "WO2010123456");
  }

  @Test
  void findsAmericanNumbersAsTheyAreWritten() {
    assertThat(found("See U.S. Pat. No. 6,123,456, US Patent 7654321 and U.S. Patent Application Publication No. 2010/0123456; "
        + "also US 5,111,222 A.")).containsExactlyInAnyOrder("US6123456", "US7654321", "US2010123456", "US5111222A");
  }

  @Test
  void findsChineseApplicationsByTheirCheckDigit() {
    assertThat(found("专利号ZL200410012343.8，申请号为201010123456.7")).isEqualTo(
        NumbersInText.of("ZL200410012343.8 201010123456.7").stream().map(PatentNumber::id).toList());
    assertThat(found("一种比例为12345678.9的数")).isEmpty();
  }

  @Test
  void takesNoMeasureForANumber() {
    assertThat(found("电压为12000伏，转速3,000,000转，US dollars 1,234,567 were spent, model CN-12, DE 10 cm")).isEmpty();
  }
}
