package org.patentbeacon.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.Set;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the exchange form: one document a line. Keys that the form does not know are kept under `extra`.
final class JsonlFile implements FormatReader {
  static final String FORMAT = "jsonl";
  private static final int LONGEST = 64 * 1024 * 1024;
  private static final int EXCERPT = 200;
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Set<String> KEYS = keys();

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    keys.add("schema");
    for (var component : PatentDocument.class.getRecordComponents()) {
      keys.add(component.getName());
    }
    return keys;
  }

  @Override
  public void read(SourceFile file, Consumer<ReadResult> sink) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(file.content(), StandardCharsets.UTF_8));
    int line = 0;
    int record = 0;
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      line++;
      String json = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (!json.isBlank()) {
        sink.accept(result(json, new RecordPosition(file.name(), ++record, line, 0), file));
      }
    }
  }

  private static ReadResult result(String json, RecordPosition position, SourceFile file) {
    if (json.length() > LONGEST) {
      return rejected(position, RejectReason.LIMIT, "the line is longer than 67108864 characters", json);
    }
    try {
      JsonNode tree = MAPPER.readTree(json);
      String schema = tree.path("schema").asString("");
      if (!schema.equals(PatentDocument.SCHEMA)) {
        return rejected(position, RejectReason.UNKNOWN_FORMAT,
            "expected the schema " + PatentDocument.SCHEMA + ", found '" + schema + "'", json);
      }
      if (tree.path("id").asString("").isEmpty()) {
        return rejected(position, RejectReason.NO_NUMBER, "expected an id, found none", json);
      }
      PatentDocument read = DocumentJson.read(json);
      return new ReadResult.Accepted(sourced(withExtras(read, tree), position, file), position);
    } catch (IllegalArgumentException e) {
      return rejected(position, RejectReason.NOT_WELL_FORMED, String.valueOf(e.getMessage()), json);
    } catch (JacksonException e) {
      return rejected(position, RejectReason.NOT_WELL_FORMED, e.getOriginalMessage(), json);
    }
  }

  private static ReadResult rejected(RecordPosition position, RejectReason reason, String message, String json) {
    return new ReadResult.Rejected(position, reason, message, json.substring(0, Math.min(EXCERPT, json.length())));
  }

  /// What a file states of its own sources stays behind the place it was read from.
  private static PatentDocument sourced(PatentDocument read, RecordPosition position, SourceFile file) {
    List<Provenance> source = new ArrayList<>();
    source.add(new Provenance(FORMAT, file.name(), position.record(), null, file.vintage(), null, null));
    source.addAll(read.source());
    return read.toBuilder().source(source).build();
  }

  private static PatentDocument withExtras(PatentDocument read, JsonNode tree) {
    SortedMap<String, ExtraValue> extra = new TreeMap<>(read.extra());
    Iterator<Map.Entry<String, JsonNode>> properties = tree.properties().iterator();
    while (properties.hasNext()) {
      Map.Entry<String, JsonNode> property = properties.next();
      if (!KEYS.contains(property.getKey())) {
        JsonNode value = property.getValue();
        extra.put(FORMAT + "." + property.getKey(), ExtraValue.of(value.isString() ? value.asString() : value.toString()));
      }
    }
    return extra.size() == read.extra().size() ? read : read.toBuilder().extra(extra).build();
  }
}
