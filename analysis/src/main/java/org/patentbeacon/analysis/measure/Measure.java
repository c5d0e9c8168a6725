package org.patentbeacon.analysis.measure;

import org.jspecify.annotations.Nullable;

/// A figure: a value, or why there is none. In JSON an absent value is `null` beside its reason.
///
/// @param value the value, never NaN or infinite; absent when undefined, and sometimes shown though not assessed
/// @param state whether it may be used
/// @param reason why it may not; absent exactly when the state is [MeasureState#OK]
public record Measure(@Nullable Double value, MeasureState state, @Nullable Reason reason) {

  /// Checks that state, value and reason agree.
  ///
  /// @throws IllegalArgumentException when they do not, or the value is not finite
  public Measure {
    if (value != null && !Double.isFinite(value)) {
      throw new IllegalArgumentException("a measure is finite or undefined, found " + value);
    }
    if ((state == MeasureState.OK) != (reason == null) || (state == MeasureState.OK && value == null)
        || (state == MeasureState.UNDEFINED && value != null)) {
      throw new IllegalArgumentException("a measure is a value or a reason, found " + value + ", " + state + ", " + reason);
    }
  }

  /// {@return a figure with a value}
  ///
  /// @param value the value, finite
  public static Measure of(double value) {
    return new Measure(value, MeasureState.OK, null);
  }

  /// {@return a figure without a value}
  ///
  /// @param reason why
  public static Measure undefined(Reason reason) {
    return new Measure(null, MeasureState.UNDEFINED, reason);
  }

  /// {@return a figure by which nothing may be judged}
  ///
  /// @param value what came out, `null` for nothing
  /// @param reason why it may not be used
  public static Measure notAssessed(@Nullable Double value, Reason reason) {
    return new Measure(value, MeasureState.NOT_ASSESSED, reason);
  }

  /// {@return a quotient, undefined by [Reason#ZERO_DENOMINATOR] over zero}
  ///
  /// @param numerator what is divided
  /// @param denominator by what
  public static Measure ratio(double numerator, double denominator) {
    return denominator == 0 ? undefined(Reason.ZERO_DENOMINATOR) : of(numerator / denominator);
  }

  /// {@return whether there is a value that may be used}
  public boolean ok() {
    return state == MeasureState.OK;
  }

  /// {@return the value}
  ///
  /// @throws IllegalStateException when there is none
  public double orThrow() {
    if (value == null) {
      throw new IllegalStateException("no value: " + reason);
    }
    return value;
  }
}
