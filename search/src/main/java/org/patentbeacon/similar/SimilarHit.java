package org.patentbeacon.similar;

import java.util.List;
import org.patentbeacon.document.PatentDocument;

/// A document near to the seeds.
///
/// @param document the document
/// @param score how near, comparable within one answer only
/// @param evidence why, one entry for each signal that brought it, the best rank first; at least one
public record SimilarHit(PatentDocument document, double score, List<Evidence> evidence) {

  /// Copies the list.
  public SimilarHit {
    evidence = List.copyOf(evidence);
  }
}
