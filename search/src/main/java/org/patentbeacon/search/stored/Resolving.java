package org.patentbeacon.search.stored;

import java.io.IOException;
import org.patentbeacon.query.PatentQuery;

/// Puts what a query refers to in the place of its references, as they stand now.
@FunctionalInterface
public interface Resolving {

  /// {@return the query that decides what is found}
  ///
  /// @param query the query as it was written
  /// @throws IOException when the disk refuses
  /// @throws org.patentbeacon.query.QuerySyntaxException when it refers to something unknown
  PatentQuery deciding(PatentQuery query) throws IOException;
}
