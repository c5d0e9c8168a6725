package org.patentbeacon.number;

import java.util.List;

/// What became of a written number.
///
/// @param <N> the sort of number
public sealed interface NumberResult<N> {

  /// The number in canonical form.
  ///
  /// @param number the number
  /// @param notes what was derived or tolerated, such as `series-derived`; mostly empty
  /// @param <N> the sort of number
  record Valid<N>(N number, List<String> notes) implements NumberResult<N> {
    /// Copies the list.
    public Valid {
      notes = List.copyOf(notes);
    }
  }

  /// The text is no such number.
  ///
  /// @param reason what is wrong and, where possible, what would be right
  /// @param <N> the sort of number
  record Refused<N>(String reason) implements NumberResult<N> {}
}
