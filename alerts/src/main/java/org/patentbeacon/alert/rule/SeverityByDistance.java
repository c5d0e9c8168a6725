package org.patentbeacon.alert.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// The colour of an indicator by how far it is beyond its limit: `d = (value - limit)/|limit|` when it must not exceed the
/// limit, `(limit - value)/|limit|` when it must not fall below. In decimal numbers, so that bounds are exact.
///
/// @param limit the limit, not zero: around zero there is no relative distance
/// @param comparison on which side a value is a warning
public record SeverityByDistance(BigDecimal limit, Comparison comparison) {

  /// Checks the limit.
  ///
  /// @throws IllegalArgumentException when it is zero
  public SeverityByDistance {
    if (limit.signum() == 0) {
      throw new IllegalArgumentException("a limit of 0 has no relative distance; give bands of the value itself");
    }
  }

  /// {@return the distance, above zero on the side of the warning}
  ///
  /// @param value the value
  public BigDecimal distance(BigDecimal value) {
    return beyond(value).divide(limit.abs(), MathContext.DECIMAL64);
  }

  /// {@return the distance of a figure; undefined for the reason for which the figure is}
  ///
  /// @param value the figure
  public Measure distance(Measure value) {
    return value.ok() ? Measure.of(distance(BigDecimal.valueOf(value.orThrow())).doubleValue())
        : Measure.undefined(value.reason() == null ? Reason.NO_DATA : value.reason());
  }

  /// {@return the colour of a value; empty when it is no warning}
  ///
  /// @param value the value
  public Optional<Severity> severity(BigDecimal value) {
    BigDecimal beyond = beyond(value);
    return comparison.fires(beyond.signum())
        ? SeverityBands.of("distance").severity(beyond, limit.abs()) : Optional.empty();
  }

  private BigDecimal beyond(BigDecimal value) {
    return comparison.upward() ? value.subtract(limit) : limit.subtract(value);
  }
}
