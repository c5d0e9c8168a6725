package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.index.field.FacetFields;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.name.ShownNames;

/// Under which name each printed applicant of a snapshot is counted.
///
/// @param places for each place of a printed name that of its shown one; [#NONE] where a name has no letter
/// @param shown the shown names
record ShownPlaces(int[] places, List<String> shown) {
  static final int NONE = -1;

  static ShownPlaces of(OpenSnapshot snapshot, ShownNames names) throws IOException {
    GlobalValues printed = snapshot.several(IndexNames.FACET + FacetFields.column("APNOR"));
    int[] places = new int[printed.size()];
    Map<String, Integer> known = new HashMap<>();
    List<String> shown = new ArrayList<>();
    for (int place = 0; place < places.length; place++) {
      String name = names.counted(printed.value(place).utf8ToString());
      if (name == null) {
        places[place] = NONE;
        continue;
      }
      int at = known.computeIfAbsent(name, _ -> shown.size());
      if (at == shown.size()) {
        shown.add(name);
      }
      places[place] = at;
    }
    return new ShownPlaces(places, shown);
  }
}
