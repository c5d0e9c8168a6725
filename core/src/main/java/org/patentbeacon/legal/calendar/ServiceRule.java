package org.patentbeacon.legal.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;

/// When a notice of the Chinese office counts as received (R4): a row of the table of channels and times.
///
/// The service date is a start, so it never moves to a working day. Proof of the real date prevails over it.
///
/// @param channel how it was sent
/// @param dispatchedFrom the first day of dispatch the row is for; absent when there is none
/// @param dispatchedBefore the first day of dispatch it is no longer for; absent when there is none
/// @param after how long after dispatch the notice counts as received
public record ServiceRule(ServiceChannel channel, @Nullable LocalDate dispatchedFrom, @Nullable LocalDate dispatchedBefore,
    Period after) {
  private static final List<ServiceRule> CHINA = FactTable.shipped(
      Objects.requireNonNull(ServiceRule.class.getResourceAsStream("service-cn.tsv")), "service-cn.tsv").mapShipped(ServiceRule::of);

  private static ServiceRule of(FactRow row) {
    return new ServiceRule(row.oneOf("channel", ServiceChannel.class), row.dateOrNone("dispatchedFrom"),
        row.dateOrNone("dispatchedBefore"), row.read("after", "a period such as 15d", Period::parse));
  }

  private boolean isFor(LocalDate dispatch, ServiceChannel sent) {
    return channel == sent && (dispatchedFrom == null || !dispatch.isBefore(dispatchedFrom))
        && (dispatchedBefore == null || dispatch.isBefore(dispatchedBefore));
  }

  /// {@return the day on which a notice of the Chinese office counts as received}
  ///
  /// @param dispatch the day on which it entered the system, was posted, handed over or printed
  /// @param channel how it was sent
  public static LocalDate deemedReceived(LocalDate dispatch, ServiceChannel channel) {
    return CHINA.stream().filter(rule -> rule.isFor(dispatch, channel)).findFirst().orElseThrow().after().from(dispatch);
  }
}
