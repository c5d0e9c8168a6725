package org.patentbeacon.alert.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.compare.SectorForm;
import org.patentbeacon.analysis.compare.SectorIndicators;
import org.patentbeacon.analysis.compare.SectorState;

/// 产业指标预警: how urgent an indicator of an industry is. What the indicators are and where they warn is said by
/// [SectorIndicators] and its limits; a value that is missing or not assessed is no warning and no all-clear.
public final class SectorIndicator {
  private SectorIndicator() {}

  /// {@return how urgent an indicator is; empty when it does not warn}
  ///
  /// @param row the indicator
  public static Optional<Severity> severity(SectorIndicators.Row row) {
    if (row.state() != SectorState.WARN || row.limit() == null) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.valueOf(row.value().orThrow());
    BigDecimal limit = BigDecimal.valueOf(row.limit());
    if (row.form() == SectorForm.DIFFERENCE) {
      return SeverityBands.of("growth-gap").severity(limit.subtract(value).abs());
    }
    Comparison side = value.compareTo(limit) > 0 ? Comparison.ABOVE : Comparison.BELOW;
    return new SeverityByDistance(limit, side).severity(value);
  }

  /// {@return how urgent it is after the month before: only entering the side of the warning and a higher colour are news, and
  /// for an indicator that is only shown the change of its sign}
  ///
  /// @param before the indicator a month before; absent at first
  /// @param now the indicator
  public static Optional<Severity> crossing(SectorIndicators.@Nullable Row before, SectorIndicators.Row now) {
    if (now.limit() == null) {
      return before != null && changesSign(before, now) ? Optional.of(Severity.BLUE) : Optional.empty();
    }
    Optional<Severity> known = before == null ? Optional.empty() : severity(before);
    return severity(now).filter(colour -> known.isEmpty() || colour.compareTo(known.get()) > 0);
  }

  private static boolean changesSign(SectorIndicators.Row before, SectorIndicators.Row now) {
    return now.value().ok() && before.value().ok()
        && Math.signum(now.value().orThrow()) != Math.signum(before.value().orThrow());
  }
}
