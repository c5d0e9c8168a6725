package org.patentbeacon.alert;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON form of alerts: every field is there, absent ones as `null`, keys of objects in a fixed order.
final class AlertJson {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
      .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
      .build();

  private AlertJson() {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static Alert read(String json) {
    return MAPPER.readValue(json, Alert.class);
  }
}
