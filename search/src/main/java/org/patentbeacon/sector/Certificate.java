package org.patentbeacon.sector;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A certificate of an enterprise.
///
/// @param name what it is called
/// @param expiry its last day
public record Certificate(String name, @Nullable LocalDate expiry) {}
