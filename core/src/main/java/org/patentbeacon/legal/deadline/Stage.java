package org.patentbeacon.legal.deadline;

/// Where a deadline stands on the day one looks from.
public enum Stage {
  /// The act is still in time.
  UPCOMING,
  /// 宽限期, it is late and can be done with a surcharge or a further fee.
  GRACE,
  /// 恢复期, the right is lost and may be restored.
  RESTORATION,
  /// Every day that the rules know has passed.
  OVER
}
