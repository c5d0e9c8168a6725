package org.patentbeacon.warning.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.Cause;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;

/// Why families are newly found: of each all documents are looked at, not only those that were found.
///
/// A family that had a document before is [Cause#CHANGED]. Of the others those are [Cause#LATE] that were first published long before
/// the data reached already; the rest are first publications.
///
/// @param view what there is
/// @param seen the moment before which documents were there already
/// @param lateDays how many days before the cut-off of that moment are long
public record NewFamilies(RunView view, long seen, int lateDays) {
  /// How many days are long unless a watch says otherwise.
  public static final int LATE_DAYS = 180;

  /// {@return why each family is newly found, by family}
  ///
  /// @param members one document of each family at least
  /// @throws IOException when the database cannot be read
  public SortedMap<String, Cause> causes(Collection<IndexHit> members) throws IOException {
    Optional<LocalDate> reached = view.cutoffs(seen).values().stream().min(LocalDate::compareTo);
    SortedMap<String, Cause> causes = new TreeMap<>();
    for (Map.Entry<String, List<IndexHit>> family : whole(members).entrySet()) {
      causes.put(family.getKey(), cause(family.getValue(), reached));
    }
    return causes;
  }

  private Cause cause(List<IndexHit> family, Optional<LocalDate> reached) {
    if (family.stream().anyMatch(document -> document.firstBatch() <= seen)) {
      return Cause.CHANGED;
    }
    Optional<LocalDate> published = family.stream().map(NewFamilies::published).flatMap(Optional::stream).min(LocalDate::compareTo);
    boolean late = reached.isPresent() && published.isPresent() && published.get().isBefore(reached.get().minusDays(lateDays));
    return late ? Cause.LATE : Cause.FIRST_PUBLICATION;
  }

  private static Optional<LocalDate> published(IndexHit document) {
    return Optional.ofNullable(document.brief().publicationDate()).map(PartialDate::start);
  }

  /// All documents of the families.
  private Map<String, List<IndexHit>> whole(Collection<IndexHit> members) throws IOException {
    Map<String, String> representative = new LinkedHashMap<>();
    members.forEach(member -> representative.putIfAbsent(member.family(), member.id()));
    Map<String, List<IndexHit>> families = new HashMap<>();
    members.forEach(member -> families.put(member.family(), new ArrayList<>(List.of(member))));
    view.families(representative, HitDetail.BRIEF)
        .forEach((family, hits) -> families.getOrDefault(family, new ArrayList<>()).addAll(hits));
    return families;
  }
}
