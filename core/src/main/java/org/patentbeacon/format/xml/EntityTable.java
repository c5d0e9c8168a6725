package org.patentbeacon.format.xml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.ShippedRows;

/// The characters that named entities stand for, from the table `entities.tsv` (HTML 5 and ISO 8879).
final class EntityTable {
  private static final Map<String, String> TEXTS = load();

  private EntityTable() {}

  /// The text of an entity, `null` when the name is unknown. Names are case sensitive.
  static @Nullable String text(String name) {
    return TEXTS.get(name);
  }

  private static Map<String, String> load() {
    Map<String, String> texts = new HashMap<>();
    ShippedRows.of(EntityTable.class, "entities.tsv").forEach(row -> texts.put(row.getFirst(), characters(row.getLast())));
    return texts;
  }

  private static String characters(String codePoints) {
    StringBuilder text = new StringBuilder();
    for (String code : codePoints.split(" ", -1)) {
      text.appendCodePoint(Integer.parseInt(code, 16));
    }
    return text.toString();
  }
}
