package org.patentbeacon.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentbeacon.query.classes.ClassHierarchy;
import org.patentbeacon.query.classes.ClassTitle;

/// The hierarchy of the schemes that are loaded.
record LoadedHierarchy(Map<SchemeName, ClassScheme> schemes) implements ClassHierarchy {

  private Optional<ClassScheme> scheme(String field) {
    return SchemeName.ofField(field).map(schemes::get);
  }

  @Override
  public boolean places(String field, String symbol) {
    return scheme(field).filter(scheme -> scheme.places(symbol)).isPresent();
  }

  @Override
  public List<String> below(String field, String symbol) {
    return scheme(field).map(scheme -> scheme.below(symbol)).orElse(List.of(symbol));
  }

  @Override
  public List<String> above(String field, String symbol) {
    return scheme(field).map(scheme -> scheme.above(symbol).stream().map(SchemeClass::symbol).toList()).orElse(List.of());
  }

  @Override
  public Optional<ClassTitle> title(String field, String symbol) {
    return scheme(field).flatMap(scheme -> scheme.title(symbol));
  }
}
