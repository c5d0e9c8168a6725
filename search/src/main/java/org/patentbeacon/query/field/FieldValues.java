package org.patentbeacon.query.field;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.patentbeacon.query.table.EditDistance;
import org.patentbeacon.query.table.TsvResource;
import org.patentbeacon.query.text.Tokenizer;

/// The values of closed fields and the names they go by, read from the data file `values.tsv`.
public final class FieldValues {
  private static final Map<FieldType, Map<String, List<String>>> BY_NAME = byName();

  private FieldValues() {}

  private static Map<FieldType, Map<String, List<String>>> byName() {
    Map<FieldType, Map<String, List<String>>> byName = new EnumMap<>(FieldType.class);
    for (String[] row : TsvResource.rows(FieldValues.class, "values.tsv")) {
      FieldType type = FieldType.valueOf(row[0].toUpperCase(Locale.ROOT));
      Map<String, List<String>> names = byName.computeIfAbsent(type, t -> new LinkedHashMap<>());
      for (String name : row[2].split("\\|")) {
        names.put(key(name), List.of(row[1].split(",")));
      }
    }
    return byName;
  }

  /// {@return the canonical values that a written one stands for, one or more; none when it is not known}
  ///
  /// @param type the type of the field
  /// @param written the value as somebody wrote it, in any case and width
  public static List<String> named(FieldType type, String written) {
    String key = key(written);
    List<String> named = BY_NAME.getOrDefault(type, Map.of()).get(key);
    if (named != null) {
      return named;
    }
    String upper = key.toUpperCase(Locale.ROOT);
    return switch (type) {
      case COUNTRY -> letters(upper, 2) ? List.of(upper) : List.of();
      case LANG -> letters(upper, 2) ? List.of(key) : List.of();
      case KIND -> isKind(upper) ? List.of(upper) : List.of();
      default -> List.of();
    };
  }

  /// {@return the canonical form of a value found in a record, such as `广东` for `广东省`; the value itself where the
  /// value table does not know it}
  ///
  /// @param type the type of the field
  /// @param recorded the value as the record has it
  public static String canonical(FieldType type, String recorded) {
    List<String> values = named(type, recorded);
    return values.size() == 1 ? values.getFirst() : recorded;
  }

  /// {@return a known name of a value at most two edits away from an unknown one}
  ///
  /// @param type the type of the field
  /// @param written the unknown value
  public static Optional<String> nearest(FieldType type, String written) {
    String wanted = key(written);
    return BY_NAME.getOrDefault(type, Map.of()).keySet().stream()
        .filter(name -> EditDistance.of(wanted, name, 3) < Math.min(3, wanted.length()))
        .findFirst();
  }

  /// {@return the code by which a province is written, such as `35` for `福建`}
  ///
  /// @param province its canonical name
  public static Optional<String> provinceCode(String province) {
    return BY_NAME.getOrDefault(FieldType.PROVINCE, Map.of()).entrySet().stream()
        .filter(name -> name.getValue().equals(List.of(province))).map(Map.Entry::getKey).findFirst();
  }

  /// {@return what all spellings of a value share: folded, without white space around it}
  ///
  /// @param name the value as written
  public static String key(String name) {
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
