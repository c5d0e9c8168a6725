package org.patentbeacon.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How complete a period is, judged from the data cut-off. Source: an application is published 18 months after its
/// earliest date (European Patent Convention, article 93; Chinese Patent Law, article 34).
public enum PeriodState {
  /// 完整: all of it can be seen.
  COMPLETE,
  /// 暂定: nearly all of it can be seen.
  PROVISIONAL,
  /// 数据不完整: more of it is still to be published.
  INCOMPLETE;

  private static final int GRACE_MONTHS = 6;

  /// {@return the state of a period}
  ///
  /// @param end its last day
  /// @param basis the date by which units are put into it
  /// @param cutoff the latest day for which the data are complete; `null` when nothing tells, then all is complete
  static PeriodState of(LocalDate end, DateBasis basis, @Nullable LocalDate cutoff) {
    if (cutoff == null) {
      return COMPLETE;
    }
    if (end.plusMonths(basis.monthsUntilSeen()).isAfter(cutoff)) {
      return INCOMPLETE;
    }
    boolean hidden = basis.monthsUntilSeen() > 0
        && end.plusMonths(basis.monthsUntilSeen() + GRACE_MONTHS).isAfter(cutoff);
    return hidden ? PROVISIONAL : COMPLETE;
  }
}
