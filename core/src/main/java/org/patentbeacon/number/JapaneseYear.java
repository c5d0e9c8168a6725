package org.patentbeacon.number;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Years of the Japanese eras (numbers.md §6): Meiji, Taisho, Showa, Heisei, Reiwa.
final class JapaneseYear {
  private static final int LAST_WITHOUT_HEISEI = 25;
  private static final int LAST_HEISEI_OF_TWO_DIGITS = 11;

  private JapaneseYear() {}

  /// The western year.
  static int western(char era, int year) {
    int last = switch (era) {
      case 'M' -> 45;
      case 'T' -> 15;
      case 'S' -> 64;
      case 'H' -> 31;
      case 'R' -> 99;
      default -> throw new RefusedNumber("letter " + era + " is no era: M, T, S, H or R");
    };
    if (year < 1 || year > last) {
      throw new RefusedNumber("year " + year + ": " + name(era)
          + (year < 1 ? " began with year 1" : " ended with year " + last));
    }
    return start(era) + year;
  }

  /// The year before the first of the era.
  static int start(char era) {
    return switch (era) {
      case 'M' -> 1867;
      case 'T' -> 1911;
      case 'S' -> 1925;
      case 'H' -> 1988;
      default -> 2018;
    };
  }

  private static String name(char era) {
    return switch (era) {
      case 'M' -> "Meiji";
      case 'T' -> "Taisho";
      case 'S' -> "Showa";
      case 'H' -> "Heisei";
      default -> "Reiwa";
    };
  }

  /// The era of two digits without letter: Showa from 26 to 64, Heisei from 1 to 11, after which western years began.
  static char era(int year) {
    if (year >= 1 && year <= LAST_HEISEI_OF_TWO_DIGITS) {
      return 'H';
    }
    if (year > LAST_WITHOUT_HEISEI && year <= 64) {
      return 'S';
    }
    throw new RefusedNumber("year " + year + " without era: neither Showa 26 to 64 nor Heisei 1 to 11");
  }

  /// The western year of two digits without letter; the date decides when it fits one of the eras.
  static int western(int twoDigits, @Nullable LocalDate date) {
    if (date != null && twoDigits > 0) {
      for (char era : new char[] {'S', 'H', 'R'}) {
        if (start(era) + twoDigits == date.getYear()) {
          return date.getYear();
        }
      }
    }
    return western(era(twoDigits), twoDigits);
  }
}
