package org.patentbeacon.benchmarks.fulltext;

import java.io.IOException;

/// Another engine while it is filled.
interface LoadedEngine extends TextEngine {
  /// Takes the next document, in the order of the numbers.
  void add(IndexedDocument document) throws IOException;

  /// Builds what is built at the end, and lets the engine look at what it holds.
  void finish() throws IOException;

  /// The bytes on the disk.
  long size() throws IOException;
}
