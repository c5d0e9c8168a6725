package org.patentbeacon.analysis.quality;

import java.util.List;
import org.patentbeacon.analysis.measure.Measure;

/// Q1 授权速度指数: 1 − lag/longest lag of the cohort.
public final class GrantLag {
  private GrantLag() {}

  /// {@return the index of each member; undefined where the lag is, or when the longest is 0}
  ///
  /// @param lags days from filing to grant of each member of a cohort, undefined for those not granted
  public static List<Measure> of(List<Measure> lags) {
    double longest = lags.stream().filter(Measure::ok).mapToDouble(Measure::orThrow).max().orElse(0);
    return lags.stream().map(lag -> lag.ok() ? complement(Measure.ratio(lag.orThrow(), longest)) : lag).toList();
  }

  private static Measure complement(Measure part) {
    return part.ok() ? Measure.of(1 - part.orThrow()) : part;
  }
}
