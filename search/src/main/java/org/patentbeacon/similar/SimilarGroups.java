package org.patentbeacon.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.family.FamilyLinks;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.PatentIndex;

/// Gathers what counts as one hit, the nearest first, as far as the request wants; what counts as one with a seed is left
/// out.
final class SimilarGroups {
  private final PatentIndex index;
  private final CountUnit unit;
  private final int limit;
  private final Set<String> seeds = new HashSet<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();

  SimilarGroups(SimilarRequest request, PatentIndex index) throws IOException {
    this.index = index;
    this.unit = request.collapse();
    this.limit = request.limit();
    for (Seed seed : request.seeds()) {
      if (seed.document() != null) {
        seeds.add(key(seed.document()));
      }
    }
  }

  /// What counts as one.
  ///
  /// @param best the nearest document of it
  /// @param fused where the signals ranked that one
  /// @param others the numbers of the others, the nearest first
  record Group(PatentDocument best, Fusion.Fused fused, List<String> others) {}

  private String key(PatentDocument document) throws IOException {
    return switch (unit) {
      case PUBLICATION -> document.id();
      case APPLICATION -> FamilyLinks.application(document);
      case SIMPLE_FAMILY -> index.simpleFamily(document.id()).orElse(document.id());
    };
  }

  /// Adds the next document.
  void add(PatentDocument document, Fusion.Fused fused) throws IOException {
    String key = key(document);
    Group known = groups.get(key);
    if (known != null) {
      known.others().add(document.id());
    } else if (!seeds.contains(key)) {
      groups.put(key, new Group(document, fused, new ArrayList<>()));
    }
  }

  /// Whether there are as many as the request wants.
  boolean full() {
    return groups.size() >= limit;
  }

  /// All of them, the nearest first.
  Collection<Group> all() {
    return groups.values();
  }
}
