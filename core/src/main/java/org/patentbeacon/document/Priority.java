package org.patentbeacon.document;

import org.jspecify.annotations.Nullable;

/// A claimed priority: an earlier application.
///
/// @param authority the office of the earlier application
/// @param number its number as the source gives it
/// @param date its filing date
/// @param original its number as printed, where that differs
/// @param id its canonical application number; absent when it cannot be computed
/// @param kind the sort of filing
/// @param active false when the source marks the priority as not active; absent when it does not say
public record Priority(@Nullable String authority, @Nullable String number, @Nullable PartialDate date,
    @Nullable String original, @Nullable String id, @Nullable PriorityKind kind, @Nullable Boolean active) {}
