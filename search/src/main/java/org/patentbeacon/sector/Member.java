package org.patentbeacon.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A stay of an enterprise in a cluster.
///
/// @param cluster the id of the cluster
/// @param enterprise the id of the enterprise
/// @param name its name
/// @param uscc its unified social credit code
/// @param from the first day; absent when always
/// @param to the last day; absent when it still stays
/// @param profile what the row says for a first profile, by column; empty when it says nothing
/// @param place where the row stands
public record Member(String cluster, String enterprise, String name, @Nullable String uscc, @Nullable LocalDate from,
    @Nullable LocalDate to, Map<String, List<String>> profile, Place place) {

  /// {@return whether two stays share a day}
  ///
  /// @param other the other stay
  public boolean meets(Member other) {
    return (from == null || other.to == null || !from.isAfter(other.to))
        && (other.from == null || to == null || !other.from.isAfter(to));
  }
}
