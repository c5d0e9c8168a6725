package org.patentbeacon.index;

import org.jspecify.annotations.Nullable;

/// What became of the documents concerned while a batch is removed, each counted once.
final class RemovalCounts {
  private final long number;
  private int added;
  private int updated;
  private int unchanged;
  private int deleted;

  /// Counts.
  ///
  /// @param number the batch that is being written: a document it changed was counted
  RemovalCounts(long number) {
    this.number = number;
  }

  /// Counts one change.
  void count(@Nullable IndexEntry was, @Nullable IndexEntry is) {
    boolean counted = was != null && was.batch() == number;
    if (was instanceof IndexEntry.Kept before && is instanceof IndexEntry.Kept after) {
      boolean same = before.merged().sameContent(after.merged());
      unchanged += same ? 1 : 0;
      updated += same || counted ? 0 : 1;
    } else if (was instanceof IndexEntry.Kept) {
      updated -= counted ? 1 : 0;
      deleted += is == null ? 0 : 1;
    } else if (is instanceof IndexEntry.Kept) {
      added++;
    }
  }

  int added() {
    return added;
  }

  int updated() {
    return updated;
  }

  int unchanged() {
    return unchanged;
  }

  int deleted() {
    return deleted;
  }
}
