package org.patentbeacon.warning.party;

import java.util.List;
import java.util.Optional;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;

/// A family of the tenant and what cites it, or what is cited against it, with the citations that say so.
///
/// @param own the family of the tenant
/// @param other the family that cites it, or the number of what is cited against it
/// @param documents the documents that print the citations
/// @param citations the citations
record CitedPair(String own, String other, Family documents, List<Citation> citations) {
  private static final List<String> SEVERE = List.of("X", "I", "Y");

  CitedPair {
    citations = List.copyOf(citations);
  }

  /// The category that counts most; empty when none that destroys novelty or inventiveness is printed.
  Optional<String> severe() {
    return SEVERE.stream().filter(letter -> citations.stream().anyMatch(one -> has(one, letter))).findFirst();
  }

  static boolean isSevere(Citation citation) {
    return SEVERE.stream().anyMatch(letter -> has(citation, letter));
  }

  /// Categories are printed as X, and as XP or X,P where they say more than one thing.
  private static boolean has(Citation citation, String letter) {
    return citation.categories().stream().anyMatch(category -> category.contains(letter));
  }

  /// The number of a cited patent without its kind: one that cites the application cites the grant.
  static Optional<String> number(Citation citation) {
    return citation.type() == CitationType.PATENT && citation.document() != null ? Optional.of(withoutKind(citation.document()))
        : Optional.empty();
  }

  static String withoutKind(String id) {
    return id.replaceFirst("(?<=\\d)[A-Z]\\d?$", "");
  }
}
