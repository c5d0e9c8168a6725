package org.patentbeacon.similar;

import java.util.List;

/// Why a hit is near, by one signal.
///
/// @param signal the signal
/// @param rank where the hit stands by this signal alone, from 1
/// @param score its score there, comparable within this signal and this answer only
/// @param shared what the seeds and the hit share, the most telling first; empty for [Signal#MEANING]
public record Evidence(Signal signal, int rank, double score, List<Shared> shared) {

  /// Copies the list.
  public Evidence {
    shared = List.copyOf(shared);
  }
}
