package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.name.ShownNames;
import org.patentbeacon.name.group.AliasTable;

/// Under which name each printed one of a snapshot is shown.
///
/// @param aliases the rows by which it is so
/// @param names the names
/// @param places the same by place, once somebody counted
record SnapshotNames(AliasTable aliases, ShownNames names, AtomicReference<@Nullable ShownPlaces> places) {

  SnapshotNames(AliasTable aliases, ShownNames names) {
    this(aliases, names, new AtomicReference<>());
  }

  /// The same by the places of the printed names of the snapshot.
  ShownPlaces places(OpenSnapshot snapshot) throws IOException {
    ShownPlaces known = places.get();
    if (known == null) {
      known = ShownPlaces.of(snapshot, names);
      places.set(known);
    }
    return known;
  }
}
