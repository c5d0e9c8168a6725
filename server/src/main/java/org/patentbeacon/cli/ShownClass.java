package org.patentbeacon.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.classes.ClassTitle;
import org.patentbeacon.scheme.ClassScheme;
import org.patentbeacon.scheme.SchemeClass;
import org.patentbeacon.scheme.SchemeLevel;

/// A class as `beacon scheme show` prints it.
///
/// @param scheme the name of its scheme
/// @param edition the edition of the scheme
/// @param vintage the latest date that the files of the scheme bear
/// @param symbol its symbol
/// @param level its level
/// @param dots its dots, `null` when they are not known
/// @param title its titles
/// @param above what stands above it, the nearest first
/// @param below what stands directly below it
record ShownClass(String scheme, @Nullable String edition, @Nullable String vintage, String symbol, SchemeLevel level,
    @Nullable Integer dots, ClassTitle title, List<SchemeClass> above, List<SchemeClass> below) {

  static ShownClass of(ClassScheme scheme, SchemeClass found) {
    return new ShownClass(scheme.about().name().name(), scheme.about().edition(), scheme.about().vintage().orElse(null),
        found.symbol(), found.level(), found.dots(), found.title(), scheme.above(found.symbol()),
        scheme.children(found.symbol()));
  }

  @JsonIgnore
  SchemeClass shown() {
    return new SchemeClass(symbol, level, dots, title);
  }
}
