package org.patentbeacon.search;

import java.time.Instant;
import org.patentbeacon.query.Dialect;

/// A query that somebody asked, and how much it found.
///
/// @param at when
/// @param dialect the dialect of the text
/// @param text the query
/// @param total the number of hits, in the unit that was asked
/// @param snapshot the id of the snapshot that answered
public record AskedQuery(Instant at, Dialect dialect, String text, long total, String snapshot) {}
