package org.patentbeacon.warning.similar;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.warning.right.RightCase;
import org.patentbeacon.watch.similar.ClaimFeatures;
import org.patentbeacon.watch.similar.FeatureStatus;
import org.patentbeacon.watch.similar.JudgedClaim;

/// A right whose independent claims were compared with a product.
///
/// @param one the case
/// @param state its state in the market
/// @param country the market
/// @param claims its independent claims
record Judged(RightCase one, State state, String country, List<Compared> claims) {

  /// A claim whose features were compared.
  ///
  /// @param number its number
  /// @param features its features
  record Compared(int number, List<Feature> features) {
    JudgedClaim judged() {
      return new JudgedClaim(number, List.of(), features.stream().map(Feature::status).toList());
    }
  }

  /// A feature of a claim beside the passage of the product that is nearest to it.
  ///
  /// @param text the words of the claim
  /// @param passage the passage; empty when none has anything of it
  /// @param score how near it is, 0 to 1
  /// @param status what follows
  record Feature(String text, String passage, double score, FeatureStatus status) {}

  /// The independent claims of the document that says most now.
  static List<Compared> claims(PatentDocument document, ProductText product, int minText) {
    List<Compared> compared = new ArrayList<>();
    if (document.claimSets().isEmpty()) {
      return compared;
    }
    for (Claim claim : document.claimSets().getFirst().claims()) {
      if (claim.independent()) {
        compared.add(new Compared(claim.number(), ClaimFeatures.of(claim.text()).stream()
            .map(feature -> feature(feature.text(), product, minText)).toList()));
      }
    }
    return compared;
  }

  private static Feature feature(String text, ProductText product, int minText) {
    ProductText.Nearest nearest = product.nearest(text);
    int length = product.text().codePointCount(0, product.text().length());
    return new Feature(text, nearest.passage(), nearest.score(), FeatureStatus.of(nearest.score(), length, minText));
  }

  /// Whether the product has anything of a claim: of a claim that it is silent about altogether nothing can be said.
  boolean touches() {
    return claims.stream().flatMap(claim -> claim.features().stream())
        .anyMatch(feature -> feature.status() == FeatureStatus.LITERAL || feature.status() == FeatureStatus.EQUIVALENT);
  }
}
