package org.patentbeacon.index;

import java.io.IOException;

/// Some queries that are asked again and again about what arrived. Any number of threads may ask.
@FunctionalInterface
public interface ArrivalMatcher {

  /// {@return which of the documents that arrived or changed after a batch answer which query: exactly those that a search
  /// for the query finds which is restricted to what arrived after the batch}
  ///
  /// @param batch the number of the batch, 0 for all documents
  /// @throws IOException when the disk refuses
  ArrivalMatches after(long batch) throws IOException;
}
