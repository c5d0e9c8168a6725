package org.patentbeacon.legal.term;

/// What is protected: the three kinds of a right under the Chinese law, which other offices' rights are compared to.
public enum RightKind {
  /// 发明, an invention; abroad a patent.
  INVENTION,
  /// 实用新型, a utility model.
  UTILITY_MODEL,
  /// 外观设计, a design.
  DESIGN
}
