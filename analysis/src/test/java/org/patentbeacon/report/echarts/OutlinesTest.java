package org.patentbeacon.report.echarts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OutlinesTest {
  private static final int SIDE = 21;

  @Test
  void whatIsHighEverywhereIsOutlinedByTheBorder() {
    List<List<Double>> rings = Outlines.of(field((x, y) -> 1), 0.5);

    assertThat(rings).hasSize(1);
    assertThat(area(rings.getFirst())).isEqualTo(1, within(0.01));
  }

  @Test
  void aHoleRunsTheOtherWayRound() {
    List<List<Double>> rings = Outlines.of(field((x, y) -> Math.hypot(x - 0.5, y - 0.5) > 0.15 ? 1 : 0), 0.5);

    assertThat(rings).hasSize(2);
    assertThat(rings.stream().mapToDouble(OutlinesTest::area).map(Math::signum).sum()).isZero();
  }

  @Test
  void nothingIsAsHighAsThat() {
    assertThat(Outlines.of(field((x, y) -> 0.2), 0.5)).isEmpty();
  }

  /// Corners are inside when rings run around them once, counted with their direction. A corner that is almost as high as the level
  /// lies on the ring itself, whose places are rounded.
  @RepeatedTest(30)
  void everyCornerIsInsideExactlyWhenItIsHigh(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<List<Double>> heights = field((x, y) -> random.nextDouble());
    List<List<Double>> rings = Outlines.of(heights, 0.5);

    for (int row = 1; row < SIDE - 1; row++) {
      for (int column = 1; column < SIDE - 1; column++) {
        double height = heights.get(row).get(column);
        if (Math.abs(height - 0.5) < 0.01) {
          continue;
        }
        double x = column / (SIDE - 1.0);
        double y = row / (SIDE - 1.0);
        int around = rings.stream().mapToInt(ring -> winding(ring, x, y)).sum();
        assertThat(Math.abs(around)).as("seed %d, row %d, column %d", repetition.getCurrentRepetition(), row, column)
            .isEqualTo(height >= 0.5 ? 1 : 0);
      }
    }
  }

  private interface Height {
    double at(double x, double y);
  }

  private static List<List<Double>> field(Height height) {
    List<List<Double>> rows = new ArrayList<>();
    for (int row = 0; row < SIDE; row++) {
      List<Double> line = new ArrayList<>();
      for (int column = 0; column < SIDE; column++) {
        line.add(height.at(column / (SIDE - 1.0), row / (SIDE - 1.0)));
      }
      rows.add(line);
    }
    return rows;
  }

  private static double area(List<Double> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i += 2) {
      int next = (i + 2) % ring.size();
      twice += ring.get(i) * ring.get(next + 1) - ring.get(next) * ring.get(i + 1);
    }
    return twice / 2;
  }

  /// How often a ring runs around a point.
  private static int winding(List<Double> ring, double x, double y) {
    double turned = 0;
    for (int i = 0; i < ring.size(); i += 2) {
      int next = (i + 2) % ring.size();
      double from = Math.atan2(ring.get(i + 1) - y, ring.get(i) - x);
      double to = Math.atan2(ring.get(next + 1) - y, ring.get(next) - x);
      turned += Math.IEEEremainder(to - from, 2 * Math.PI);
    }
    return (int) Math.rint(turned / (2 * Math.PI));
  }
}
