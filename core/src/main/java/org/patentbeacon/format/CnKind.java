package org.patentbeacon.format;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentType;

/// What a Chinese publication is, by its kind and date (numbers.md §3.2).
///
/// @param type the sort of right; absent when the kind is unknown
/// @param granted true when the publication is a grant
record CnKind(@Nullable PatentType type, boolean granted) {
  /// Before 1993 the publications of utility models, designs and examined inventions were no grants yet.
  private static final int FIRST_YEAR_OF_GRANTS = 1993;

  static CnKind of(@Nullable String kind, String number, @Nullable PartialDate date) {
    boolean early = date == null ? number.length() < 9 : date.year() < FIRST_YEAR_OF_GRANTS;
    char letter = kind == null ? ' ' : kind.charAt(0);
    return switch (letter) {
      case 'A' -> new CnKind(PatentType.INVENTION_APPLICATION, false);
      case 'B' -> early ? new CnKind(PatentType.INVENTION_APPLICATION, false)
          : new CnKind(PatentType.INVENTION_GRANT, true);
      case 'C' -> new CnKind(PatentType.INVENTION_GRANT, true);
      case 'U' -> new CnKind(PatentType.UTILITY_MODEL, !early);
      case 'Y' -> new CnKind(PatentType.UTILITY_MODEL, true);
      case 'S' -> new CnKind(PatentType.DESIGN, !early);
      case 'D' -> new CnKind(PatentType.DESIGN, true);
      default -> new CnKind(null, false);
    };
  }

  /// This, overruled by the sort of application that the source states: `10`, `11` and 发明 are inventions, `20`, `21`
  /// and 实用新型 utility models, `30` and 外观设计 designs.
  CnKind statedAs(@Nullable String applicationType) {
    return switch (applicationType == null ? "" : applicationType) {
      case "10", "11", "发明", "发明专利" ->
          new CnKind(granted ? PatentType.INVENTION_GRANT : PatentType.INVENTION_APPLICATION, granted);
      case "20", "21", "实用新型", "实用新型专利" -> new CnKind(PatentType.UTILITY_MODEL, granted);
      case "30", "外观设计", "外观设计专利" -> new CnKind(PatentType.DESIGN, granted);
      default -> this;
    };
  }
}
