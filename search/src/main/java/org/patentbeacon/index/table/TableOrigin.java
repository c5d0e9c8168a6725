package org.patentbeacon.index.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a table was filled from, so that every figure made from it can say so.
///
/// @param query the query whose hits are the rows, in the beacon dialect
/// @param snapshot the id of the snapshot
/// @param cutoff the latest day for which the data are complete: the earliest cut-off among the sources that gave rows;
///     absent when no source has one
/// @param asOf the day whose legal states its rows tell
public record TableOrigin(String query, String snapshot, @Nullable LocalDate cutoff, LocalDate asOf) {}
