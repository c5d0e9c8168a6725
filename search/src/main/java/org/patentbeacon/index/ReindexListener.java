package org.patentbeacon.index;

/// Is told how far the writing anew of an index is.
@FunctionalInterface
public interface ReindexListener {
  /// Is told nothing.
  ReindexListener NONE = (done, total) -> {};

  /// Takes the progress.
  ///
  /// @param done the entries that were written so far
  /// @param total all entries
  void progress(long done, long total);
}
