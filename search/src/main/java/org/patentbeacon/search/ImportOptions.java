package org.patentbeacon.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How an import is done. Start with [#DEFAULT].
///
/// @param format the id of the format of every file; absent to recognise each by its content
/// @param source the name under which the material is remembered; absent for the format of each file
/// @param vintage the date up to which the material is complete; absent when it is not known
/// @param dryRun true to read everything and write nothing
public record ImportOptions(@Nullable String format, @Nullable String source, @Nullable LocalDate vintage,
    boolean dryRun) {

  /// Formats by content, sources by format, no vintage, for real.
  public static final ImportOptions DEFAULT = new ImportOptions(null, null, null, false);
}
