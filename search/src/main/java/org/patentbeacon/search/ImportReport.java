package org.patentbeacon.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import did. Read records are accepted, skipped or rejected; accepted documents are added, updated or
/// unchanged; the counts always add up.
///
/// @param batch the number of the batch; absent when nothing was written: in a dry run, or when everything
///     was there already
/// @param snapshot the id of the snapshot after it
/// @param sources the counts per source, in order of first appearance
/// @param added documents that were new
/// @param updated documents whose content changed
/// @param unchanged documents that were there already
/// @param deleted documents taken back
/// @param skipped records that are known not to be documents
/// @param rejected records that were refused
/// @param rejectsFile where the refused records are explained; absent when there are none
/// @param seconds how long it took
public record ImportReport(@Nullable Long batch, String snapshot, List<SourceReport> sources, int added, int updated,
    int unchanged, int deleted, int skipped, int rejected, @Nullable String rejectsFile, double seconds) {

  /// Copies the list.
  public ImportReport {
    sources = List.copyOf(sources);
  }

  /// The counts of one source and format.
  ///
  /// @param name the name of the source
  /// @param format the id of the format; `unknown` for files of no known format
  /// @param read records seen
  /// @param accepted records that became documents
  /// @param skipped records that are known not to be documents
  /// @param rejected records that were refused
  public record SourceReport(String name, String format, int read, int accepted, int skipped, int rejected) {}
}
