package org.patentbeacon.query.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.table.EditDistance;
import org.patentbeacon.query.table.TsvResource;
import org.patentbeacon.query.text.Characters;
import org.patentbeacon.query.text.Tokenizer;

/// The searchable fields, read from the data file `fields.tsv`.
public final class FieldCatalog {
  private static final FieldCatalog STANDARD = new FieldCatalog();

  private final Map<String, Field> byCode = new LinkedHashMap<>();
  private final Map<String, Field> byName = new LinkedHashMap<>();
  private final Map<Dialect, Map<String, List<String>>> names = new EnumMap<>(Dialect.class);

  private FieldCatalog() {
    List<String[]> rows = TsvResource.rows(FieldCatalog.class, "fields.tsv");
    for (Dialect dialect : Dialect.values()) {
      names.put(dialect, names(rows, dialect));
    }
    rows.stream().skip(1).forEach(row -> byCode.put(row[0], field(row)));
    byCode.replaceAll((code, field) -> withParts(field, row(rows, code)[4]));
    for (Field field : byCode.values()) {
      byName.put(key(field.code()), field);
    }
    for (Field field : byCode.values()) {
      byName.putIfAbsent(key(field.nameZh()), field);
      field.names().forEach(name -> byName.putIfAbsent(key(name), field));
    }
  }

  private static Map<String, List<String>> names(List<String[]> rows, Dialect dialect) {
    int column = List.of(rows.getFirst()).indexOf(dialect.word());
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String[] row : rows.subList(1, rows.size())) {
      names.put(row[0], row[column].isEmpty() ? List.of() : List.of(row[column].split("\\|")));
    }
    return names;
  }

  /// {@return the fields of this version}
  public static FieldCatalog standard() {
    return STANDARD;
  }

  /// {@return all fields, in the order of the data file}
  public Collection<Field> fields() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /// {@return the field with a canonical code}
  ///
  /// @param code such as `TI`
  /// @throws IllegalArgumentException when there is none
  public Field field(String code) {
    Field field = byCode.get(code);
    if (field == null) {
      throw new IllegalArgumentException("there is no field '" + code + "'");
    }
    return field;
  }

  /// {@return the field that goes by a name in the beacon dialect: its code or one of its names, in any case, width
  /// and script, with or without spaces}
  ///
  /// @param name the name as written
  public Optional<Field> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /// {@return the plain fields that a field looks into: itself, or the plain parts of a combined one}
  ///
  /// @param code a canonical code
  public List<Field> plainParts(String code) {
    Field field = field(code);
    if (field.parts().isEmpty()) {
      return List.of(field);
    }
    return field.parts().stream().flatMap(part -> plainParts(part).stream()).distinct().toList();
  }

  /// {@return the names that a dialect has for a field, the one it prints first; none when it does not know the field}
  ///
  /// @param code a canonical code
  /// @param dialect the dialect
  public List<String> names(String code, Dialect dialect) {
    return names.getOrDefault(dialect, Map.of()).getOrDefault(code, List.of());
  }

  /// {@return the field whose name in the beacon dialect is nearest to an unknown one, at most two edits away}
  ///
  /// @param name the unknown name
  public Optional<Field> nearest(String name) {
    String wanted = key(name);
    Field best = null;
    int bestDistance = 3;
    for (Map.Entry<String, Field> known : byName.entrySet()) {
      int distance = EditDistance.of(wanted, known.getKey(), bestDistance);
      if (distance < bestDistance && distance < wanted.length()) {
        best = known.getValue();
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /// {@return what all spellings of a name share: folded, without white space}
  ///
  /// @param name the name as written
  public static String key(String name) {
    String folded = Tokenizer.normalise(name);
    StringBuilder key = new StringBuilder(folded.length());
    folded.codePoints().filter(c -> !Characters.isSpace(c)).forEach(key::appendCodePoint);
    return key.toString();
  }

  private Field field(String[] row) {
    return new Field(row[0], row[1], row[2], FieldType.valueOf(row[3].toUpperCase(Locale.ROOT)), List.of(),
        names(row[0], Dialect.BEACON));
  }

  private static String[] row(List<String[]> rows, String code) {
    return rows.stream().filter(row -> row[0].equals(code)).findFirst().orElseThrow();
  }

  /// A combined field is one whose source column lists the codes of other fields. `FULL` and `names`, `numbers`,
  /// `classifications` of the field `ALL` stand for the texts, and for every field of those types.
  private Field withParts(Field field, String source) {
    List<String> parts = new ArrayList<>();
    for (String word : source.replace(" + ", " ").split(" ")) {
      if (byCode.containsKey(word) && !word.equals(field.code())) {
        parts.add(word);
      }
    }
    if (field.code().equals("ALL")) {
      parts.addAll(List.of("WHO", "NUMBER", "CLASS"));
    }
    boolean combined = field.code().equals("ALL")
        || (parts.size() > 1 && Arrays.stream(source.split(" ")).allMatch(byCode::containsKey));
    return combined
        ? new Field(field.code(), field.nameZh(), field.nameEn(), field.type(), parts, field.names())
        : field;
  }
}
