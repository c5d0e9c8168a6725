package org.patentbeacon.sector;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom an enterprise watches.
///
/// @param group a group of the applicants' table; absent when names say who it is
/// @param names its names; none when a group says who it is
/// @param weight how much it matters
public record Competitor(@Nullable String group, List<String> names, double weight) {

  /// Copies the list.
  public Competitor {
    names = List.copyOf(names);
  }
}
