package org.patentbeacon.similar;

import java.util.List;
import org.patentbeacon.document.PatentDocument;

/// A document near to the seeds.
///
/// @param document the document, the nearest of those that count as one with it
/// @param others the numbers of the others that count as one with it and are nearer than the last hit, the nearest first
/// @param score how near, comparable within one answer only
/// @param evidence why, one entry for each signal that brought it, the best rank first; at least one
public record SimilarHit(PatentDocument document, List<String> others, double score, List<Evidence> evidence) {

  /// Copies the lists.
  public SimilarHit {
    others = List.copyOf(others);
    evidence = List.copyOf(evidence);
  }
}
