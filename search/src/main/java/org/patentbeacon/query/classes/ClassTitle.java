package org.patentbeacon.query.classes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The titles of a class.
///
/// @param zh in Chinese; `null` when none is known
/// @param en in English; `null` when none is known
public record ClassTitle(@Nullable String zh, @Nullable String en) {

  /// {@return the title in a language, else in the other; empty when there is none}
  ///
  /// @param language `zh` or `en`
  public Optional<String> in(String language) {
    String wanted = language.equals("zh") ? zh : en;
    return Optional.ofNullable(wanted != null ? wanted : zh != null ? zh : en);
  }
}
