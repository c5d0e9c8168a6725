package org.patentbeacon.legal.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.calendar.LastDay;

/// The fees of a case that no payment is recorded for, one after the other.
///
/// @param open those that can still be paid or made good, up to the first that is not yet due
/// @param lost those whose last day has passed, so that either a payment is not recorded or the right is gone
record FeeChain(List<Step> open, List<Step> lost) {
  /// One fee.
  ///
  /// @param number its year or number
  /// @param due until when it is in time
  /// @param graceEnd until when it can be paid late
  /// @param restorationEnd until when it can be restored, or is planned to be; absent when the rules know none
  record Step(int number, LastDay due, LastDay graceEnd, @Nullable LastDay restorationEnd) {
    Stage stage(LocalDate today) {
      if (!today.isAfter(due.payableUntil())) {
        return Stage.UPCOMING;
      }
      if (!today.isAfter(graceEnd.payableUntil())) {
        return Stage.GRACE;
      }
      return restorationEnd != null && !today.isAfter(restorationEnd.payableUntil()) ? Stage.RESTORATION : Stage.OVER;
    }

    /// Whether an entry that shows the right in force implies that the fee was paid: its grace was over by then.
    boolean isPaidIfInForce(LocalDate day) {
      return graceEnd.payableUntil().isBefore(day);
    }
  }

  static FeeChain of(List<Step> unpaid, LocalDate today) {
    List<Step> open = new ArrayList<>();
    List<Step> lost = new ArrayList<>();
    for (Step step : unpaid) {
      Stage stage = step.stage(today);
      (stage == Stage.OVER ? lost : open).add(step);
      if (stage == Stage.UPCOMING) {
        break;
      }
    }
    return new FeeChain(List.copyOf(open), List.copyOf(lost));
  }
}
