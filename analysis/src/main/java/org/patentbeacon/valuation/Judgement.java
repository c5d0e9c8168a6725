package org.patentbeacon.valuation;

import org.patentbeacon.analysis.measure.Measure;

/// What one indicator says of a right.
///
/// @param indicator the indicator
/// @param weight its weight, not negative; weights need not sum to 1
/// @param u its value from 0 to 1; undefined when it is missing
/// @param source where the value comes from
/// @param evidence what it rests on, such as who judged and when; may be empty
public record Judgement(Indicator indicator, double weight, Measure u, IndicatorSource source, String evidence) {
  private static final int GRADES = 5;

  /// Checks the ranges.
  ///
  /// @throws IllegalArgumentException when the weight is negative, or the value outside 0 to 1
  public Judgement {
    if (!(weight >= 0)) {
      throw new IllegalArgumentException("%s: a weight is not negative, found %s".formatted(indicator.id(), weight));
    }
    if (u.ok() && !(u.orThrow() >= 0 && u.orThrow() <= 1)) {
      throw new IllegalArgumentException("%s: expected a value from 0 to 1, found %s".formatted(indicator.id(), u.orThrow()));
    }
  }

  /// {@return what the indicator says by its own source}
  ///
  /// @param indicator the indicator
  /// @param weight its weight
  /// @param u its value
  public static Judgement of(Indicator indicator, double weight, Measure u) {
    return new Judgement(indicator, weight, u, indicator.source(), "");
  }

  /// {@return the judgement of an expert in place of this one}
  ///
  /// @param grade from 1 to 5
  /// @param evidence who judged, and when
  /// @throws IllegalArgumentException when the grade is another
  public Judgement byExpert(int grade, String evidence) {
    if (grade < 1 || grade > GRADES) {
      throw new IllegalArgumentException("%s: expected a grade from 1 to 5, found %d".formatted(indicator.id(), grade));
    }
    return new Judgement(indicator, weight, Measure.of((grade - 1) / (GRADES - 1.0)), IndicatorSource.INPUT, evidence);
  }

  /// {@return the score, 1 to 100; undefined when the value is}
  public Measure score() {
    return u.ok() ? Measure.of(Score.LOWEST + (Score.HIGHEST - Score.LOWEST) * u.orThrow()) : u;
  }

  boolean available() {
    return u.ok();
  }
}
