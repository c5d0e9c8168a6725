package org.patentbeacon.query.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where `SAVED=` finds its queries.
public interface SavedSearches {

  /// {@return the query that is saved under a name}
  ///
  /// @param name the name, NFKC, runs of blanks as one
  Optional<SavedQuery> named(String name);

  /// {@return all names, to suggest the nearest when there is none}
  List<String> names();

  /// {@return a collection of saved queries as they are now}
  ///
  /// @param queries the queries, of different names
  static SavedSearches of(Collection<SavedQuery> queries) {
    Map<String, SavedQuery> byName = new TreeMap<>();
    queries.forEach(query -> byName.put(query.name(), query));
    return new SavedSearches() {
      @Override
      public Optional<SavedQuery> named(String name) {
        return Optional.ofNullable(byName.get(name));
      }

      @Override
      public List<String> names() {
        return List.copyOf(byName.keySet());
      }
    };
  }
}
