package org.patentbeacon.format.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;

/// A column of the tables we write.
///
/// @param zh its name in Chinese
/// @param en its name in English
/// @param list whether a cell may have several values
/// @param values the values of a document
record TableColumn(String zh, String en, boolean list, Function<PatentDocument, List<String>> values) {

  static TableColumn list(String zh, String en, Function<PatentDocument, List<String>> values) {
    return new TableColumn(zh, en, true, values);
  }

  /// A column of at most one value.
  static TableColumn one(String zh, String en, Function<PatentDocument, @Nullable Object> value) {
    return new TableColumn(zh, en, false, document -> {
      Object found = value.apply(document);
      return found == null ? List.of() : List.of(Objects.toString(found));
    });
  }
}
