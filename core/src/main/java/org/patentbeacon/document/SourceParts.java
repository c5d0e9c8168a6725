package org.patentbeacon.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one format says under one id, to be merged into a document.
///
/// @param format the format
/// @param id the id that the parts carry
/// @param nearness how they came to the document
/// @param parts the parts that count, the newest first; those a delete request took back are left out
record SourceParts(String format, String id, Nearness nearness, List<PatentDocument> parts) {

  /// How a part came to its document.
  enum Nearness {
    /// It carries the id of the document.
    ID,
    /// It carries the number without a kind.
    NUMBER,
    /// It carries the application number only.
    APPLICATION
  }

  /// The parts of a document by source, in order of first arrival; sources of which nothing counts are left out.
  static List<SourceParts> of(String document, List<PatentDocument> parts) {
    Map<List<String>, List<PatentDocument>> bySource = new LinkedHashMap<>();
    for (PatentDocument part : parts) {
      bySource.computeIfAbsent(List.of(formatOf(part), part.id()), key -> new ArrayList<>()).add(part);
    }
    List<SourceParts> sources = new ArrayList<>();
    bySource.forEach((key, ofSource) -> {
      List<PatentDocument> live = live(ofSource);
      if (!live.isEmpty()) {
        sources.add(new SourceParts(key.getFirst(), key.getLast(), nearnessOf(document, key.getLast()), live));
      }
    });
    return sources;
  }

  /// The parts of one source that count, the newest first: those that arrived after its last delete request.
  static List<PatentDocument> live(List<PatentDocument> ofSource) {
    return Recency.newestFirst(ofSource).stream().takeWhile(part -> !part.isDeleteRequest()).toList();
  }

  static Nearness nearnessOf(String document, String part) {
    return part.equals(document) ? Nearness.ID : part.startsWith("A:") ? Nearness.APPLICATION : Nearness.NUMBER;
  }

  /// The format of a part: that of the file in which it arrived.
  static String formatOf(PatentDocument part) {
    return part.source().isEmpty() ? "" : part.source().getFirst().format();
  }

  /// All parts of several sources in their order.
  static List<PatentDocument> flat(List<SourceParts> sources) {
    return sources.stream().flatMap(source -> source.parts().stream()).toList();
  }
}
