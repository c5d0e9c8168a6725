package org.patentbeacon.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.record.ReadOptions;

/// How an import is done. Start with [#DEFAULT].
///
/// @param reading how the files are read; its vintage is that of the batch
/// @param source the name under which the material is remembered; absent for the format of each file
/// @param dryRun true to do everything and keep nothing: the report says what the import would do
public record ImportOptions(ReadOptions reading, @Nullable String source, boolean dryRun) {

  /// Formats by content, sources by format, no vintage, for real.
  public static final ImportOptions DEFAULT = new ImportOptions(ReadOptions.DEFAULT, null, false);

  /// {@return these options with another way of reading}
  ///
  /// @param value the way of reading
  public ImportOptions withReading(ReadOptions value) {
    return new ImportOptions(value, source, dryRun);
  }

  /// {@return the last day up to which the material is complete; absent when it is not known}
  @Nullable LocalDate vintage() {
    return reading.vintage() == null ? null : reading.vintage().end();
  }
}
