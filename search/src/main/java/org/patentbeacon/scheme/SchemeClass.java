package org.patentbeacon.scheme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.classes.ClassTitle;

/// A class of a scheme.
///
/// @param symbol its symbol in normal form
/// @param level its level
/// @param dots how many dots stand before its title, 0 above subgroups; `null` for a subgroup of which no file says it
/// @param title its titles
public record SchemeClass(String symbol, SchemeLevel level, @Nullable Integer dots, ClassTitle title) {

  /// {@return the title in a language, else in the other; empty when the class has none}
  ///
  /// @param language `zh` or `en`
  public Optional<String> titleIn(String language) {
    return title.in(language);
  }
}
