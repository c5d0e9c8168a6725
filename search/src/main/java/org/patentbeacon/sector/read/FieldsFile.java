package org.patentbeacon.sector.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.sector.AnnotationField;
import org.patentbeacon.sector.AnnotationField.Value;
import org.patentbeacon.sector.SectorQuery;
import org.patentbeacon.table.Wording;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads `fields.yaml`.
final class FieldsFile {
  private final Dialect dialect;

  /// @param dialect what the rules are written in
  FieldsFile(Dialect dialect) {
    this.dialect = dialect;
  }

  List<AnnotationField> read(String text, FileFindings findings) {
    MappingNode root = YamlText.read(text, findings);
    List<AnnotationField> fields = new ArrayList<>();
    if (root != null) {
      for (YamlMap map : YamlMap.of(root, findings, null, List.of("fields")).maps("fields", List.of("name", "values"),
          field -> subject(field.peek("name")))) {
        fields.add(new AnnotationField(name(map, map.required("name")), values(map), map.place()));
      }
    }
    return fields;
  }

  private List<Value> values(YamlMap field) {
    List<Value> values = new ArrayList<>();
    for (Node item : field.items("values")) {
      Value value = switch (item) {
        case ScalarNode scalar -> new Value(name(field, scalar.getValue().strip()), null);
        case MappingNode map -> ruled(YamlMap.of(map, field.findings(), field.subject(), List.of("name", "rule")), field);
        default -> null;
      };
      if (value == null) {
        field.error("values", new Wording("每个值应为名称，或 name 与 rule", "expected each value as a name, or as name and rule"));
      } else {
        values.add(value);
      }
    }
    return values;
  }

  private @Nullable Value ruled(YamlMap map, YamlMap field) {
    map.about(subject(field.peek("name") + "/" + map.peek("name")));
    SectorQuery rule = QueryReading.of(map, "rule", dialect);
    return new Value(name(map, map.required("name")), rule);
  }

  private static String name(YamlMap map, String name) {
    if (name.contains("/") || name.contains("*")) {
      map.error("name", new Wording("名称“%s”中不能有 / 或 *".formatted(name), "a name holds no / and no *, found '%s'".formatted(name)));
    }
    return name;
  }

  private static Wording subject(String name) {
    return new Wording("标引 " + name, "field " + name);
  }
}
