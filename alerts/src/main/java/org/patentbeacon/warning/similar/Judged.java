package org.patentbeacon.warning.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.similar.NearestPassages;
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
  /// @param confirmed whether a person said so
  record Feature(String text, String passage, double score, FeatureStatus status, boolean confirmed) {}

  /// How claims are read.
  ///
  /// @param product what they are compared with
  /// @param meaning compares in meaning too; absent where words alone count
  /// @param asked what the watch asks for
  record Reading(ProductText product, @Nullable NearestPassages meaning, SimilarityWatch asked) {

    /// The independent claims of the document of a case that says most now.
    List<Compared> claims(RightCase one) {
      List<Lacking> lacking = asked.lacking().stream().filter(item -> item.isAbout(one)).toList();
      List<Compared> compared = new ArrayList<>();
      for (ClaimSet set : one.latest().claimSets().stream().limit(1).toList()) {
        set.claims().stream().filter(Claim::independent)
            .forEach(claim -> compared.add(new Compared(claim.number(), features(claim, lacking))));
      }
      return compared;
    }

    private List<Feature> features(Claim claim, List<Lacking> lacking) {
      List<String> texts = ClaimFeatures.of(claim.text()).stream().map(ClaimFeatures.Feature::text).toList();
      List<ProductText.Nearest> nearest = product.nearest(texts, meaning);
      return IntStream.range(0, texts.size()).mapToObj(i -> feature(texts.get(i), nearest.get(i), lacking)).toList();
    }

    private Feature feature(String text, ProductText.Nearest nearest, List<Lacking> lacking) {
      boolean confirmed = lacking.stream().anyMatch(item -> item.names(text));
      return new Feature(text, nearest.passage(), nearest.score(), confirmed ? FeatureStatus.MISSING
          : FeatureStatus.of(nearest.score(), product.length(), asked.minText()), confirmed);
    }
  }

  /// Whether the product has anything of a claim: of a claim that it is silent about altogether nothing can be said.
  boolean touches() {
    return claims.stream().flatMap(claim -> claim.features().stream())
        .anyMatch(feature -> feature.status() == FeatureStatus.LITERAL || feature.status() == FeatureStatus.EQUIVALENT);
  }
}
