package org.patentbeacon.query.reference;

import java.util.Optional;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Reach;

/// Where `TOPIC=` finds what a topic of a sector holds.
@FunctionalInterface
public interface Topics {

  /// No sector is bound.
  Topics NONE = (path, reach) -> Optional.empty();

  /// {@return what the topic holds as a query, which may name further topics}
  ///
  /// @param path names joined by `/`, that of the sector first
  /// @param reach [Reach#BELOW] with the topics below, [Reach#EXACT] alone
  Optional<PatentQuery> holds(String path, Reach reach);
}
