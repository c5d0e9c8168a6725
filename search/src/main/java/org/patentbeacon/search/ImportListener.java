package org.patentbeacon.search;

/// Is told how an import goes on, on the thread that imports.
public interface ImportListener {
  /// Wants to know nothing.
  ImportListener NONE = new ImportListener() {};

  /// Some records further. It is called for every record, so it should be quick.
  ///
  /// @param progress how far the import is
  default void progress(ImportProgress progress) {}

  /// A record was refused.
  ///
  /// @param line the record, its place and the reason
  default void rejected(RejectLine line) {}
}
