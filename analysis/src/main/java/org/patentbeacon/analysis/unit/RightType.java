package org.patentbeacon.analysis.unit;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.Wording;

/// The three sorts of right that are told apart in figures. Whether an application came through the PCT is another matter.
public enum RightType {
  /// 发明.
  INVENTION("发明", "inventions"),
  /// 实用新型.
  UTILITY_MODEL("实用新型", "utility models"),
  /// 外观设计.
  DESIGN("外观设计", "designs");

  private final String zh;
  private final String en;

  RightType(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return it in words}
  public Wording wording() {
    return new Wording(zh, en);
  }

  /// {@return the type of a right; `null` for a sort that is none of the three, and for one that is not known}
  ///
  /// @param patentType the value of the column of types, such as `invention-grant`
  public static @Nullable RightType of(@Nullable String patentType) {
    return switch (patentType) {
      case "invention-application", "invention-grant" -> INVENTION;
      case "utility-model" -> UTILITY_MODEL;
      case "design" -> DESIGN;
      case null, default -> null;
    };
  }
}
