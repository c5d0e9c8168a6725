package org.patentbeacon.benchmarks.fulltext;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import org.patentbeacon.query.PatentQuery;

/// An engine that holds the documents.
interface TextEngine extends Closeable {
  /// How many hits an answer names.
  int PAGE = 20;

  /// A query in the words of the engine, ready to be asked again and again.
  interface Question {
    /// The total and the first hits.
    Answer answer() throws IOException;

    /// The same, once the whole documents of the first hits are read.
    Answer page() throws IOException;

    /// The numbers of all hits.
    BitSet hits() throws IOException;
  }

  /// What the engine is called in a table.
  String name();

  /// Says a query in the words of the engine.
  ///
  /// @param text the query as our language writes it
  /// @param query its tree
  /// @throws InexpressibleException when there are none
  /// @throws IOException when the engine refuses what was said
  Question question(String text, PatentQuery query) throws IOException, InexpressibleException;
}
