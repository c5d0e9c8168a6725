package org.patentbeacon.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The values of closed fields and the names they go by, read from `values.tsv`.
final class ValueTable {
  private static final ValueTable STANDARD = new ValueTable();

  private final Map<FieldType, Map<String, List<String>>> byName = new LinkedHashMap<>();
  private final Map<String, List<String>> ofDialect = new LinkedHashMap<>();
  private final Map<String, String> written = new LinkedHashMap<>();

  private ValueTable() {
    for (String[] row : TsvResource.rows("values.tsv")) {
      FieldType type = FieldType.valueOf(row[0].toUpperCase(Locale.ROOT));
      Map<String, List<String>> names = byName.computeIfAbsent(type, t -> new LinkedHashMap<>());
      for (String name : row[2].split("\\|")) {
        names.put(key(name), List.of(row[1].split(",")));
      }
    }
    for (String[] row : TsvResource.rows("dialect-values.tsv")) {
      String place = row[0] + " " + row[1] + " ";
      List<String> names = List.of(row[3].split("\\|"));
      names.forEach(name -> ofDialect.put(place + key(name), List.of(row[2].split(","))));
      written.put(place + row[2], names.getFirst());
    }
  }

  static ValueTable standard() {
    return STANDARD;
  }

  /// The canonical values that a written one stands for in a dialect; `null` when there are none.
  @Nullable List<String> values(Dialect dialect, FieldType type, String value) {
    List<String> own = ofDialect.get(place(dialect, type) + key(value));
    return own == null ? values(type, value) : own;
  }

  /// How a dialect with values of its own writes some canonical values; empty when it has no word for just these.
  Optional<String> written(Dialect dialect, FieldType type, List<String> values) {
    return Optional.ofNullable(written.get(place(dialect, type) + String.join(",", values)));
  }

  private static String place(Dialect dialect, FieldType type) {
    return dialect.word() + " " + type.name().toLowerCase(Locale.ROOT) + " ";
  }

  /// The code by which a province is written: `35` for `福建`.
  Optional<String> provinceCode(String province) {
    return byName.getOrDefault(FieldType.PROVINCE, Map.of()).entrySet().stream()
        .filter(name -> name.getValue().equals(List.of(province))).map(Map.Entry::getKey).findFirst();
  }

  /// The canonical values that a written one stands for; `null` when there are none.
  @Nullable List<String> values(FieldType type, String written) {
    String key = key(written);
    List<String> named = byName.getOrDefault(type, Map.of()).get(key);
    if (named != null) {
      return named;
    }
    String upper = key.toUpperCase(Locale.ROOT);
    return switch (type) {
      case COUNTRY -> letters(upper, 2) ? List.of(upper) : null;
      case LANG -> letters(upper, 2) ? List.of(key) : null;
      case KIND -> isKind(upper) ? List.of(upper) : null;
      default -> null;
    };
  }

  /// The canonical form of a value found in a record: the value itself where the table does not know it.
  String canonical(FieldType type, String recorded) {
    List<String> values = values(type, recorded);
    return values == null || values.size() != 1 ? recorded : values.getFirst();
  }

  /// The written value nearest to an unknown one, at most two edits away.
  Optional<String> nearest(FieldType type, String written) {
    String wanted = key(written);
    return byName.getOrDefault(type, Map.of()).keySet().stream()
        .filter(name -> EditDistance.of(wanted, name, 3) < Math.min(3, wanted.length()))
        .findFirst();
  }

  private static String key(String name) {
    return Tokenizer.normalise(name).strip();
  }

  private static boolean letters(String text, int length) {
    return text.length() == length && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static boolean isKind(String text) {
    return (text.length() == 1 || (text.length() == 2 && text.charAt(1) >= '0' && text.charAt(1) <= '9'))
        && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
  }
}
