package org.patentbeacon.index.field;

import java.util.List;
import org.patentbeacon.document.PatentDocument;

/// The fields whose values a search can count.
public final class FacetFields {
  /// The code of the field whose value depends on the day and on other documents, and so stands in none.
  public static final String STATUS = "STATUS";
  /// Their codes.
  public static final List<String> CODES = List.of("PNC", "PNK", "PT", "ADY", "PDY", "AP", "APNOR", "IN", "AP-COUNTRY", "AP-PROVINCE",
      "AP-TYPE", "IPC", "CPC", "LOC", "SOURCE", STATUS);

  private FacetFields() {}

  /// {@return the field whose values are counted: of `APNOR` the applicants as printed, whose groups other documents decide}
  ///
  /// @param code one of [#CODES]
  public static String column(String code) {
    return code.equals("APNOR") ? "AP" : code;
  }

  /// {@return the values of a document, each once; none for a field that counts those of another; of IPC and CPC the subclasses}
  ///
  /// @param document the document
  /// @param code one of [#CODES]
  public static List<String> values(PatentDocument document, String code) {
    return switch (code) {
      case "ADY", "PDY" -> FieldKeys.integers(document, code).stream().map(String::valueOf).toList();
      case "AP", "IN" -> FieldNames.shown(document, code);
      case "IPC", "CPC" -> FieldKeys.keys(document, code).stream().map(ClassLevels::subclass).distinct().toList();
      case "SOURCE" -> document.source().stream().map(source -> source.format()).distinct().toList();
      default -> FieldKeys.keys(document, code);
    };
  }
}
