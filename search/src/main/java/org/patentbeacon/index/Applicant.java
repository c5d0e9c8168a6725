package org.patentbeacon.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.name.group.NameGroup;
import org.patentbeacon.name.group.NearMiss;
import org.patentbeacon.name.group.Subsidiary;

/// An applicant of a snapshot, by all its names.
///
/// @param group its names and the steps that brought them together
/// @param documents for each name, and each name of an applicant below, the number of documents that have it as an
///     applicant
/// @param below the applicants below it, each behind the one above it
/// @param nearMisses the names that look like its names and are not among them
public record Applicant(NameGroup group, Map<String, Long> documents, List<Subsidiary> below, List<NearMiss> nearMisses) {

  /// Copies map and lists.
  public Applicant {
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    below = List.copyOf(below);
    nearMisses = List.copyOf(nearMisses);
  }

  /// {@return every name of the applicant and of all below it, the main one first}
  public List<String> names() {
    return List.copyOf(documents.keySet());
  }
}
