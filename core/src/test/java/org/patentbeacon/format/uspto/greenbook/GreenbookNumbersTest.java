package org.patentbeacon.format.uspto.greenbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;

class GreenbookNumbersTest {

  /// Numbers of patents and applications as the office printed them.
  @ParameterizedTest
  @ValueSource(strings = {"043479030", "D04520599", "D03671518", "RE0286770", "1925296", "1348817", "0317454"})
  void knowsTheCheckDigitsThatTheOfficePrinted(String printed) {
    int last = printed.length() - 1;
    assertThat(GreenbookNumbers.digit(printed.substring(0, last))).isEqualTo(printed.charAt(last));
  }

  @Test
  void saysWhatAWrongCheckDigitShouldBe() {
    List<Note> notes = new ArrayList<>();
    GreenbookNumbers.checkPatent("043479031", notes::add);
    assertThat(notes).containsExactly(new Note("check-digit", "WKU 043479031: the check digit is 0"));
  }

  @Test
  void tellsTheSeriesOfAnApplicationFromItsDateWhereNoneIsPrinted() {
    PartialDate filed = new PartialDate(1976, 6, 25);
    var number = GreenbookNumbers.application(null, "700001", filed, note -> assertThat(note).isNull());
    assertThat(number).hasToString("US05700001");
  }
}
