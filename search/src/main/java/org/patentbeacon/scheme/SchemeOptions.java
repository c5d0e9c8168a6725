package org.patentbeacon.scheme;

import org.jspecify.annotations.Nullable;

/// What the files of a scheme do not say themselves.
///
/// @param scheme the scheme; `null` to tell it from the files
/// @param edition the edition; `null` for the one that the files bear
public record SchemeOptions(@Nullable SchemeName scheme, @Nullable String edition) {

  /// Everything is told from the files.
  public static final SchemeOptions DEFAULT = new SchemeOptions(null, null);
}
