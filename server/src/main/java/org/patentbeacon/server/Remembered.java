package org.patentbeacon.server;

import java.io.IOException;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.search.PatentDatabase;

/// Adds what people ask to the history of the database.
public final class Remembered {
  private Remembered() {}

  /// Adds a query. A database that cannot be written, such as one on a disk that is read only, is searched all the same.
  ///
  /// @param database the database
  /// @param query what was asked
  /// @param total the number of hits
  /// @param snapshot the id of the snapshot that answered
  /// @return whether it could be added
  public static boolean query(PatentDatabase database, ParsedQuery query, long total, String snapshot) {
    try {
      database.history().add(query, total, snapshot);
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
