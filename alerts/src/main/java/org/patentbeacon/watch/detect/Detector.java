package org.patentbeacon.watch.detect;

/// A way to tell from a series whether its last period stands out.
public sealed interface Detector
    permits Cusum, Ears, Ewma, FarringtonDetector, NegativeBinomial, TemporalScan {

  /// {@return what it says about the last period of a series}
  ///
  /// @param series the series, the period to be judged last
  Signal judge(CountSeries series);
}
