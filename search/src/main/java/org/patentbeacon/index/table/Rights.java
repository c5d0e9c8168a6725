package org.patentbeacon.index.table;

/// What became of each row, on the day of the [origin][TableOrigin].
///
/// @param status the legal state, such as `IN_FORCE`
/// @param lapse since when the right has ended, where it has
/// @param expiry the first day after the term, else the expiry its source states
public record Rights(CodeColumn status, DayColumn lapse, DayColumn expiry) {}
