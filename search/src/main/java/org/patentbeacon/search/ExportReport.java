package org.patentbeacon.search;

import org.patentbeacon.format.exchange.ExportFormat;

/// What an export did.
///
/// @param hits the number of hits
/// @param written the number of documents written, which is the same
/// @param format what they were written as
/// @param file the file
/// @param snapshot the id of the snapshot they are of
/// @param cut the number of cells of a table that were too short for their text; they end with `⟦…⟧`
public record ExportReport(long hits, long written, ExportFormat format, String file, String snapshot, long cut) {}
