package org.patentbeacon.watch.detect;

import java.util.Arrays;

/// How far counts are from a model, on a scale where they are nearly normal.
final class AnscombeResiduals {
  private AnscombeResiduals() {}

  /// Weights that let past outbreaks count less: `γ/s²` for a residual `s` above 1, else `γ`, with `γ` such that they sum to
  /// the number of counts (Farrington et al. 1996).
  static double[] weights(QuasiPoisson model) {
    double[] weights = residuals(model);
    Arrays.setAll(weights, i -> weights[i] > 1 ? 1 / (weights[i] * weights[i]) : 1);
    double gamma = weights.length / Arrays.stream(weights).sum();
    Arrays.setAll(weights, i -> gamma * weights[i]);
    return weights;
  }

  private static double[] residuals(QuasiPoisson model) {
    double[] residuals = new double[model.counts().length];
    for (int i = 0; i < residuals.length; i++) {
      double time = model.times()[i];
      double mean = model.fit().mean(time);
      double leverage = model.fit().working()[i] * model.fit().leverage(time);
      double raw = 1.5 * (Math.pow(model.counts()[i], 2.0 / 3) * Math.pow(mean, -1.0 / 6) - Math.sqrt(mean));
      residuals[i] = raw / Math.sqrt(model.dispersion() * (1 - leverage));
    }
    return residuals;
  }
}
