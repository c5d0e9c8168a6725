package org.patentbeacon.document;

import org.jspecify.annotations.Nullable;

/// Dates beside those of publication and filing.
///
/// @param earliestPriority the earliest of all priority dates and the own filing date
/// @param grant the date of grant
/// @param firstPublication the date on which the application was first published
/// @param examinationRequest the date of the request for examination
/// @param expiry the date of expiry, only where a source states it
public record KeyDates(@Nullable PartialDate earliestPriority, @Nullable PartialDate grant,
    @Nullable PartialDate firstPublication, @Nullable PartialDate examinationRequest, @Nullable PartialDate expiry) {}
