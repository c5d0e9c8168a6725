package org.patentbeacon.sector.measure;

/// The interval in which a share lies that a random draw estimates, with a confidence of 95 %. Source: E. B. Wilson, "Probable
/// inference, the law of succession, and statistical inference", JASA 22 (1927).
///
/// @param low the lower end
/// @param high the upper end
record Wilson(double low, double high) {
  private static final double Z = 1.959963984540054;

  /// {@return the interval of a draw}
  ///
  /// @param relevant how many of those drawn have the property
  /// @param n how many were drawn, at least 1
  static Wilson of(int relevant, int n) {
    double share = (double) relevant / n;
    double z2 = Z * Z;
    double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n)) / (1 + z2 / n);
    return new Wilson(Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
