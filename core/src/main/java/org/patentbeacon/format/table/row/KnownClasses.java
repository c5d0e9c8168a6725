package org.patentbeacon.format.table.row;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.patentbeacon.document.Classification;
import org.patentbeacon.format.value.ClassSymbols;

/// The classes of one table that were read already: a sector has few of them, row after row.
final class KnownClasses {
  private static final int MOST = 8_192;

  private final Map<String, Map<String, Optional<Classification>>> known = new HashMap<>();

  /// A class as [ClassSymbols#read(String, String)] reads it.
  Optional<Classification> read(String scheme, String written) {
    Map<String, Optional<Classification>> classes = known.computeIfAbsent(scheme, _ -> new HashMap<>());
    Optional<Classification> read = classes.get(written);
    if (read == null) {
      read = ClassSymbols.read(scheme, written.replace(':', '/')); // F21S-004:20 of old indexing
      if (classes.size() >= MOST) {
        classes.clear();
      }
      classes.put(written, read);
    }
    return read;
  }
}
