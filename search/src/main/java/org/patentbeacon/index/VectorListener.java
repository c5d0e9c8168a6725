package org.patentbeacon.index;

/// Is told how far the giving of vectors is.
@FunctionalInterface
public interface VectorListener {
  /// Is told nothing.
  VectorListener NONE = (done, total) -> true;

  /// Takes the progress.
  ///
  /// @param done the documents that were looked at so far
  /// @param total all that are to be looked at
  /// @return whether to go on; what was done stays done
  boolean goOn(long done, long total);
}
