package org.patentbeacon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  @Test
  void checksCreditCodes() {
    assertThat(CreditCode.of("91350100M000100Y43")).contains("91350100M000100Y43");
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y44", "0000000000", "91350100I000100Y43"})
  void refusesWhatIsNoCreditCode(String code) {
    assertThat(CreditCode.of(code)).isEmpty();
  }
}
