package org.patentbeacon.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MeasureTest {
  @Test
  void aQuotientOverZeroIsAReasonAndNotANumber() {
    assertThat(Measure.ratio(3, 4)).isEqualTo(Measure.of(0.75));
    assertThat(Measure.ratio(0, 4)).isEqualTo(Measure.of(0));
    assertThat(Measure.ratio(3, 0)).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThatThrownBy(() -> Measure.ratio(3, 0).orThrow()).hasMessage("no value: ZERO_DENOMINATOR");
  }

  @Test
  void isWrittenWithItsReasonAndNullForNoValue() {
    assertThat(new JsonMapper().writeValueAsString(Measure.undefined(Reason.EMPTY_SET)))
        .isEqualTo("{\"value\":null,\"state\":\"UNDEFINED\",\"reason\":\"EMPTY_SET\"}");
  }

  @Test
  void neverHoldsWhatIsNotANumber() {
    assertThatThrownBy(() -> Measure.of(Double.NaN)).hasMessage("a measure is finite or undefined, found NaN");
    assertThatThrownBy(() -> new Measure(1.0, MeasureState.UNDEFINED, Reason.NO_DATA))
        .hasMessage("a measure is a value or a reason, found 1.0, UNDEFINED, NO_DATA");
  }
}
