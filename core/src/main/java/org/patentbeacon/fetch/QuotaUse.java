package org.patentbeacon.fetch;

import org.jspecify.annotations.Nullable;

/// How much of the volume OPS allows was used, as its last answer said.
///
/// @param hour bytes in this hour (`X-IndividualQuotaPerHour-Used`); absent when OPS did not say
/// @param week bytes in this week (`X-RegisteredQuotaPerWeek-Used`); absent when OPS did not say
public record QuotaUse(@Nullable Long hour, @Nullable Long week) {
  static final QuotaUse UNKNOWN = new QuotaUse(null, null);
}
