package org.patentbeacon.report.workbook;

import java.util.ArrayList;
import java.util.List;

/// The points of a curve whose values hold until the next: Excel joins points straight.
final class Steps {
  private Steps() {}

  /// {@return x of each point, and before each but the first the same x again}
  static List<Double> across(List<Double> x) {
    List<Double> points = new ArrayList<>();
    for (int at = 0; at < x.size(); at++) {
      if (at > 0) {
        points.add(x.get(at));
      }
      points.add(x.get(at));
    }
    return points;
  }

  /// {@return y of each point, and before each but the first the y that held until there}
  static List<Double> down(List<Double> y) {
    List<Double> points = new ArrayList<>();
    for (int at = 0; at < y.size(); at++) {
      if (at > 0) {
        points.add(y.get(at - 1));
      }
      points.add(y.get(at));
    }
    return points;
  }
}
