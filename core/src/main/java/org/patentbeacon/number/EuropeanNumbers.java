package org.patentbeacon.number;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers of the European Patent Office: section 5 of the rules for numbers.
final class EuropeanNumbers {
  private static final Pattern PUBLICATION = Pattern.compile("([AB])?0*(\\d{1,7})([A-Z]\\d?)?");
  private static final Pattern KIND = Pattern.compile("[AB][1-9]?");
  /// Printed by the office with this check digit although it should be another.
  private static final String KNOWN_EXCEPTION = "92900624";

  private EuropeanNumbers() {}

  static PublicationNumber publication(WrittenNumber written, NumberContext context) {
    String compact = written.compact();
    Matcher number = PUBLICATION.matcher(compact);
    if (compact.replaceAll("[^0-9].*$", "").length() > 8 || !number.matches()) {
      throw new RefusedNumber("more than 8 digits or no EP number: " + compact);
    }
    String kind = number.group(3) != null ? number.group(3) : number.group(1) != null ? number.group(1) : context.kind();
    if (kind != null && !KIND.matcher(kind).matches()) {
      throw new RefusedNumber("kind " + kind + " does not exist");
    }
    String digits = number.group(2);
    return new PublicationNumber("EP", "0".repeat(7 - digits.length()) + digits, kind);
  }

  static ApplicationNumber application(WrittenNumber written, NumberContext context, List<String> notes) {
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
    if (digits.length() == 11 && (digits.startsWith("19") || digits.startsWith("20"))) {
      digits = digits.substring(2, 4) + digits.substring(5);
    }
    if (digits.length() == 9 && check.isEmpty()) {
      check = digits.substring(8);
      digits = digits.substring(0, 8);
    }
    if (digits.length() != 8) {
      throw new RefusedNumber(digits.length() + " digits, expected 8");
    }
    verify(digits, check, notes);
    return new ApplicationNumber("EP", digits);
  }

  private static void verify(String digits, String check, List<String> notes) {
    if (check.isEmpty() || check.charAt(0) == checkDigit(digits)) {
      return;
    }
    if (digits.equals(KNOWN_EXCEPTION) && check.equals("0")) {
      notes.add("check-digit");
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
