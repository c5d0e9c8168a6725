package org.patentbeacon.format.lines;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.format.encoding.LongLines;
import org.patentbeacon.format.encoding.Utf8;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.RawRecord;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the exchange form: one document a line. Keys that the form does not know are kept under `extra`.
public final class JsonlFile implements FormatReader {
  /// The id of the format.
  public static final String FORMAT = "jsonl";
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

  /// A reader of this format.
  public JsonlFile() {}

  @Override
  public void read(SourceFile file, Consumer<ReadResult> sink) throws IOException {
    LongLines lines = new LongLines(characters(file), LONGEST);
    int record = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        RecordPosition position = new RecordPosition(file.name(), ++record, lines.number(), 0);
        sink.accept(result(line, lines.tooLong(), position, file));
      }
    }
    if (record == 0) {
      sink.accept(new ReadResult.Rejected(new RecordPosition(file.name(), 0, 0, 0), RejectReason.EMPTY,
          "expected a document on each line, found none", ""));
    }
  }

  private static Reader characters(SourceFile file) throws IOException {
    var wide = Utf8.wide(file.head());
    PushbackReader reader =
        new PushbackReader(new InputStreamReader(file.content(), wide == null ? StandardCharsets.UTF_8 : wide));
    int first = reader.read();
    if (first >= 0 && first != '\uFEFF') {
      reader.unread(first);
    }
    return reader;
  }

  private static ReadResult result(String json, boolean tooLong, RecordPosition position, SourceFile file) {
    try {
      if (tooLong) {
        throw new RecordException(RejectReason.LIMIT,
            "expected a line of at most " + LONGEST + " characters, found a longer one");
      }
      return new ReadResult.Accepted(document(json, position, file), position);
    } catch (RecordException e) {
      return rejected(position, e.reason(), e.words(), json);
    } catch (IllegalArgumentException e) {
      return rejected(position, RejectReason.NOT_WELL_FORMED, String.valueOf(e.getMessage()), json);
    } catch (JacksonException e) {
      RecordPosition place = e.getLocation() == null ? position
          : new RecordPosition(position.file(), position.record(), position.line(), e.getLocation().getColumnNr());
      // What follows the bracket tells of the parser, not of the line.
      String fault = e.getOriginalMessage().replaceFirst(" \\(start marker.*", "");
      return rejected(place, RejectReason.NOT_WELL_FORMED, "expected a JSON object, found: " + fault, json);
    }
  }

  private static PatentDocument document(String json, RecordPosition position, SourceFile file) {
    JsonNode tree = MAPPER.readTree(json);
    String schema = tree.path("schema").asString("");
    if (!schema.equals(PatentDocument.SCHEMA)) {
      throw new RecordException(RejectReason.UNKNOWN_FORMAT,
          "expected the schema " + PatentDocument.SCHEMA + ", found '" + schema + "'");
    }
    if (tree.path("id").asString("").isBlank()) {
      throw new RecordException(RejectReason.NO_NUMBER, "expected an id, found none");
    }
    prune(tree);
    PatentDocument read = DocumentJson.read(tree);
    check(read);
    return sourced(withExtras(noted(read, json), tree), position, file);
  }

  /// Takes out what stands for nothing: absent is a missing key, never `null`, an empty text or an empty list.
  private static void prune(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(entry -> isNothing(entry.getValue()));
    } else if (node instanceof ArrayNode array) {
      array.removeIf(JsonlFile::isNothing);
    }
  }

  /// Whether nothing is left of a value when what stands for nothing is taken out of it.
  private static boolean isNothing(JsonNode node) {
    prune(node);
    return node.isNull() || (node.isContainer() && node.isEmpty()) || (node.isString() && node.stringValue().isEmpty());
  }

  /// The id is the key under which the document is kept, so it must be that of its own numbers.
  private static void check(PatentDocument read) {
    String own = read.publication() != null ? read.publication().id()
        : read.application() != null && read.application().id() != null ? "A:" + read.application().id() : read.id();
    if (!own.equals(read.id()) && !read.id().startsWith("X:")) {
      throw new RecordException(RejectReason.BAD_NUMBER,
          "expected the id " + own + " of its own numbers, found '" + read.id() + "'");
    }
  }

  private static PatentDocument noted(PatentDocument read, String json) {
    if (json.indexOf('\uFFFD') < 0 || read.notes().stream().anyMatch(note -> note.code().equals("encoding"))) {
      return read;
    }
    List<Note> notes = new ArrayList<>(read.notes());
    notes.add(new Note("encoding", "the line has bytes that are no UTF-8; they became U+FFFD"));
    return read.toBuilder().notes(notes).build();
  }

  private static ReadResult rejected(RecordPosition position, RejectReason reason, String message, String json) {
    RawRecord raw = reason == RejectReason.LIMIT ? null : RawRecord.of(json);
    return new ReadResult.Rejected(position, reason, message, json.substring(0, Math.min(EXCERPT, json.length())), raw);
  }

  /// What a file states of its own sources stays behind the place it was read from.
  private static PatentDocument sourced(PatentDocument read, RecordPosition position, SourceFile file) {
    List<Provenance> source = new ArrayList<>();
    source.add(new Provenance(FORMAT, file.name(), position.record(), null, file.vintage(), null, null));
    source.addAll(read.source());
    return read.toBuilder().source(source.stream().distinct().toList()).build();
  }

  private static PatentDocument withExtras(PatentDocument read, JsonNode tree) {
    SortedMap<String, ExtraValue> extra = new TreeMap<>(read.extra());
    for (Map.Entry<String, JsonNode> property : tree.properties()) {
      if (!KEYS.contains(property.getKey())) {
        JsonNode value = property.getValue();
        extra.put(FORMAT + "." + property.getKey(),
            ExtraValue.of(value.isString() ? value.asString() : value.toString()));
      }
    }
    return extra.size() == read.extra().size() ? read : read.toBuilder().extra(extra).build();
  }
}
