package org.patentbeacon.warning.health;

import java.util.stream.Stream;

/// The grade of a right by its valuation. The bounds are defaults of this project.
enum ValueGrade {
  A(80, 4), B(65, 3), C(50, 2), D(35, 1), E(0, 0);

  private final double from;
  private final int height;

  ValueGrade(double from, int height) {
    this.from = from;
    this.height = height;
  }

  /// The grade of a total of 1 to 100.
  static ValueGrade of(double total) {
    return Stream.of(values()).filter(grade -> total >= grade.from).findFirst().orElse(E);
  }

  /// By how many grades this is above another.
  int above(ValueGrade other) {
    return height - other.height;
  }
}
