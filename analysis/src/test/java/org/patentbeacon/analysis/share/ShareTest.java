package org.patentbeacon.analysis.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.MeasureState;
import org.patentbeacon.analysis.measure.Reason;

class ShareTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void giniIsHalfTheMeanDifferenceOverTheMeanAndTheAreaBesideTheCurve(long seed) {
    double[] x = new Random(seed).doubles(37, 0.01, 20).toArray();
    double differences = Arrays.stream(x).map(a -> Arrays.stream(x).map(b -> Math.abs(a - b)).sum()).sum() / (37.0 * 37);
    double gini = Concentration.of(x).gini().orThrow();
    assertThat(gini).as("seed %d", seed).isCloseTo(differences / (2 * Arrays.stream(x).average().orElseThrow()), within(1e-12));
    List<LorenzPoint> curve = LorenzPoint.curve(x);
    double area = IntStream.range(1, curve.size())
        .mapToDouble(i -> (curve.get(i).holdings() + curve.get(i - 1).holdings()) / 2 / 37).sum();
    assertThat(gini).as("seed %d", seed).isCloseTo(1 - 2 * area, within(1e-12));
    assertThat(curve.getLast()).isEqualTo(new LorenzPoint(1, 1));
  }

  @Test
  void whoHoldsNothingIsNoHolder() {
    assertThat(Concentration.of(5, 0, 5)).isEqualTo(Concentration.of(5, 5));
    assertThat(Concentration.of(5, 5).cr4()).isEqualTo(Measure.notAssessed(100.0, Reason.SMALL_POOL));
    assertThat(Concentration.of(0, 0).hhi()).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
    assertThat(Concentration.of(7).evenness().state()).isEqualTo(MeasureState.UNDEFINED);
    assertThat(LorenzPoint.curve()).isEmpty();
    assertThatThrownBy(() -> Concentration.of(1, -2)).hasMessage("holdings are not negative, found [1.0, -2.0]");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void advantagesWeighedByTheShareOfTheFieldAreOne(long seed) {
    Random random = new Random(seed);
    double[][] counts = new double[4][];
    for (int row = 0; row < 4; row++) {
      counts[row] = random.ints(6, 1, 30).asDoubleStream().toArray();
    }
    Margins margins = Margins.of(counts);
    for (int row = 0; row < 4; row++) {
      int at = row;
      double sum = RelativeAdvantage.of(counts).stream().filter(cell -> cell.row() == at)
          .mapToDouble(cell -> cell.rta().orThrow() * margins.columns()[cell.column()] / margins.total()).sum();
      assertThat(sum).as("seed %d, row %d", seed, row).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void nothingInALiveFieldIsTheLowestAdvantageAndAnEmptyFieldIsNone() {
    List<RelativeAdvantage> cells = RelativeAdvantage.of(new double[][] {{0, 4, 0}, {4, 4, 0}});
    assertThat(cells.get(0).rta()).isEqualTo(Measure.of(0));
    assertThat(cells.get(0).symmetric()).isEqualTo(Measure.of(-1));
    assertThat(cells.get(0).rpa()).isEqualTo(Measure.of(-100));
    assertThat(cells.get(0).small()).isTrue();
    assertThat(cells.get(2).rta()).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
  }

  @Test
  void aTableSaysWhereItCannotTell() {
    CrossTable table = CrossTable.of(new double[][] {{3, 2, 0}, {0, 0, 0}});
    assertThat(table.cell(0, 0).residual()).isEqualTo(Measure.of(0));
    assertThat(table.cell(0, 0).adjusted()).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThat(table.cell(1, 0).rowShare()).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThat(table.cell(0, 2).residual()).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThat(CrossTable.of(new double[][] {{0, 0}}).cell(0, 1).expected()).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
    assertThat(CrossTable.of(new double[][] {{0, 0}}).cell(0, 1).adjusted()).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
    assertThatThrownBy(() -> CrossTable.of(new double[][] {{1}, {1, 2}})).hasMessage("row 1 has 2 columns, the first has 1");
    assertThatThrownBy(() -> CrossTable.of(new double[][] {{1, Double.NaN}}))
        .hasMessage("row 0, column 1: expected a count, found NaN");
  }

  @Test
  void onlyACellFarBelowALargeExpectationIsACandidate() {
    List<WhiteSpace> cells = WhiteSpace.of(new double[][] {{60, 60, 1}, {60, 0, 1}, {0, 0, 0}});
    assertThat(cells).extracting(WhiteSpace::verdict).containsExactly(
        WhiteSpaceVerdict.ORDINARY, WhiteSpaceVerdict.ORDINARY, WhiteSpaceVerdict.ORDINARY,
        WhiteSpaceVerdict.ORDINARY, WhiteSpaceVerdict.CANDIDATE, WhiteSpaceVerdict.TOO_FEW_EXPECTED,
        WhiteSpaceVerdict.TOO_FEW_EXPECTED, WhiteSpaceVerdict.TOO_FEW_EXPECTED, WhiteSpaceVerdict.TOO_FEW_EXPECTED);
    assertThat(cells.get(6).tail()).isEqualTo(Measure.of(1));
    assertThat(WhiteSpace.of(new double[][] {{0}}).getFirst().tail()).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
  }

  /// The adjusted value is the smallest rate of false discoveries at which the cell would be among those found.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anAdjustedTailIsTheRateAtWhichItsCellIsFound(long seed) {
    double[] tails = new Random(seed).ints(15, 1, 40).mapToDouble(i -> i / 100.0).toArray();
    double[] adjusted = WhiteSpace.benjaminiHochberg(tails);
    for (double rate = 0.005; rate < 1; rate += 0.01) {
      double[] sorted = tails.clone();
      Arrays.sort(sorted);
      double limit = -1;
      for (int k = 1; k <= sorted.length; k++) {
        limit = sorted[k - 1] <= k * rate / sorted.length ? sorted[k - 1] : limit;
      }
      for (int i = 0; i < tails.length; i++) {
        assertThat(adjusted[i] <= rate).as("seed %d, rate %s, tail %s", seed, rate, tails[i]).isEqualTo(tails[i] <= limit);
      }
    }
  }
}
