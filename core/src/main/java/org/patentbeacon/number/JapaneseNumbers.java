package org.patentbeacon.number;

/// Publication numbers of Japan: section 6 of the rules for numbers. Imperial year and serial until 1999, western since
/// 2000, or the number of a registration, up to seven digits.
final class JapaneseNumbers {
  private static final int FIRST_WESTERN_YEAR = 2000;
  private static final int LAST_SHOWA = 64;
  private static final int LAST_WESTERN_OF_DERWENT = 76;
  private static final int SHOWA_OF_CENTURY = 25;

  private JapaneseNumbers() {}

  static PublicationNumber publication(WrittenNumber written, NumberContext context) {
    String body = JapaneseWords.rewritten(written.body(), false, context);
    String compact = WrittenNumber.compact(body);
    String kind = WrittenNumber.kind(compact, context);
    String number = number(WrittenNumber.withoutKind(compact), firstPart(body), context);
    return new PublicationNumber("JP", number, kind.isEmpty() ? null : kind);
  }

  private static String number(String compact, int first, NumberContext context) {
    if (compact.startsWith("WO")) {
      // National re-publication of an international application: DOCDB repeats the international number.
      return western(letterFree(compact, 2), 4, context);
    }
    if (compact.isEmpty() || Kinds.isLetter(compact.charAt(0))) {
      String digits = letterFree(compact, Math.min(1, compact.length()));
      return imperial(compact.charAt(0), digits, first == 2 ? 1 : 2, context);
    }
    String digits = WrittenNumber.digits(compact);
    return switch (first) {
      case 4 -> western(digits, 4, context);
      case 1, 2 -> withoutLetter(digits, first, context);
      case -1 -> undivided(digits, context);
      default -> throw new RefusedNumber("year of " + first + " digits: expected 2, or 4 since 2000");
    };
  }

  /// How many letters and digits stand before the first hyphen or slash between two digits, which is where year and
  /// serial part; -1 when there is none.
  static int firstPart(String body) {
    int characters = 0;
    for (int i = 0; i < body.length() - 1; i++) {
      char c = body.charAt(i);
      if (Kinds.isDigit(c) || Kinds.isLetter(c)) {
        characters++;
      } else if ((c == '-' || c == '/') && i > 0 && Kinds.isDigit(body.charAt(i - 1))
          && Kinds.isDigit(body.charAt(i + 1))) {
        return characters;
      }
    }
    return -1;
  }

  static String letterFree(String compact, int from) {
    if (!Kinds.isDigits(compact.substring(from))) {
      throw new RefusedNumber("'" + compact + "': expected digits behind " + compact.substring(0, from));
    }
    return compact.substring(from);
  }

  private static String undivided(String digits, NumberContext context) {
    String number = digits.length() > 10 ? WrittenNumber.withoutLeadingZeros(digits) : digits;
    return switch (number.length()) {
      case 10 -> western(number, 4, context);
      case 8 -> withoutLetter(number, 2, context);
      case 1, 2, 3, 4, 5, 6, 7 -> WrittenNumber.withoutLeadingZeros(number);
      default -> throw new RefusedNumber(number.length()
          + " digits: expected 10 (year and serial), 8 (imperial year) or up to 7 (registration)");
    };
  }

  /// Derwent writes the western year up to 1976 and the imperial one from 1977, which is 52, on.
  private static String withoutLetter(String digits, int yearDigits, NumberContext context) {
    int year = Integer.parseInt(digits.substring(0, yearDigits));
    if (context.has("derwent") && year > LAST_SHOWA && year <= LAST_WESTERN_OF_DERWENT) {
      return imperial('S', year - SHOWA_OF_CENTURY + digits.substring(yearDigits), yearDigits, context);
    }
    return imperial(JapaneseYear.era(year), digits, yearDigits, context);
  }

  private static String imperial(char era, String digits, int yearDigits, NumberContext context) {
    if (digits.length() <= yearDigits) {
      throw new RefusedNumber("'" + era + digits + "': expected imperial year and serial, such as S5495769");
    }
    int year = Integer.parseInt(digits.substring(0, yearDigits));
    int western = JapaneseYear.western(era, year);
    String serial = serial(digits, yearDigits);
    if (era == 'R') {
      throw new RefusedNumber("publications are not numbered in Reiwa: write " + western + serial);
    }
    if (western >= FIRST_WESTERN_YEAR) {
      return western(western + serial, 4, context);
    }
    return era + WrittenNumber.padded(Integer.toString(year), 2) + WrittenNumber.withoutLeadingZeros(serial);
  }

  private static String western(String digits, int yearDigits, NumberContext context) {
    if (digits.length() <= yearDigits) {
      throw new RefusedNumber("'" + digits + "': expected year and serial, such as 2021-44377");
    }
    int year = Integer.parseInt(digits.substring(0, yearDigits));
    if (year < FIRST_WESTERN_YEAR) {
      throw new RefusedNumber("year " + year + ": before 2000 publications carry the "
          + "imperial year, such as H11 or S58");
    }
    Years.past(year, context);
    return year + serial(digits, yearDigits);
  }

  /// Six digits.
  static String serial(String digits, int yearDigits) {
    String serial = digits.substring(yearDigits);
    if (serial.isEmpty() || serial.length() > 6) {
      throw new RefusedNumber("serial '" + serial + "': expected 1 to 6 digits");
    }
    if (Integer.parseInt(serial) == 0) {
      throw new RefusedNumber("serial 0");
    }
    return WrittenNumber.padded(serial, 6);
  }
}
