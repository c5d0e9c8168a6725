package org.patentbeacon.number;

import java.util.List;
import java.util.Optional;

/// What became of a written number.
///
/// @param <N> the sort of number
public sealed interface NumberResult<N> {

  /// {@return the number; empty when the text was refused}
  Optional<N> accepted();

  /// The number in canonical form.
  ///
  /// @param number the number
  /// @param notes what was derived or tolerated, such as `series-derived`; mostly empty
  /// @param checkDigit what is known of the check digit
  /// @param <N> the sort of number
  record Valid<N>(N number, List<String> notes, CheckDigit checkDigit) implements NumberResult<N> {
    /// Copies the list.
    public Valid {
      notes = List.copyOf(notes);
    }

    @Override
    public Optional<N> accepted() {
      return Optional.of(number);
    }
  }

  /// The text is no such number.
  ///
  /// @param reason what is wrong and, where possible, what would be right
  /// @param <N> the sort of number
  record Refused<N>(String reason) implements NumberResult<N> {
    @Override
    public Optional<N> accepted() {
      return Optional.empty();
    }
  }
}
