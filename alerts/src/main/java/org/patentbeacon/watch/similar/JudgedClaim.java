package org.patentbeacon.watch.similar;

import java.util.List;

/// A claim whose features were compared with a product.
///
/// @param number its number
/// @param parents the claims it depends on, any one of them; empty for an independent claim
/// @param features how each feature stands to the product
public record JudgedClaim(int number, List<Integer> parents, List<FeatureStatus> features) {
  /// Copies the lists.
  public JudgedClaim {
    parents = List.copyOf(parents);
    features = List.copyOf(features);
  }
}
