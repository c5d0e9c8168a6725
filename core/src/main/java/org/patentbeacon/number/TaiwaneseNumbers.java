package org.patentbeacon.number;

/// Numbers of Taiwan: section 7 of the rules for numbers. Years of the Republic are 1911 less than western ones.
final class TaiwaneseNumbers {
  private static final int BEFORE_FIRST_YEAR = 1911;

  private TaiwaneseNumbers() {}

  static PublicationNumber publication(WrittenNumber written, NumberContext context) {
    String compact = written.compact();
    String number = WrittenNumber.withoutKind(compact);
    String kind = WrittenNumber.kind(compact, context);
    boolean letter = Kinds.isLetter(number.charAt(0));
    WrittenNumber.digits(letter ? number.substring(1) : number);
    String implied = switch (letter ? number.charAt(0) : ' ') {
      case ' ' -> "";
      case 'I' -> "B";
      case 'M' -> "U";
      case 'D' -> "S";
      default -> throw new RefusedNumber("unknown prefix " + number.charAt(0)
          + ": expected digits, or I (invention), M (utility model), D (design) and digits");
    };
    if (number.length() < 2 || number.length() > 11) {
      throw new RefusedNumber("number too " + (number.length() < 2 ? "short: " : "long: ") + number);
    }
    String known = kind.isEmpty() ? implied : kind;
    return new PublicationNumber("TW", number, known.isEmpty() ? null : known);
  }

  static ApplicationNumber application(WrittenNumber written, NumberContext context) {
    String digits = WrittenNumber.digits(WrittenNumber.withoutKind(written.compact()));
    String number = switch (digits.length()) {
      case 8 -> "0" + digits;
      case 9 -> digits;
      case 11 -> digits.charAt(4) == '0' ? republican(digits.substring(0, 4), digits.substring(5), context)
          : refuse(digits);
      case 15 -> digits.startsWith("000", 6) ? republican(digits.substring(2, 6), digits.substring(9), context)
          : refuse(digits);
      default -> refuse(digits);
    };
    Years.past(BEFORE_FIRST_YEAR + Integer.parseInt(number.substring(0, 3)), context);
    return new ApplicationNumber("TW", number);
  }

  private static String republican(String western, String serial, NumberContext context) {
    int year = Years.past(Integer.parseInt(western), context) - BEFORE_FIRST_YEAR;
    return year < 1 ? refuse(western + serial) : WrittenNumber.padded(Integer.toString(year), 3) + serial;
  }

  private static String refuse(String digits) {
    throw new RefusedNumber(digits.length() + " digits: expected year of the Republic and serial, such as 088103260");
  }
}
