package org.patentbeacon.number;

import java.util.Comparator;

/// The number an office gave to an application, such as `CN202111286633`, in canonical form: without check digit.
///
/// Ordered by office, length of the number and number.
///
/// @param authority the office, WIPO ST.3; `PCT` for an international application
/// @param number letters and digits without the authority
public record ApplicationNumber(String authority, String number)
    implements PatentNumber, Comparable<ApplicationNumber> {

  private static final Comparator<ApplicationNumber> ORDER = Comparator.comparing(ApplicationNumber::authority)
      .thenComparingInt(number -> number.number().length())
      .thenComparing(ApplicationNumber::number);

  /// Takes a canonical number apart.
  ///
  /// @param id a canonical number, such as `CN202111286633` or `PCTUS2021019468`
  /// @return its parts
  /// @throws IllegalArgumentException when it cannot be one
  public static ApplicationNumber of(String id) {
    int split = id.startsWith("PCT") ? 3 : 2;
    if (id.length() <= split || !Authorities.twoLetters(id) || !Kinds.isPlain(id)
        || id.chars().allMatch(Character::isLetter)) {
      throw new IllegalArgumentException("expected a number such as CN202111286633, found '" + id + "'");
    }
    return new ApplicationNumber(id.substring(0, split), id.substring(split));
  }

  @Override
  public String id() {
    return authority + number;
  }

  /// {@return the number as its office prints it, with its check digit where the office has one we can compute}
  public String display() {
    int length = number.length();
    if (authority.equals("PCT") && length == 12) {
      return "PCT/" + number.substring(0, 6) + "/" + number.substring(6);
    }
    if (!Kinds.isDigits(number)) {
      return id();
    }
    return switch (authority + length) {
      case "CN12" -> ChineseApplications.display(number);
      case "US8" -> number.substring(0, 2) + "/" + number.substring(2, 5) + "," + number.substring(5);
      case "EP8" -> number + "." + EuropeanNumbers.checkDigit(number);
      case "JP10" -> number.substring(0, 4) + "-" + number.substring(4);
      case "KR13" -> number.substring(0, 2) + "-" + number.substring(2, 6) + "-" + number.substring(6);
      default -> id();
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
