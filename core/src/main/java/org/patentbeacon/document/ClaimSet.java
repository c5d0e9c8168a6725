package org.patentbeacon.document;

import java.util.List;

/// The claims in one language.
///
/// @param lang their language
/// @param origin who wrote them
/// @param claims the claims in print order
public record ClaimSet(String lang, TextOrigin origin, List<Claim> claims) {

  /// Copies the list; what has no text is left out.
  public ClaimSet {
    claims = Lists.withText(claims, Claim::text);
  }
}
