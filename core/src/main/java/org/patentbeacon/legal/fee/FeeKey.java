package org.patentbeacon.legal.fee;

import org.patentbeacon.legal.term.RightKind;

/// Which fee is asked for.
///
/// @param office the office, such as `CN`
/// @param right the kind of the right
/// @param type what the fee is for
/// @param year the patent year, or the number of the fee; 0 for a fee without years
public record FeeKey(String office, RightKind right, FeeType type, int year) {
  @Override
  public String toString() {
    return office + " " + right + " " + type + (year == 0 ? "" : " " + year);
  }
}
