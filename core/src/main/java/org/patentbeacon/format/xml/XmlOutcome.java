package org.patentbeacon.format.xml;

import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.record.RecordException;

/// What a reader made of a record, or of one part of it that counts as a record.
sealed interface XmlOutcome {

  /// A document; it is built when the whole record has been read.
  record Read(PatentDocument.Builder document) implements XmlOutcome {}

  /// A known thing that is no patent document.
  record Skip(String reason) implements XmlOutcome {}

  /// A part, or the rest of the record, that is refused.
  record Refusal(RecordException fault) implements XmlOutcome {}
}
