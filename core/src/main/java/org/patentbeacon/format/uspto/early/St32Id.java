package org.patentbeacon.format.uspto.early;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.format.uspto.UsptoDraft;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;

/// How ST.32 names a document: `DNUM`, `DATE`, `CTRY`, `KIND` within `DOC`, or a priority's `B310`, `B320`, `B330`.
final class St32Id {
  static final DocumentId NONE = new DocumentId(null, null, null, null, null);

  private DocumentId id = NONE;

  private St32Id() {}

  /// Reads the children of the current element and of those around a document; what else stands there has no field.
  static DocumentId read(XmlCursor xml, UsptoDraft draft) {
    St32Id reading = new St32Id();
    reading.children(xml, draft);
    return reading.id;
  }

  private void children(XmlCursor xml, UsptoDraft draft) {
    xml.eachChild(child -> {
      switch (child) {
        case "DOC" -> children(xml, draft);
        case "DNUM", "B310" -> id = withNumber(id, xml.text());
        case "DATE", "B320" -> id = withDate(id, CompactDate.of(xml.text(), draft.notes()));
        case "CTRY", "B330" -> id = new DocumentId(Values.present(xml.text()), id.number(), id.kind(), id.date(), null);
        case "KIND" -> id = withKind(id, xml.text());
        default -> draft.extras().presence(child, xml);
      }
    });
  }

  static DocumentId withNumber(DocumentId id, String text) {
    return new DocumentId(id.country(), Values.present(text), id.kind(), id.date(), null);
  }

  static DocumentId withKind(DocumentId id, String text) {
    return new DocumentId(id.country(), id.number(), Values.present(text), id.date(), null);
  }

  static DocumentId withDate(DocumentId id, @Nullable PartialDate date) {
    return new DocumentId(id.country(), id.number(), id.kind(), date, null);
  }
}
