package org.patentbeacon.number;

/// Numbers of Korea: section 7 of the rules for numbers. Types 10 patent, 20 utility model, 30 design.
final class KoreanNumbers {
  private static final int FIRST_YEAR = 1948;

  private KoreanNumbers() {}

  static PublicationNumber publication(WrittenNumber written, NumberContext context) {
    String compact = written.compact();
    String kind = WrittenNumber.kind(compact, context);
    String digits = WrittenNumber.digits(WrittenNumber.withoutKind(compact));
    boolean year = Years.leads(digits, FIRST_YEAR, context);
    String number = switch (digits.length()) {
      case 13 -> typed(digits, context).substring(2);
      case 11 -> year ? digits : refuse(digits);
      case 10 -> year ? digits.substring(0, 4) + WrittenNumber.padded(digits.substring(4), 7) : refuse(digits);
      // Before 1997 examined publications had two digits of year and seven of serial.
      case 9 -> isTyped(digits) || digits.charAt(0) >= '4' ? digits : refuse(digits);
      case 8 -> context.has("derwent") ? ofDerwent(digits, kind) : refuse(digits);
      default -> digits.length() > 8 ? refuse(digits) : type(kind) + WrittenNumber.padded(digits, 7);
    };
    return new PublicationNumber("KR", number, kind.isEmpty() ? null : kind);
  }

  /// Before 2000 Derwent writes the last two digits of the year and six of the serial.
  private static String ofDerwent(String digits, String kind) {
    int year = 1900 + Integer.parseInt(digits.substring(0, 2));
    return year >= FIRST_YEAR && (kind.startsWith("A") || kind.startsWith("U"))
        ? year + WrittenNumber.padded(digits.substring(2), 7) : refuse(digits);
  }

  static ApplicationNumber application(WrittenNumber written, NumberContext context) {
    String compact = written.compact();
    String digits = WrittenNumber.digits(WrittenNumber.withoutKind(compact));
    String kind = WrittenNumber.kind(compact, context);
    String number = switch (digits.length()) {
      case 13 -> digits;
      case 15 -> digits.startsWith("00", 6) ? digits.substring(0, 6) + digits.substring(8) : refuse(digits);
      case 11 -> type(kind.isEmpty() ? "A" : kind) + digits;
      default -> refuse(digits);
    };
    return new ApplicationNumber("KR", typed(number, context));
  }

  private static String type(String kind) {
    return switch (kind.isEmpty() ? ' ' : kind.charAt(0)) {
      case 'A', 'B' -> "10";
      case 'U', 'Y' -> "20";
      case 'S', 'D' -> "30";
      default -> throw new RefusedNumber("a registration of 7 digits needs 10-, 20- or 30- in front, or a kind");
    };
  }

  private static boolean isTyped(String digits) {
    return digits.startsWith("10") || digits.startsWith("20") || digits.startsWith("30");
  }

  private static String typed(String digits, NumberContext context) {
    if (!isTyped(digits)) {
      throw new RefusedNumber("type " + digits.substring(0, 2)
          + " does not exist: 10 patent, 20 utility model, 30 design");
    }
    int year = Integer.parseInt(digits.substring(2, 6));
    if (year < FIRST_YEAR) {
      throw new RefusedNumber("year " + year + ": Korean numbers began in " + FIRST_YEAR);
    }
    Years.past(year, context);
    return digits;
  }

  private static String refuse(String digits) {
    throw new RefusedNumber(digits.length() + " digits: expected a form such as 10-2016-0063019 or 10-1234567");
  }
}
