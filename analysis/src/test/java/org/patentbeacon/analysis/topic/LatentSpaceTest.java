package org.patentbeacon.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.network.Labels;
import org.patentbeacon.network.Partition;

/// The space, the neighbours and the places of a map, against the slow ways to them.
class LatentSpaceTest {
  private static final int ROWS = 60;
  private static final int COLUMNS = 40;
  private static final MapSpec SPEC = new MapSpec(1, 1, 8, 6, 5, 5, 60, 7);

  /// Rows of three themes, each with terms of its own and noise.
  private static double[][] values(long seed) {
    Random random = new Random(seed);
    double[][] values = new double[ROWS][COLUMNS];
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        values[row][column] = (column % 3 == row % 3 ? 1 : 0) * random.nextDouble() + (random.nextInt(6) == 0 ? 0.3 : 0.001);
      }
    }
    return values;
  }

  private static TermWeights weights(double[][] values) {
    int[] offsets = IntStream.rangeClosed(0, ROWS).map(row -> row * COLUMNS).toArray();
    int[] columns = IntStream.range(0, ROWS * COLUMNS).map(at -> at % COLUMNS).toArray();
    return new TermWeights(IntStream.range(0, ROWS).toArray(), IntStream.range(0, COLUMNS).toArray(), offsets, columns, columns,
        Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray());
  }

  @Test
  void theSpaceIsThatOfTheWholeDecomposition() {
    for (long seed = 1; seed <= 3; seed++) {
      double[][] values = values(seed);
      Dense space = LatentSpace.of(weights(values), new MapSpec(1, 1, 3, 6, 5, 5, 60, seed));
      SingularValueDecomposition whole = new SingularValueDecomposition(MatrixUtils.createRealMatrix(values));
      double[][] slow = new double[ROWS][3];
      for (int row = 0; row < ROWS; row++) {
        double length = 0;
        for (int axis = 0; axis < 3; axis++) {
          slow[row][axis] = whole.getU().getEntry(row, axis) * whole.getSingularValues()[axis];
          length += slow[row][axis] * slow[row][axis];
        }
        for (int axis = 0; axis < 3; axis++) {
          slow[row][axis] /= Math.sqrt(length);
        }
      }
      for (int row = 0; row < ROWS; row++) { // cosines do not know how axes are turned
        double cosine = 0;
        for (int axis = 0; axis < 3; axis++) {
          cosine += slow[0][axis] * slow[row][axis];
        }
        assertThat(space.dot(0, row)).as("seed " + seed + ", row " + row).isCloseTo(cosine, within(1e-4));
      }
    }
  }

  @Test
  void rowsThatDependOnEachOtherHaveFewerAxes() {
    double[] line = new double[30 * 20];
    Arrays.setAll(line, at -> (at / 20 + 1) * (at % 20 + 1));
    Dense.Axes axes = new Dense(30, 20, line).axes(20);
    assertThat(axes.lengths()).hasSize(1);
    assertThat(axes.lengths()[0]).isCloseTo(Math.sqrt(Arrays.stream(line).map(value -> value * value).sum()), within(1e-6));
  }

  @Test
  void theNearestAreThoseOfASortOfAll() {
    Dense space = LatentSpace.of(weights(values(5)), SPEC);
    NearestRows nearest = NearestRows.of(space, 6);
    for (int row = 0; row < ROWS; row++) {
      int one = row;
      int[] sorted = IntStream.range(0, ROWS).filter(other -> other != one).boxed()
          .sorted((a, b) -> Double.compare(space.dot(one, b), space.dot(one, a))).limit(6).mapToInt(Integer::intValue).toArray();
      assertThat(nearest.rows()[row]).isEqualTo(sorted);
    }
  }

  @Test
  void placesAreTheSameEachTimeAndNoWorseThanTheirStart() {
    Dense space = LatentSpace.of(weights(values(9)), SPEC);
    Labels labels = Labels.of(IntStream.range(0, ROWS).mapToObj("%03d"::formatted).toList());
    var graph = NearestRows.of(space, SPEC.neighbours()).graph(labels);
    MapPlaces places = MapPlaces.of(space, graph, SPEC);
    Measure trust = places.trust();
    assertThat(trust.orThrow()).isGreaterThanOrEqualTo(places.startTrust().orThrow());
    assertThat(MapPlaces.of(space, graph, SPEC).x()).isEqualTo(places.x());
    Partition clusters = TopicClusters.of(space, graph, SPEC);
    assertThat(clusters.count()).isBetween(3, 6); // a theme may fall into two, and none holds two
    clusters.members().forEach(rows -> assertThat(Arrays.stream(rows).map(row -> row % 3).distinct().count()).isOne());
  }
}
