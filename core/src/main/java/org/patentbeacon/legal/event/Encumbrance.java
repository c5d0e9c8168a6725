package org.patentbeacon.legal.event;

/// What lies on a right without ending it.
public enum Encumbrance {
  /// 质押, it is pledged.
  PLEDGE,
  /// 许可, a licence is recorded.
  LICENCE,
  /// 开放许可, a licence is offered to everybody.
  OPEN_LICENCE,
  /// 强制许可, the office gave a licence.
  COMPULSORY_LICENCE,
  /// 保全, a court froze it: transfer, pledge, surrender and early termination wait (rules 104, 105).
  PRESERVATION
}
