package org.patentbeacon.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one source brought in one import.
///
/// @param name the name given at import, by default the format
/// @param format the id of the format
/// @param read the records seen
/// @param accepted the records that became documents
/// @param skipped the records that are known not to be documents
/// @param rejected the records that were refused
/// @param cutoff the date up to which the source is complete; absent when nothing tells
public record BatchSource(String name, String format, int read, int accepted, int skipped, int rejected,
    @Nullable LocalDate cutoff) {}
