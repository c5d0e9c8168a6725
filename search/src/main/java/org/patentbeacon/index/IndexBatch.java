package org.patentbeacon.index;

import java.io.IOException;
import org.patentbeacon.document.PatentDocument;

/// A batch being written. Nothing is to be seen of it before [#commit]; closing without it leaves no trace.
public interface IndexBatch extends AutoCloseable {

  /// {@return the number this batch has once it is committed}
  long number();

  /// Writes a document, merged with what the database has of the same publication.
  ///
  /// A record whose publication has no kind becomes part of the only document with its number, one that knows only its
  /// application part of every publication of it; the outcome is then that of those documents. A delete request takes
  /// back what its source said; of an unknown document it changes nothing.
  ///
  /// @param document the document, with its provenance
  /// @return what became of it
  /// @throws IOException when the disk refuses
  WriteOutcome write(PatentDocument document) throws IOException;

  /// {@return whether anything was written that the database did not have}
  boolean touched();

  /// Makes everything written visible, at once and for good.
  ///
  /// @param batch how the batch is remembered; its number is that of [#number()]
  /// @return the snapshot it makes
  /// @throws IOException when the disk refuses; nothing is then committed
  Snapshot commit(Batch batch) throws IOException;

  /// Ends the batch; without a commit everything written is forgotten.
  ///
  /// @throws IOException when the disk refuses
  @Override
  void close() throws IOException;
}
