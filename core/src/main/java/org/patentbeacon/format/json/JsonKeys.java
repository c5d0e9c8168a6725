package org.patentbeacon.format.json;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The names in a piece of JSON, by which its format is recognised; the end of the text may be missing.
public final class JsonKeys {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonKeys() {}

  /// {@return the names of the first object, those of objects in it as paths: `data`, `data.zhuluxmxx`; as many as the
  /// text shows}
  ///
  /// @param json the beginning of a text that is an object, or an array of them
  /// @param deepest how many names a path has at most
  public static Set<String> of(String json, int deepest) {
    Set<String> keys = new LinkedHashSet<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      JsonToken first = parser.nextToken();
      while (first == JsonToken.START_ARRAY) {
        first = parser.nextToken();
      }
      if (first == JsonToken.START_OBJECT) {
        object(parser, "", deepest, keys);
      }
    } catch (JacksonException _) {
      // What was read so far is what the text shows.
    }
    return keys;
  }

  private static void object(JsonParser parser, String path, int deepest, Set<String> keys) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = path + parser.currentName();
      keys.add(key);
      if (parser.nextToken() == JsonToken.START_OBJECT && deepest > 1) {
        object(parser, key + ".", deepest - 1, keys);
      } else {
        parser.skipChildren();
      }
    }
  }
}
