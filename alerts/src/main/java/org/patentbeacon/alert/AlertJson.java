package org.patentbeacon.alert;

import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.rule.CanonicalJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The canonical JSON of alerts and of what belongs to them: equal values are equal bytes.
public final class AlertJson {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
      .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
      .build();
  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  private AlertJson() {}

  /// {@return canonical JSON}
  ///
  /// @param value a record or a map
  public static String write(Object value) {
    return CanonicalJson.of(MAPPER.writeValueAsString(value));
  }

  /// {@return the body of an alert}
  ///
  /// @param json as it was written
  public static AlertBody body(String json) {
    return MAPPER.readValue(json, AlertBody.class);
  }

  /// {@return texts by name}
  ///
  /// @param json as they were written
  public static SortedMap<String, String> texts(String json) {
    return MAPPER.readValue(json, TEXTS);
  }

  /// {@return the hash of what an alert rests on}
  ///
  /// @param evidence the evidence
  public static String hash(Evidence evidence) {
    return CanonicalJson.hash(MAPPER.writeValueAsString(evidence));
  }
}
