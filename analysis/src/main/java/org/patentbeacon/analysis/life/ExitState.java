package org.patentbeacon.analysis.life;

/// Whether somebody left.
public enum ExitState {
  /// Filed too lately to tell that it left.
  ACTIVE,
  /// 退出者: silent for the whole gap.
  EXIT
}
