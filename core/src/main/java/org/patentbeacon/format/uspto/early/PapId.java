package org.patentbeacon.format.uspto.early;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.format.uspto.UsptoDraft;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;

/// How the XML of published applications of 2001 to 2004 names a document: `doc-number`, `kind-code`, `document-date` or
/// `filing-date`, `country-code`.
final class PapId {
  private @Nullable String country;
  private @Nullable String number;
  private @Nullable String kind;
  private @Nullable PartialDate date;

  private PapId() {}

  /// Reads the children of the current element and of those around a document; what else stands there has no field.
  static DocumentId read(XmlCursor xml, UsptoDraft draft) {
    return read(xml, draft, child -> draft.extras().presence(child, xml));
  }

  /// Reads the children of the current element; others are handed on.
  static DocumentId read(XmlCursor xml, UsptoDraft draft, Consumer<String> others) {
    PapId id = new PapId();
    id.children(xml, draft, others);
    return new DocumentId(id.country, id.number, id.kind, id.date, null);
  }

  private void children(XmlCursor xml, UsptoDraft draft, Consumer<String> others) {
    xml.eachChild(child -> {
      switch (child) {
        case "document-id", "priority-application-number" -> children(xml, draft, others);
        case "country-code" -> country = Values.present(xml.text());
        case "doc-number" -> number = Values.present(xml.text());
        case "kind-code" -> kind = Values.present(xml.text());
        case "document-date", "filing-date" -> date = CompactDate.of(xml.text(), draft.notes());
        default -> others.accept(child);
      }
    });
  }
}
