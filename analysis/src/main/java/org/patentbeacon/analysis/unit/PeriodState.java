package org.patentbeacon.analysis.unit;

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
  /// @param horizon the months until a filing is seen, of the sorts of right that are counted
  /// @param cutoff the latest day for which the data are complete; `null` when nothing tells, then all is complete
  public static PeriodState of(LocalDate end, DateBasis basis, int horizon, @Nullable LocalDate cutoff) {
    if (cutoff == null) {
      return COMPLETE;
    }
    int hidden = basis.isSeenLater() ? horizon : 0;
    if (end.plusMonths(hidden).isAfter(cutoff)) {
      return INCOMPLETE;
    }
    return hidden > 0 && end.plusMonths(hidden + GRACE_MONTHS).isAfter(cutoff) ? PROVISIONAL : COMPLETE;
  }
}
