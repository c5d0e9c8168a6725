package org.patentbeacon.legal.fee;

/// What a fee is for.
public enum FeeType {
  /// 年费, the annual fee of a granted right.
  ANNUAL,
  /// 恢复权利请求费, the request to restore a right.
  RESTORATION,
  /// 宽限费, the extension of the entry from the PCT.
  ENTRY_EXTENSION,
  /// The maintenance fee of an American patent; its years are the fees 1, 2 and 3.
  MAINTENANCE,
  /// The surcharge on a late maintenance fee.
  MAINTENANCE_SURCHARGE,
  /// The renewal fee of a European application.
  RENEWAL
}
