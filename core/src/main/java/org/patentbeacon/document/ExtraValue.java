package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// The content of a source column that has no field of its own.
///
/// @param values one value or several, in source order
public record ExtraValue(List<String> values) {

  /// Copies the list.
  public ExtraValue {
    values = List.copyOf(values);
  }

  /// {@return a single value}
  ///
  /// @param value the value
  public static ExtraValue of(String value) {
    return new ExtraValue(List.of(value));
  }

  /// Reads the JSON form: one string, or a list of them.
  ///
  /// @param json a string or a list
  /// @return the values
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ExtraValue read(Object json) {
    return json instanceof List<?> list
        ? new ExtraValue(list.stream().map(String::valueOf).toList())
        : of(String.valueOf(json));
  }

  /// {@return the JSON form: one string, or a list of them}
  @JsonValue
  Object json() {
    return values.size() == 1 ? values.getFirst() : values;
  }
}
