package org.patentbeacon.number;

/// Numbers of the European Patent Office: section 5 of the rules for numbers.
final class EuropeanNumbers {
  /// Printed by the office with this check digit although it should be another.
  private static final String KNOWN_EXCEPTION = "92900624";

  /// Of two digits: later ones are years of this century.
  private static final int FIRST_YEAR = 78;

  private EuropeanNumbers() {}

  static PublicationNumber publication(WrittenNumber written, NumberContext context) {
    String compact = written.compact();
    int kindStart = Kinds.start(compact, 1);
    String kind = kindStart < compact.length() ? compact.substring(kindStart) : context.kind();
    String number = WrittenNumber.digits(compact.substring(0, kindStart));
    String digits = WrittenNumber.withoutLeadingZeros(number);
    if (number.length() > 8) {
      throw new RefusedNumber("more than 8 digits: " + number);
    }
    if (digits.length() > 7) {
      throw new RefusedNumber("8 digits, expected 7; 8 digits are an application number");
    }
    return new PublicationNumber("EP", WrittenNumber.padded(digits, 7), kind);
  }

  static ApplicationNumber application(WrittenNumber written, NumberContext context, Findings findings) {
    String body = written.body().strip();
    int point = body.lastIndexOf('.');
    String check = "";
    if (point >= 0 && point == body.length() - 2) {
      check = body.substring(point + 1);
      body = body.substring(0, point);
    }
    String compact = WrittenNumber.compact(body);
    if (!compact.isEmpty() && Kinds.isLetter(compact.charAt(compact.length() - 1))) {
      compact = compact.substring(0, compact.length() - 1);
    }
    String digits = WrittenNumber.digits(compact);
    if (digits.length() == 11 && digits.charAt(4) == '0' && Years.leads(digits, 1978, context)) {
      digits = digits.substring(2, 4) + digits.substring(5);
    }
    if (digits.length() == 15 && digits.startsWith("000", 6)) {
      digits = digits.substring(4, 6) + digits.substring(9);
    }
    if (digits.length() == 9 && check.isEmpty()) {
      check = digits.substring(8);
      digits = digits.substring(0, 8);
    }
    if (digits.length() != 8) {
      throw new RefusedNumber(digits.length() + " digits, expected 8");
    }
    int year = Integer.parseInt(digits.substring(0, 2));
    Years.past(year >= FIRST_YEAR ? 1900 + year : 2000 + year, context);
    verify(digits, check, findings);
    return new ApplicationNumber("EP", digits);
  }

  private static void verify(String digits, String check, Findings findings) {
    if (check.isEmpty()) {
      return;
    }
    if (check.charAt(0) == checkDigit(digits)) {
      findings.checkDigit(CheckDigit.RIGHT);
      return;
    }
    if (digits.equals(KNOWN_EXCEPTION) && check.equals("0")) {
      findings.note("check-digit");
      findings.checkDigit(CheckDigit.NOT_VERIFIED);
      return;
    }
    throw new RefusedNumber("check digit is " + checkDigit(digits) + ", found " + check);
  }

  /// Luhn from the left, weights 1, 2, 1, 2 …
  static char checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int product = (digits.charAt(i) - '0') * (1 + i % 2);
      sum += product / 10 + product % 10;
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
