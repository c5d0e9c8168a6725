package org.patentbeacon.alert.rule;

/// On which side of a limit a value is a warning, and whether the limit itself is one.
public enum Comparison {
  /// Above the limit.
  ABOVE(">", true, false),
  /// Above the limit or at it.
  AT_LEAST(">=", true, true),
  /// Below the limit.
  BELOW("<", false, false),
  /// Below the limit or at it.
  AT_MOST("<=", false, true);

  private final String sign;
  private final boolean upward;
  private final boolean atLimit;

  Comparison(String sign, boolean upward, boolean atLimit) {
    this.sign = sign;
    this.upward = upward;
    this.atLimit = atLimit;
  }

  /// {@return its sign}
  public String sign() {
    return sign;
  }

  boolean upward() {
    return upward;
  }

  /// Whether a value is a warning, from by how much it is beyond the limit, negative when it is not.
  boolean fires(int beyond) {
    return beyond > 0 || (beyond == 0 && atLimit);
  }
}
