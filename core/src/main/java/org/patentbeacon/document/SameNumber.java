package org.patentbeacon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which documents the records of one publication number make, when some of them do not know its kind: rule 4 of the
/// document model, section "Merging".
///
/// Records without a kind belong to the only document with the number; where there are several, they stay a document of
/// their own and no guess is made.
///
/// @param number authority and number without a kind, such as `CN1387401`
/// @param parts the records by the id of their document
/// @param candidates the ids of the documents with a kind, ascending
public record SameNumber(String number, SortedMap<String, Parts> parts, List<String> candidates) {

  /// The code of the note that lists the candidates.
  public static final String AMBIGUOUS = "ambiguous-kind";

  /// Copies the list.
  public SameNumber {
    candidates = List.copyOf(candidates);
  }

  /// Sorts the records of one number.
  ///
  /// @param number authority and number without a kind
  /// @param all the records, with and without a kind
  /// @return which document each belongs to
  public static SameNumber of(String number, Parts all) {
    SortedMap<String, Parts> byId = new TreeMap<>();
    for (PatentDocument part : all.all()) {
      byId.merge(part.id(), new Parts(List.of(part)), Parts::and);
    }
    List<String> candidates = new ArrayList<>();
    byId.forEach((id, parts) -> {
      if (!id.equals(number) && parts.live(id)) {
        candidates.add(id);
      }
    });
    Parts bare = byId.get(number);
    if (bare != null && candidates.size() == 1) {
      byId.remove(number);
      byId.merge(candidates.getFirst(), bare, Parts::and);
    }
    return new SameNumber(number, byId, candidates);
  }

  /// {@return the document with an id; empty when nothing counts that was said of it}
  ///
  /// @param id the number with or without a kind
  public Optional<MergedDocument> document(String id) {
    Optional<MergedDocument> merged = MergedDocument.of(id, parts.getOrDefault(id, Parts.NONE));
    boolean ambiguous = id.equals(number) && candidates.size() > 1;
    return ambiguous ? merged.map(document -> document.noted(ambiguity())) : merged;
  }

  private Note ambiguity() {
    return new Note(AMBIGUOUS,
        "the number " + number + " has no kind here; it may be " + String.join(" or ", candidates));
  }
}
