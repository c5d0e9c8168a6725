package org.patentbeacon.format.record;

import java.io.IOException;
import java.util.function.Consumer;

/// Reads files of one kind, record by record, in memory that does not grow with their number.
///
/// A reader never throws for what it finds in a file: it yields a result per record, in file order. It throws
/// [IOException] only when the file itself cannot be read.
public interface FormatReader {

  /// Reads a file to its end.
  ///
  /// @param file the file; the caller closes it
  /// @param sink takes the results in order
  /// @throws IOException when the file cannot be read
  void read(SourceFile file, Consumer<ReadResult> sink) throws IOException;
}
