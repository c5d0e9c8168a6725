package org.patentbeacon.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a document, or a part of a merged one, came from.
///
/// @param format the id of the format, such as `cnipa-new`
/// @param file the name of the file, relative; within an archive with the entry's name
/// @param position the 1-based number of the record in the file
/// @param batch the id of the import
/// @param vintage the date up to which the source was complete
/// @param importedAt the instant of the import
/// @param sha256 digest of the file, lower-case hex
public record Provenance(String format, @Nullable String file, @Nullable Integer position, @Nullable String batch,
    @Nullable PartialDate vintage, @Nullable Instant importedAt, @Nullable String sha256) {}
