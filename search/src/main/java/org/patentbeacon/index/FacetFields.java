package org.patentbeacon.index;

import java.util.List;
import org.patentbeacon.document.PatentDocument;

/// The fields whose values a search can count.
final class FacetFields {
  static final List<String> CODES = List.of("PNC", "PNK", "PT", "ADY", "PDY", "AP", "IN", "AP-COUNTRY", "AP-PROVINCE",
      "AP-TYPE", "IPC", "CPC", "LOC", "SOURCE");

  private FacetFields() {}

  /// The values of a document; of IPC and CPC the subclasses.
  static List<String> values(PatentDocument document, String code) {
    return switch (code) {
      case "ADY", "PDY" -> FieldKeys.integers(document, code).stream().map(String::valueOf).toList();
      case "AP", "IN" -> FieldNames.shown(document, code);
      case "IPC", "CPC" -> FieldKeys.keys(document, code).stream().map(ClassLevels::subclass).distinct().toList();
      case "SOURCE" -> document.source().stream().map(source -> source.format()).distinct().toList();
      default -> FieldKeys.keys(document, code);
    };
  }
}
