package org.patentbeacon.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// One import, or the removal of one, as the database remembers it. Batches are numbered in order of arrival.
///
/// @param number from 1
/// @param importedAt the instant of the import
/// @param vintage the date the user gave, up to which the material is complete
/// @param sources what came from where, in order of first appearance
/// @param added documents that were new
/// @param updated documents whose content changed
/// @param unchanged documents that were there already with equal content
/// @param deleted documents that a feed took back, or that only the removed batch had brought
/// @param removes the number of the earlier batch that this one took back; absent for an import
public record Batch(long number, Instant importedAt, @Nullable LocalDate vintage, List<BatchSource> sources,
    int added, int updated, int unchanged, int deleted,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long removes) {

  /// Copies the list.
  public Batch {
    sources = List.copyOf(sources);
  }

  /// {@return the id of the snapshot that the database is after it}
  public String snapshot() {
    return Snapshot.id(number);
  }

  /// An import.
  ///
  /// @param number from 1
  /// @param importedAt the instant of the import
  /// @param vintage the date the user gave, up to which the material is complete
  /// @param sources what came from where, in order of first appearance
  /// @param added documents that were new
  /// @param updated documents whose content changed
  /// @param unchanged documents that were there already with equal content
  /// @param deleted documents that a feed took back
  public Batch(long number, Instant importedAt, @Nullable LocalDate vintage, List<BatchSource> sources, int added,
      int updated, int unchanged, int deleted) {
    this(number, importedAt, vintage, sources, added, updated, unchanged, deleted, null);
  }

  /// {@return the cut-off of each source that has one}
  public SortedMap<String, LocalDate> cutoffs() {
    SortedMap<String, LocalDate> cutoffs = new java.util.TreeMap<>();
    for (BatchSource source : sources) {
      LocalDate cutoff = source.cutoff();
      if (cutoff != null) {
        cutoffs.merge(source.name(), cutoff, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return cutoffs;
  }
}
