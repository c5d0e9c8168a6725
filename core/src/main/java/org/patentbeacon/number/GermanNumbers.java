package org.patentbeacon.number;

import java.time.LocalDate;

/// Numbers of Germany: section 7 of the rules for numbers.
final class GermanNumbers {
  /// From this year on numbers have two digits of type, four of year and six of serial.
  private static final int FIRST_LONG_YEAR = 2004;
  /// From this year on they had one digit of type, two of year and five of serial.
  private static final int FIRST_TYPED_YEAR = 1995;
  /// From this year on utility models were published with the numbers from six million on.
  private static final int FIRST_UTILITY_MODEL = 1970;
  private static final int FIRST_EXAMINED = 1_000_000;
  private static final int LAST_EXAMINED = 1_400_000;

  private GermanNumbers() {}

  static PublicationNumber publication(WrittenNumber written, NumberContext context, Findings findings) {
    String compact = WrittenNumber.compact(withoutCheckDigit(written.body(), findings));
    String number = WrittenNumber.withoutLeadingZeros(WrittenNumber.withoutKind(compact));
    boolean utilityModel = isMarked(number, 'G', written.body());
    number = likely(utilityModel ? number.substring(1) : number);
    String kind = WrittenNumber.kind(compact, context);
    if (kind.isEmpty() && (context.has("dpma") || context.has("docdb"))) {
      kind = utilityModel || isOldUtilityModel(number, context) ? "U" : kindOf(number);
      findings.note("kind-derived");
    }
    return new PublicationNumber("DE", number, kind.isEmpty() ? null : kind);
  }

  static ApplicationNumber application(WrittenNumber written, NumberContext context, Findings findings) {
    String text = WrittenNumber.withoutKind(WrittenNumber.compact(withoutCheckDigit(written.body(), findings)));
    boolean marked = isMarked(text, 'G', written.body()) || isMarked(text, 'P', written.body());
    String number = WrittenNumber.withoutLeadingZeros(marked ? text.substring(1) : text);
    return new ApplicationNumber("DE", likely(Kinds.isDigits(number) ? number(number, context) : number));
  }

  /// Behind the point; not verified.
  private static String withoutCheckDigit(String body, Findings findings) {
    int point = body.lastIndexOf('.');
    if (point < 0 || point != body.length() - 2 || !Kinds.isDigit(body.charAt(point + 1))) {
      return body;
    }
    findings.checkDigit(CheckDigit.NOT_VERIFIED);
    return body.substring(0, point);
  }

  /// `G 82 33 714.4` and `P 42 32 732.9`. The oldest file numbers may start with the same letters and have no point.
  private static boolean isMarked(String number, char letter, String body) {
    return number.length() == 8 && number.charAt(0) == letter && body.indexOf('.') >= 0
        && Kinds.isDigits(number.substring(1));
  }

  private static String number(String digits, NumberContext context) {
    if (digits.length() == 15) {
      return standard(digits);
    }
    boolean typed = digits.length() == 12 && Years.leads(digits.substring(2), FIRST_LONG_YEAR, context);
    boolean yearFirst = digits.length() > 5 && Years.leads(digits, 1877, context);
    return context.has("epodoc") && yearFirst && !typed ? epodoc(digits) : digits;
  }

  /// The year in front; type and serial behind it, the serial without leading zeros.
  private static String epodoc(String digits) {
    int year = Integer.parseInt(digits.substring(0, 4));
    if (year < FIRST_TYPED_YEAR) {
      return WrittenNumber.withoutLeadingZeros(digits.substring(4));
    }
    if (digits.charAt(4) == '0') {
      throw new RefusedNumber("type 0 behind the year " + year + ": expected a type such as "
          + (year < FIRST_LONG_YEAR ? "1 or 2" : "10 or 20"));
    }
    if (year < FIRST_LONG_YEAR) {
      return digits.charAt(4) + digits.substring(2, 4) + WrittenNumber.padded(digits.substring(5), 5);
    }
    return digits.substring(4, 6) + digits.substring(0, 4) + WrittenNumber.padded(digits.substring(6), 6);
  }

  /// WIPO ST.13: type, year, nine digits.
  private static String standard(String digits) {
    int year = Integer.parseInt(digits.substring(2, 6));
    if (year < FIRST_TYPED_YEAR || !digits.startsWith("000", 6)) {
      throw new RefusedNumber("15 digits: expected type, a year from 1995 and a serial of 6 digits");
    }
    return year < FIRST_LONG_YEAR
        ? digits.charAt(0) + digits.substring(4, 6) + digits.substring(10)
        : digits.substring(0, 6) + digits.substring(9);
  }

  private static String likely(String number) {
    if (number.length() > 12) {
      throw new RefusedNumber("number too long: " + number.length() + " characters, expected at most 12");
    }
    if (number.isEmpty() || !Kinds.isDigits(Kinds.isLetter(number.charAt(0)) ? number.substring(1) : number)) {
      throw new RefusedNumber("'" + number + "': expected digits, or one letter of an old file number and digits");
    }
    return number;
  }

  /// A utility model of before 1995: seven digits, of which the first two are about the year. Patents have got no further
  /// than 4,500,000 in as many.
  private static boolean isOldUtilityModel(String number, NumberContext context) {
    LocalDate date = context.date();
    return number.length() == 7 && Kinds.isDigits(number) && number.charAt(0) >= '6'
        && (date == null || date.getYear() >= FIRST_UTILITY_MODEL);
  }

  /// What a document without kind was published as: a patent below a million, an examined publication up to 1.4
  /// million, then an unexamined one; utility models since 1995 are known by their type 2.
  private static String kindOf(String number) {
    boolean typeTwo = (number.length() == 8 || number.length() == 12) && number.charAt(0) == '2';
    if (typeTwo) {
      return "U1";
    }
    if (!Kinds.isDigits(number) || number.length() > 7) {
      return "A1";
    }
    int value = Integer.parseInt(number);
    return value < FIRST_EXAMINED ? "C" : value <= LAST_EXAMINED ? "B" : "A1";
  }
}
