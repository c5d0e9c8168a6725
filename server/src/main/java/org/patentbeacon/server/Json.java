package org.patentbeacon.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of commands and service: camelCase keys, absent values left out, enum constants in upper case.
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
      .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
      .build();

  private Json() {}

  /// {@return a value as one line of JSON}
  ///
  /// @param value a record, a collection or a map
  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }
}
