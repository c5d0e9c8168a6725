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

  private ValueTable() {
    for (String[] row : TsvResource.rows("values.tsv")) {
      FieldType type = FieldType.valueOf(row[0].toUpperCase(Locale.ROOT));
      Map<String, List<String>> names = byName.computeIfAbsent(type, t -> new LinkedHashMap<>());
      for (String name : row[2].split("\\|")) {
        names.put(key(name), List.of(row[1].split(",")));
      }
    }
  }

  static ValueTable standard() {
    return STANDARD;
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
