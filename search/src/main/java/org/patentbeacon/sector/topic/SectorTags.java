package org.patentbeacon.sector.topic;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.reference.Tags;
import org.patentbeacon.sector.AnnotationField;
import org.patentbeacon.sector.Mark;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.SectorQuery;

/// Which documents the annotations of a sector mark, as queries: what a rule finds, without the applications it was taken
/// from by hand, and those it was given to by hand.
public final class SectorTags implements Tags {
  private final Map<String, List<Value>> values = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<List<String>, List<Mark>> marks;
  private final RowClauses clauses;

  private record Value(AnnotationField field, AnnotationField.Value value) {}

  /// Makes the annotations of a sector.
  ///
  /// @param sector the sector, without errors
  /// @param known where marks find the applications of their documents
  public SectorTags(Sector sector, KnownDocuments known) {
    clauses = new RowClauses(known);
    marks = sector.rows().marks().stream().collect(Collectors.groupingBy(mark -> List.of(mark.field(), mark.value())));
    for (AnnotationField field : sector.fields()) {
      for (AnnotationField.Value value : field.values()) {
        names.add(field.name() + "/" + value.name());
        for (String tag : List.of(field.name() + "/" + value.name(), field.name() + "/*", "*")) {
          values.computeIfAbsent(code(tag), _ -> new ArrayList<>()).add(new Value(field, value));
        }
      }
    }
  }

  /// {@return a tag as queries have codes: NFKC, upper case, inner spaces collapsed}
  ///
  /// @param tag a field and a value joined by `/`
  public static String code(String tag) {
    return Normalizer.normalize(tag, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
  }

  @Override
  public Optional<PatentQuery> holds(String tag) {
    return Optional.ofNullable(values.get(code(tag))).map(found -> {
      List<PatentQuery> arms = found.stream().flatMap(value -> arms(value).stream()).toList();
      return arms.isEmpty() ? SectorQuery.NOTHING : Joined.or(arms, SourceRange.NONE);
    });
  }

  @Override
  public List<String> names() {
    return List.copyOf(names);
  }

  private List<PatentQuery> arms(Value value) {
    List<PatentQuery> arms = new ArrayList<>();
    SectorQuery rule = value.value().rule();
    if (rule != null) {
      arms.add(Joined.not(rule.tree(), marked(value, false), SourceRange.NONE));
    }
    arms.addAll(marked(value, true));
    return arms;
  }

  private List<PatentQuery> marked(Value value, boolean set) {
    List<PatentQuery> found = marks.getOrDefault(List.of(value.field().name(), value.value().name()), List.of()).stream()
        .filter(mark -> mark.set() == set).flatMap(mark -> clauses.application(mark.document()).stream()).distinct().toList();
    return found.isEmpty() ? List.of() : List.of(Joined.or(found, SourceRange.NONE));
  }
}
