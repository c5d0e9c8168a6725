package org.patentbeacon.warning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbeacon.index.Arrival;
import org.patentbeacon.ledger.Watches;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.search.stored.StoredMatches;
import org.patentbeacon.warning.hits.Matched;
import org.patentbeacon.watch.WatchParameterException;
import org.patentbeacon.watch.run.StoredWatch;

/// What the queries of all watches have to do with what arrived, asked together.
///
/// @param matches what they find
/// @param unanswerable why some have no query
/// @param knowing the watches that know a family of which something arrived
record ArrivedMatches(StoredMatches matches, Map<String, WatchParameterException> unanswerable, Set<Watches.Watched> knowing)
    implements Matched {
  private static final String SEPARATOR = "\u001F";

  /// Under which id the query of a watch is asked, beside those of other tenants.
  static String key(StoredWatch stored) {
    return stored.watch().tenantId() + SEPARATOR + stored.watch().id();
  }

  @Override
  public List<Arrival> by(StoredWatch stored) {
    QuerySyntaxException refused = matches.refused().get(key(stored));
    if (refused != null) {
      throw refused;
    }
    WatchParameterException wrong = unanswerable.get(key(stored));
    if (wrong != null) {
      throw wrong;
    }
    return matches.hits(key(stored));
  }

  @Override
  public boolean mayHaveKnown(StoredWatch stored) {
    return !matches.gone().isEmpty() || knowing.contains(new Watches.Watched(stored.watch().tenantId(), stored.watch().id()));
  }
}
