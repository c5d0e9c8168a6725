package org.patentbeacon.index.entry;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.MergedDocument;
import org.patentbeacon.document.PatentDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The stored form of a document and its parts: `{"document":…,"parts":[…]}`, or the document alone where it is its only
/// part.
public final class StoredEntry {
  private static final JsonMapper MAPPER = new JsonMapper();

  private StoredEntry() {}

  /// {@return the stored form}
  ///
  /// @param document the document, merged
  /// @param parts what it was merged from
  public static byte[] bytes(PatentDocument document, List<PatentDocument> parts) {
    if (parts.size() == 1 && parts.getFirst().equals(document)) {
      return DocumentJson.bytes(document);
    }
    ObjectNode entry = MAPPER.createObjectNode();
    entry.set("document", DocumentJson.tree(document));
    ArrayNode array = entry.putArray("parts");
    parts.forEach(part -> array.add(DocumentJson.tree(part)));
    return MAPPER.writeValueAsBytes(entry);
  }

  /// {@return the document and its parts}
  ///
  /// @param bytes the stored form
  public static MergedDocument read(byte[] bytes) {
    if (!hasParts(bytes)) {
      return MergedDocument.of(DocumentJson.read(bytes));
    }
    JsonNode entry = MAPPER.readTree(bytes);
    List<PatentDocument> parts = new ArrayList<>();
    entry.get("parts").forEach(part -> parts.add(DocumentJson.read(part)));
    return new MergedDocument(DocumentJson.read(entry.get("document")), parts);
  }

  /// {@return the document alone}
  ///
  /// @param bytes the stored form
  public static PatentDocument document(byte[] bytes) {
    return hasParts(bytes)
        ? DocumentJson.read(MAPPER.readTree(bytes).get("document"))
        : DocumentJson.read(bytes);
  }

  /// A plain document starts with its schema, an entry with parts with its document.
  private static boolean hasParts(byte[] bytes) {
    return bytes.length > 2 && bytes[2] == 'd';
  }
}
