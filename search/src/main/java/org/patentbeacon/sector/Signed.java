package org.patentbeacon.sector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who did something by hand, when and why.
///
/// @param by who; may be empty
/// @param date when
/// @param reason why; may be empty where none is required
public record Signed(String by, @Nullable LocalDate date, String reason) {}
