package org.patentbeacon.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopsTest {
  private static int[] top(int top, double... values) {
    return Tops.of(values.length, place -> values[place], top);
  }

  @Test
  void aTieAtTheCutIsKept() {
    assertThat(top(2, 1, 3, 2, 2, 0)).containsExactly(1, 2, 3);
  }

  @Test
  void nothingIsNoRank() {
    assertThat(top(3, 0, 1, 0)).containsExactly(1);
  }

  @Test
  void aTieOfMoreThanFiveTimesAsManyIsLeftOut() {
    assertThat(top(2, 1, 1, 1, 7, 1, 1, 1, 1, 1, 1, 1, 1)).containsExactly(3);
    assertThat(top(2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)).containsExactly(0, 1);
  }
}
