package org.patentbeacon.query.dialect;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.field.FieldType;
import org.patentbeacon.query.field.FieldValues;
import org.patentbeacon.query.table.TsvResource;

/// The values of closed fields in one dialect, which may have words of its own (`dialect-values.tsv`) beside those that all
/// know.
public final class DialectValues {
  private static final Map<Dialect, DialectValues> ALL = new EnumMap<>(Dialect.class);

  static {
    List<String[]> rows = TsvResource.rows(DialectValues.class, "dialect-values.tsv");
    for (Dialect dialect : Dialect.values()) {
      ALL.put(dialect, new DialectValues(rows.stream().filter(row -> row[0].equals(dialect.word())).toList()));
    }
  }

  private final Map<String, List<String>> own = new LinkedHashMap<>();
  private final Map<String, String> written = new LinkedHashMap<>();

  private DialectValues(List<String[]> rows) {
    for (String[] row : rows) {
      FieldType type = FieldType.valueOf(row[1].toUpperCase(Locale.ROOT));
      List<String> names = List.of(row[3].split("\\|"));
      names.forEach(name -> own.put(place(type, FieldValues.key(name)), List.of(row[2].split(","))));
      written.put(place(type, row[2]), names.getFirst());
    }
  }

  /// {@return the values of a dialect}
  ///
  /// @param dialect the dialect
  public static DialectValues of(Dialect dialect) {
    return Objects.requireNonNull(ALL.get(dialect));
  }

  private static String place(FieldType type, String value) {
    return type + " " + value;
  }

  /// {@return the canonical values that a written one stands for, one or more; none when it is not known}
  ///
  /// @param type the type of the field
  /// @param value the value as written
  public List<String> named(FieldType type, String value) {
    List<String> known = own.get(place(type, FieldValues.key(value)));
    return known == null ? FieldValues.named(type, value) : known;
  }

  /// {@return the word of the dialect that stands for just these canonical values; empty when it has none of its own}
  ///
  /// @param type the type of the field
  /// @param values canonical values
  public Optional<String> written(FieldType type, List<String> values) {
    return Optional.ofNullable(written.get(place(type, String.join(",", values))));
  }
}
