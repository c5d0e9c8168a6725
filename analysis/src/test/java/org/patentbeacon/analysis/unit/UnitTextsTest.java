package org.patentbeacon.analysis.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is a word.
class UnitTextsTest {
  @Test
  void measuresAreNoWordsAndNamesWithDigitsAre() {
    assertThat(List.of("散热", "led", "5g", "3d", "co2")).allMatch(UnitTexts::isWord);
    assertThat(List.of("12", "7w", "12mm", "113w", "2.5")).noneMatch(UnitTexts::isWord);
  }
}
