package org.patentbeacon.scheme;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a scheme is and where it comes from.
///
/// @param name the scheme
/// @param edition its edition, such as `2025.01`; `null` when it is not known
/// @param sources the files it was loaded from
public record SchemeAbout(SchemeName name, @Nullable String edition, List<SchemeSource> sources) {

  /// Copies the list.
  public SchemeAbout {
    sources = List.copyOf(sources);
  }

  /// {@return the latest date its files bear; empty when they bear none}
  public Optional<String> vintage() {
    return sources.stream().map(SchemeSource::dated).filter(Objects::nonNull).max(Comparator.naturalOrder());
  }
}
