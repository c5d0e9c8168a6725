package org.patentbeacon.number;

/// Application numbers of Japan: section 6 of the rules for numbers. Canonical are the western year and six
/// digits, whatever era they were written in.
final class JapaneseApplications {
  private static final int FIRST_YEAR = 1885;
  /// Two-digit years of DOCDB, which it wrote until 1999.
  private static final int FIRST_DOCDB_YEAR = 26;

  private JapaneseApplications() {}

  static ApplicationNumber read(WrittenNumber written, NumberContext context) {
    String body = JapaneseWords.rewritten(written.body(), true, context);
    String compact = WrittenNumber.withoutKind(WrittenNumber.compact(body));
    String number = number(compact, JapaneseNumbers.firstPart(body), context);
    int year = Integer.parseInt(number.substring(0, 4));
    if (year < FIRST_YEAR) {
      throw new RefusedNumber("year " + year + ": Japanese patent law began in " + FIRST_YEAR);
    }
    Years.past(year, context);
    return new ApplicationNumber("JP", number);
  }

  private static String number(String compact, int first, NumberContext context) {
    if (compact.isEmpty() || Kinds.isLetter(compact.charAt(0))) {
      int yearDigits = first == 2 ? 1 : 2;
      String digits = JapaneseNumbers.letterFree(compact, Math.min(1, compact.length()));
      if (digits.length() <= yearDigits) {
        throw new RefusedNumber("'" + compact + "': expected imperial year and serial, such as H11-97727");
      }
      return JapaneseYear.western(compact.charAt(0), Integer.parseInt(digits.substring(0, yearDigits)))
          + JapaneseNumbers.serial(digits, yearDigits);
    }
    String digits = WrittenNumber.digits(compact);
    return switch (first) {
      case 4 -> digits.substring(0, 4) + JapaneseNumbers.serial(digits, 4);
      case 1, 2 -> JapaneseYear.western(Integer.parseInt(digits.substring(0, first)), context.date())
          + JapaneseNumbers.serial(digits, first);
      case -1 -> undivided(digits, context);
      default -> throw new RefusedNumber("year of " + first + " digits: expected 4, or 2 of an era");
    };
  }

  private static String undivided(String digits, NumberContext context) {
    int length = digits.length();
    if (context.has("docdb") && length >= 3 && length <= 8) {
      int year = Integer.parseInt(digits.substring(length - 2));
      return (year < FIRST_DOCDB_YEAR ? 2000 + year : 1900 + year)
          + JapaneseNumbers.serial(digits.substring(0, length - 2), 0);
    }
    return switch (length) {
      case 10 -> digits.substring(0, 4) + JapaneseNumbers.serial(digits, 4);
      case 8 -> JapaneseYear.western(Integer.parseInt(digits.substring(0, 2)), context.date())
          + JapaneseNumbers.serial(digits, 2);
      case 11 -> digits.charAt(4) == '0' ? digits.substring(0, 4) + JapaneseNumbers.serial(digits, 5) : refuse(digits);
      case 15 -> digits.startsWith("000", 6) ? digits.substring(2, 6) + JapaneseNumbers.serial(digits, 9)
          : refuse(digits);
      default -> refuse(digits);
    };
  }

  private static String refuse(String digits) {
    throw new RefusedNumber(digits.length() + " digits: expected year and serial such as 2019-165329, found " + digits);
  }
}
