package org.patentbeacon.watch.similar;

import java.util.Collection;

/// How far a claim covers a product, the least first. Never an average: all features or none.
public enum ClaimVerdict {
  /// A feature is missing.
  NOT_COVERED,
  /// A person has to look.
  REVIEW,
  /// All features are there, one at least only as an equivalent.
  MEDIUM,
  /// All features are there as written.
  HIGH;

  /// {@return the verdict on a claim by its features; a claim without features has to be looked at}
  ///
  /// @param features how each feature stands to the product
  public static ClaimVerdict of(Collection<FeatureStatus> features) {
    if (features.contains(FeatureStatus.MISSING)) {
      return NOT_COVERED;
    }
    if (features.isEmpty() || features.contains(FeatureStatus.UNCERTAIN)) {
      return REVIEW;
    }
    return features.contains(FeatureStatus.EQUIVALENT) ? MEDIUM : HIGH;
  }

  /// {@return this verdict, or that of the parent when it is less: a dependent claim holds all its parent demands}
  ///
  /// @param parent the verdict on the parent
  public ClaimVerdict cappedBy(ClaimVerdict parent) {
    return compareTo(parent) > 0 ? parent : this;
  }
}
