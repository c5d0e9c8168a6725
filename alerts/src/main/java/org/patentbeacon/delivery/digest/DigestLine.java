package org.patentbeacon.delivery.digest;

import java.util.List;
import org.patentbeacon.delivery.message.LetterDocument;
import org.patentbeacon.delivery.message.AlertNews;

/// A line of a digest: an alert, or of an alert about many inventions one of them.
///
/// @param notice what became of the alert
/// @param documents the documents the line is about; none where the alert is confidential or names none
/// @param also other alerts about the same invention, less urgent or equally so
public record DigestLine(AlertNews notice, List<LetterDocument> documents, List<AlsoMatched> also) {
  /// Copies the lists.
  public DigestLine {
    documents = List.copyOf(documents);
    also = List.copyOf(also);
  }
}
