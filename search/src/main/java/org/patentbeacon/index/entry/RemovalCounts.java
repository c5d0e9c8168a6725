package org.patentbeacon.index.entry;

import org.jspecify.annotations.Nullable;

/// What became of the documents concerned while a batch is removed, each counted once.
public final class RemovalCounts {
  private final long number;
  private int added;
  private int updated;
  private int unchanged;
  private int deleted;

  /// Counts.
  ///
  /// @param number the batch that is being written: a document it changed was counted
  public RemovalCounts(long number) {
    this.number = number;
  }

  /// Counts one change.
  ///
  /// @param was what the entry held
  /// @param is what it holds now
  public void count(@Nullable IndexEntry was, @Nullable IndexEntry is) {
    boolean counted = was != null && was.batch() == number;
    if (was instanceof IndexEntry.Kept before && is instanceof IndexEntry.Kept after) {
      boolean same = before.merged().sameContent(after.merged());
      unchanged += same ? 1 : 0;
      updated += same || counted ? 0 : 1;
    } else if (was instanceof IndexEntry.Kept before) {
      went(before, is != null);
    } else if (is instanceof IndexEntry.Kept) {
      added += counted ? 0 : 1;
      deleted -= counted ? 1 : 0;
      updated += counted ? 1 : 0;
    }
  }

  /// A document that only this batch had made leaves no count behind.
  private void went(IndexEntry.Kept was, boolean remembered) {
    if (was.first() == number) {
      added--;
    } else {
      updated -= was.batch() == number ? 1 : 0;
      deleted += remembered ? 1 : 0;
    }
  }

  /// {@return the documents that were not there before}
  public int added() {
    return added;
  }

  /// {@return the documents that changed}
  public int updated() {
    return updated;
  }

  /// {@return the documents that stayed what they were}
  public int unchanged() {
    return unchanged;
  }

  /// {@return the documents that went}
  public int deleted() {
    return deleted;
  }
}
