package org.patentbeacon.query.reference;

import java.util.Map;
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

  /// {@return by every word for a topic, such as its path, name or id, the path by which queries name it, to suggest the nearest
  /// when there is none; empty where no sector is bound}
  default Map<String, String> words() {
    return Map.of();
  }
}
