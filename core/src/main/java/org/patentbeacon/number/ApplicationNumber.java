package org.patentbeacon.number;

import java.util.Comparator;

/// The number an office gave to an application, such as `CN202111286633`, in canonical form: without check digit.
///
/// Ordered by office, length of the number and number.
///
/// @param authority the office, WIPO ST.3; `PCT` for an international application
/// @param number letters and digits without the authority
public record ApplicationNumber(String authority, String number) implements Comparable<ApplicationNumber> {

  private static final Comparator<ApplicationNumber> ORDER = Comparator.comparing(ApplicationNumber::authority)
      .thenComparingInt(number -> number.number().length())
      .thenComparing(ApplicationNumber::number);

  /// {@return the canonical form}
  public String id() {
    return authority + number;
  }

  /// {@return the number as its office prints it, with its check digit where the office has one we can compute}
  public String display() {
    return switch (authority) {
      case "CN" -> ChineseNumbers.display(number);
      case "US" -> number.length() == 8
          ? number.substring(0, 2) + "/" + number.substring(2, 5) + "," + number.substring(5) : number;
      case "EP" -> number + "." + EuropeanNumbers.checkDigit(number);
      case "PCT" -> "PCT/" + number.substring(0, 6) + "/" + number.substring(6);
      default -> authority + number;
    };
  }

  @Override
  public int compareTo(ApplicationNumber other) {
    return ORDER.compare(this, other);
  }

  /// {@return the canonical form}
  @Override
  public String toString() {
    return id();
  }
}
