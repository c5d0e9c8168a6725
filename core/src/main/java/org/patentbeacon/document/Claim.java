package org.patentbeacon.document;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One numbered claim.
///
/// @param number the claim's number, 1 or more
/// @param text its display form without the leading number
/// @param independent true when it stands alone in law
/// @param references the numbers of the claims its text refers to, ascending; empty when it refers to none
/// @param referenceText the words of the reference, where the source marks them
/// @param category what it protects; absent when not judged
public record Claim(int number, String text, boolean independent, List<Integer> references,
    @Nullable String referenceText, @Nullable ClaimCategory category) {

  /// Copies the list.
  public Claim {
    text = Objects.requireNonNullElse(text, "");
    references = Lists.copy(references);
  }
}
