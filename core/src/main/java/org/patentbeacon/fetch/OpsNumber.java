package org.patentbeacon.fetch;

import org.patentbeacon.number.PublicationNumber;

/// A publication number as OPS wants it: `docdb` (`EP.1000000.A1`) with its kind, else `epodoc` (`EP1000000`).
///
/// The canonical numbers are those of DOCDB but for international ones before 2004, which have a year of two digits.
///
/// @param written the number as the caller wrote it
/// @param number the number
record OpsNumber(String written, PublicationNumber number) {
  /// The first year whose numbers are written in full, `WO2004000001`; before, `WO0300001`.
  private static final int FULL_YEAR = 2004;
  /// Since July 2002 a serial number has six digits, before it has five (help of the European Patent Register, "WO (PCT)
  /// publication numbers"). The gazette of 4 July 2002 begins about here.
  private static final int SIX_DIGITS_YEAR = 2002;
  private static final int SIX_DIGITS_SERIAL = 51_230;
  private static final int YEAR_LENGTH = 4;

  /// The name of the form in addresses.
  String form() {
    return number.kind() == null ? "epodoc" : "docdb";
  }

  /// The number in that form.
  String text() {
    String digits = number.authority().equals("WO") ? international(number.number()) : number.number();
    return number.kind() == null ? number.authority() + digits
        : number.authority() + "." + digits + "." + number.kind();
  }

  private static String international(String digits) {
    int year = Integer.parseInt(digits.substring(0, YEAR_LENGTH));
    if (year >= FULL_YEAR) {
      return digits;
    }
    String serial = digits.substring(YEAR_LENGTH);
    boolean six = year > SIX_DIGITS_YEAR
        || (year == SIX_DIGITS_YEAR && Integer.parseInt(serial) >= SIX_DIGITS_SERIAL);
    return digits.substring(2, YEAR_LENGTH) + (six || serial.charAt(0) != '0' ? serial : serial.substring(1));
  }

  /// Whether a number in an answer is this one, of any kind when the kind is not known.
  boolean is(PublicationNumber other) {
    return number.authority().equals(other.authority()) && number.number().equals(other.number())
        && (number.kind() == null || number.kind().equals(other.kind()));
  }
}
