package org.patentbeacon.document;

import org.jspecify.annotations.Nullable;

/// Counts that a source states, or that were counted where it does not.
///
/// @param claims the number of claims
/// @param figures the number of figures
/// @param drawingSheets the number of drawing sheets
/// @param pages the number of pages
/// @param descriptionPages the number of pages of the description
/// @param independentClaims the number of independent claims
/// @param claimsDeclared the number of claims a source states, where it differs from the counted one
public record Counts(@Nullable Integer claims, @Nullable Integer figures, @Nullable Integer drawingSheets,
    @Nullable Integer pages, @Nullable Integer descriptionPages, @Nullable Integer independentClaims,
    @Nullable Integer claimsDeclared) {

  /// No count is known.
  public static final Counts NONE = new Counts(null, null, null, null, null, null, null);
}
