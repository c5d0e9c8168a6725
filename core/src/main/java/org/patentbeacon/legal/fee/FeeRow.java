package org.patentbeacon.legal.fee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.term.RightKind;
import org.patentbeacon.table.FactRow;

/// A row of the fee table.
///
/// @param office the office
/// @param right the kind of the right; absent when the fee is the same for all
/// @param type what the fee is for
/// @param years the first and last year it is for; 0 to 0 for a fee without years
/// @param money the amount
/// @param valid the days of payment it is for
/// @param source where the row was read, and whether that confirms it
record FeeRow(String office, @Nullable RightKind right, FeeType type, Years years, Money money, Validity valid, Source source) {
  /// @param from the first year
  /// @param to the last year
  record Years(int from, int to) {
    boolean overlap(Years other) {
      return from <= other.to && other.from <= to;
    }
  }

  /// @param from the first day; absent when there is none
  /// @param to the last day; absent when there is none
  record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    boolean includes(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Validity other) {
      return (from == null || other.to == null || !from.isAfter(other.to))
          && (to == null || other.from == null || !to.isBefore(other.from));
    }
  }

  /// @param name where the row was read
  /// @param seenFrom the first day of payment for which it was seen
  /// @param verified whether it was confirmed
  record Source(String name, @Nullable LocalDate seenFrom, boolean verified) {}

  static FeeRow of(FactRow row) {
    long minor = row.read("amountMinor", "an amount in whole fen or cents", Long::parseLong);
    if (minor <= 0) {
      throw row.refused("amountMinor", "an amount above nought; a fee that is not known has no row");
    }
    String code = row.words("currency");
    Years years = new Years(row.number("yearFrom", 0), row.number("yearTo", 0));
    if (years.from() > years.to()) {
      throw row.refused("yearTo", "a year not before " + years.from());
    }
    Validity valid = new Validity(row.dateOrNone("validFrom"), row.dateOrNone("validTo"));
    if (valid.from() != null && valid.to() != null && valid.to().isBefore(valid.from())) {
      throw row.refused("validTo", "a day not before " + valid.from());
    }
    return new FeeRow(row.words("office"), row.text("right").isEmpty() ? null : row.oneOf("right", RightKind.class),
        row.oneOf("feeType", FeeType.class), years, row.read("currency", "a currency such as CNY", _ -> new Money(minor, code)),
        valid, new Source(row.words("source"), row.dateOrNone("seenFrom"), row.verified()));
  }

  boolean isFor(FeeKey key, LocalDate paid) {
    return office.equals(key.office()) && (right == null || right == key.right()) && type == key.type()
        && years.from() <= key.year() && key.year() <= years.to() && valid.includes(paid);
  }

  boolean contradicts(FeeRow other) {
    return office.equals(other.office) && (right == null || other.right == null || right == other.right) && type == other.type
        && years.overlap(other.years) && valid.overlaps(other.valid);
  }

  Amount.Known amount(LocalDate paid) {
    boolean seen = source.seenFrom() == null || !paid.isBefore(source.seenFrom());
    return new Amount.Known(money, source.name(), source.verified() && seen);
  }
}
