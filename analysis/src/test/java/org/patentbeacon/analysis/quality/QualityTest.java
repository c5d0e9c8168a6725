package org.patentbeacon.analysis.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

class QualityTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theIndicesOfAHolderAreThoseOfTheirDefinition(long seed) {
    Random random = new Random(seed);
    int[] citations = random.ints(1 + random.nextInt(30), 0, 25).toArray();
    int h = IntStream.rangeClosed(0, citations.length)
        .filter(k -> Arrays.stream(citations).filter(cited -> cited >= k).count() >= k).max().orElseThrow();
    int[] sorted = Arrays.stream(citations).sorted().toArray();
    int g = IntStream.rangeClosed(0, citations.length)
        .filter(k -> Arrays.stream(sorted, sorted.length - k, sorted.length).sum() >= k * k).max().orElseThrow();
    assertThat(HolderIndex.of(citations)).as("seed %d", seed)
        .isEqualTo(new HolderIndex(citations.length, Measure.of(h), Measure.of(g)));
  }

  @Test
  void unitsNeverCitedAreNoughtAndNoUnitsAreNothing() {
    assertThat(HolderIndex.of(0, 0).h()).isEqualTo(Measure.of(0));
    assertThat(HolderIndex.of().g()).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
  }

  @Test
  void whatIsMissingIsMissingInTheResult() {
    assertThat(Generality.ofCitingUnits(List.of(List.of()))).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
    assertThat(Radicalness.of(List.of("H01M"), List.of(List.of()))).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
    Measure pending = Measure.undefined(Reason.WINDOW_OPEN);
    assertThat(GrantLag.of(List.of(Measure.of(10), pending))).containsExactly(Measure.of(0), pending);
    assertThat(GrantLag.of(List.of(Measure.of(0)))).containsExactly(Measure.undefined(Reason.ZERO_DENOMINATOR));
    Composite zero = Composite.of(List.of(List.of(Measure.of(0), Measure.of(1))));
    assertThat(zero.rows().getFirst().value()).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThatThrownBy(() -> Composite.of(List.of(List.of(pending), List.of()))).hasMessage("a member has 0 components, the first 1");
  }

  @Test
  void theHundredthThatIsMostCitedBreaksThrough() {
    assertThat(Breakthrough.threshold(IntStream.range(0, 200).toArray())).isEqualTo(Measure.of(198));
    assertThat(Breakthrough.threshold(new int[99])).isEqualTo(Measure.undefined(Reason.SMALL_POOL));
  }
}
