package org.patentbeacon.warning.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;

/// The documents of families in a view. When few are asked for, they are kept: many watches ask for the families of the few
/// documents that arrived.
final class FamilyMembers {
  /// Of how many families the documents are kept.
  private static final int KEPT = 1_000;

  private final Map<HitDetail, Map<String, List<IndexHit>>> kept = new EnumMap<>(HitDetail.class);

  /// All documents of some families, by family.
  ///
  /// @param view where they are looked for
  /// @param members a document of each family, by family
  /// @param detail how much of each document is read
  SortedMap<String, List<IndexHit>> of(RunView view, Map<String, String> members, HitDetail detail) throws IOException {
    Map<String, List<IndexHit>> known = kept.computeIfAbsent(detail, _ -> new HashMap<>());
    SortedMap<String, String> missing = new TreeMap<>(members);
    missing.keySet().removeAll(known.keySet());
    SortedMap<String, List<IndexHit>> all = read(view, missing, detail);
    members.keySet().stream().filter(known::containsKey).forEach(family -> all.put(family, known.get(family)));
    if (known.size() + missing.size() <= KEPT) {
      missing.keySet().forEach(family -> known.put(family, List.copyOf(all.getOrDefault(family, List.of()))));
    }
    return all;
  }

  private static SortedMap<String, List<IndexHit>> read(RunView view, SortedMap<String, String> members, HitDetail detail)
      throws IOException {
    SortedMap<String, List<IndexHit>> families = new TreeMap<>();
    members.keySet().forEach(family -> families.put(family, new ArrayList<>()));
    view.hitsOfFamilies(new PatentQuery.All(SourceRange.NONE), members.values(), detail)
        .forEach(hit -> families.getOrDefault(hit.family(), new ArrayList<>()).add(hit));
    return families;
  }
}
