package org.patentbeacon.alert.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// An indicator of an industry in one month.
///
/// @param indicator which
/// @param value its value; undefined where the formula has none, not assessed where the topic is too small
/// @param difference whether the value is a difference and not a quotient
/// @param severity how urgent it is; absent when it is no warning. A value that is missing is no warning and no all-clear
public record IndicatorReading(SectorIndicator indicator, Measure value, boolean difference,
    @Nullable Severity severity) {
  private static final int LEAST_FAMILIES = 30;

  /// {@return the reading of an indicator}
  ///
  /// @param indicator which
  /// @param input what it is computed from
  /// @param families how many families the topic has; fewer than 30 are too few to judge by
  public static IndicatorReading of(SectorIndicator indicator, IndicatorInput input, int families) {
    Measure value = input.value();
    if (value.ok() && families < LEAST_FAMILIES) {
      value = Measure.notAssessed(value.value(), Reason.TOO_FEW_POINTS);
    }
    Severity severity = value.ok() ? severity(indicator, input, value.orThrow()).orElse(null) : null;
    return new IndicatorReading(indicator, value, input.difference(), severity);
  }

  private static Optional<Severity> severity(SectorIndicator indicator, IndicatorInput input, double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    if (indicator.limit().isPresent() && input.difference()) {
      return value < 0 ? SeverityBands.of("growth-gap").severity(exact.negate()) : Optional.empty();
    }
    return indicator.limit().flatMap(limit -> limit.severity(exact));
  }

  /// {@return how urgent it is after the reading before: only entering the side of the warning and a higher colour are news,
  /// and for an indicator that is only shown the change of its sign}
  ///
  /// @param before the reading before; absent at first
  public Optional<Severity> crossing(@Nullable IndicatorReading before) {
    if (indicator.limit().isEmpty()) {
      return before != null && changesSign(before) ? Optional.of(Severity.BLUE) : Optional.empty();
    }
    Severity known = before == null ? null : before.severity;
    return Optional.ofNullable(severity).filter(now -> known == null || now.compareTo(known) > 0);
  }

  private boolean changesSign(IndicatorReading before) {
    return value.ok() && before.value.ok()
        && Math.signum(value.orThrow()) != Math.signum(before.value.orThrow());
  }
}
