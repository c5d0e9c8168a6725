package org.patentbeacon.watch.similar;

/// How a feature of a claim stands to a product.
public enum FeatureStatus {
  /// 相同: the product has it as it is written.
  LITERAL,
  /// 等同: the product has something that may count as the same.
  EQUIVALENT,
  /// 不确定: it cannot be told.
  UNCERTAIN,
  /// 缺少: the product does not have it.
  MISSING;

  private static final double LITERAL_FROM = 0.85;
  private static final double EQUIVALENT_FROM = 0.60;
  private static final double UNCERTAIN_FROM = 0.40;

  /// {@return the status by a score. That a text does not speak of a feature proves something only if it is long enough}
  ///
  /// @param score how near the product's text comes to the feature, 0 to 1
  /// @param textLength how many characters the product's text has
  /// @param leastText from how many on silence counts, such as 300
  public static FeatureStatus of(double score, int textLength, int leastText) {
    if (score >= LITERAL_FROM) {
      return LITERAL;
    }
    if (score >= EQUIVALENT_FROM) {
      return EQUIVALENT;
    }
    return score >= UNCERTAIN_FROM || textLength < leastText ? UNCERTAIN : MISSING;
  }
}
