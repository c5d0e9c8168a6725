package org.patentbeacon.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How an import is done. Start with [#DEFAULT].
///
/// @param format the id of the format of every file; absent to recognise each by its content
/// @param source the name under which the material is remembered; absent for the format of each file
/// @param vintage the date up to which the material is complete; absent when it is not known
/// @param authority the office of numbers that do not name one, such as `US` for a list of bare digits; absent for none
/// @param dryRun true to read everything and write nothing
public record ImportOptions(@Nullable String format, @Nullable String source, @Nullable LocalDate vintage,
    @Nullable String authority, boolean dryRun) {

  /// Formats by content, sources by format, no vintage, for real.
  public static final ImportOptions DEFAULT = new ImportOptions(null, null, null, false);

  /// Options without an office for numbers that do not name one.
  ///
  /// @param format the id of the format of every file; absent to recognise each by its content
  /// @param source the name under which the material is remembered; absent for the format of each file
  /// @param vintage the date up to which the material is complete; absent when it is not known
  /// @param dryRun true to read everything and write nothing
  public ImportOptions(@Nullable String format, @Nullable String source, @Nullable LocalDate vintage, boolean dryRun) {
    this(format, source, vintage, null, dryRun);
  }
}
