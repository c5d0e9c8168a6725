package org.patentbeacon.warning.hits;

import java.io.IOException;
import java.util.List;
import org.patentbeacon.index.Arrival;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.watch.run.StoredWatch;

/// Which arrived documents the query of a watch finds.
@FunctionalInterface
public interface Matched {

  /// {@return the documents that arrived or changed since the watch last looked and that its query finds}
  ///
  /// @param stored the watch
  /// @throws IOException when the database cannot be read
  /// @throws QuerySyntaxException when its query has an error
  List<Arrival> by(StoredWatch stored) throws IOException;

  /// {@return whether the query of a watch may have found before what changed or went since; false where it surely did not}
  ///
  /// @param stored the watch
  default boolean mayHaveKnown(StoredWatch stored) {
    return true;
  }
}
