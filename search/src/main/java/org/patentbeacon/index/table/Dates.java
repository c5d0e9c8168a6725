package org.patentbeacon.index.table;

/// When each row happened.
///
/// @param filing the filing date
/// @param priority the earliest priority date, else the filing date
/// @param firstPublication the date on which the application was first published, as far as the rows tell
/// @param publication the publication date
/// @param grant the date of grant
public record Dates(DayColumn filing, DayColumn priority, DayColumn firstPublication, DayColumn publication,
    DayColumn grant) {}
