package org.patentbeacon.number;

/// Chinese application numbers: section 3.1 of the rules for numbers. Canonical are twelve digits: year, type, serial.
final class ChineseApplications {
  private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
  private static final int FIRST_YEAR = 1985;
  private static final int LAST_OLD_YEAR = 2003;

  private ChineseApplications() {}

  static ApplicationNumber read(WrittenNumber written, NumberContext context, Findings findings) {
    String body = written.body();
    String check = "";
    int point = body.lastIndexOf('.');
    if (point >= 0 && point == body.length() - 2) {
      check = body.substring(point + 1);
      body = body.substring(0, point);
    }
    String compact = WrittenNumber.compact(body);
    if (check.isEmpty()) {
      compact = withoutKind(compact);
      boolean epodoc = context.has("epodoc") && isEpodoc(compact, context);
      if (!epodoc && (compact.length() == 13 || (compact.length() == 9 && isOldYear(compact)))) {
        check = compact.substring(compact.length() - 1);
        compact = compact.substring(0, compact.length() - 1);
      }
    }
    String twelve = twelve(compact, !check.isEmpty(), context);
    checkYearAndType(twelve, context);
    verify(twelve, check, findings);
    if (written.granted()) {
      findings.note("granted");
    }
    return new ApplicationNumber("CN", twelve);
  }

  /// The letter `X` is no kind of China and may be a check digit.
  private static String withoutKind(String compact) {
    int kind = compact.length() - 1;
    boolean letter = kind > 0 && "ABCUYSD".indexOf(compact.charAt(kind)) >= 0
        && Kinds.isDigit(compact.charAt(kind - 1));
    return letter ? compact.substring(0, kind) : compact;
  }

  private static String twelve(String compact, boolean checked, NumberContext context) {
    String digits = WrittenNumber.digits(compact);
    int length = digits.length();
    if (!checked && context.has("epodoc") && isEpodoc(digits, context)) {
      return digits.substring(0, 5) + WrittenNumber.padded(digits.substring(5), 7);
    }
    if (length == 12) {
      return digits;
    }
    if (length == 8) {
      return expanded(digits);
    }
    if (length == 15 && !checked) {
      return standard(digits);
    }
    throw new RefusedNumber(length + (checked
        ? " digits before the check digit, expected 8 or 12" : " digits: neither old, new nor EPODOC form"));
  }

  /// `yyyy t` and a serial number without leading zeros.
  private static boolean isEpodoc(String digits, NumberContext context) {
    return digits.length() >= 6 && digits.length() <= 12 && Kinds.isDigits(digits)
        && Years.leads(digits, FIRST_YEAR, context);
  }

  /// Old numbers start with the years 85 to 99 and 00 to 03.
  private static boolean isOldYear(String digits) {
    return digits.compareTo("04") < 0 || (digits.compareTo("85") >= 0 && Kinds.isDigit(digits.charAt(0)));
  }

  private static String expanded(String digits) {
    if (!isOldYear(digits)) {
      throw new RefusedNumber("8 digits: old numbers start with the years 85 to 99 or 00 to 03, found "
          + digits.substring(0, 2));
    }
    return (digits.charAt(0) >= '8' ? "19" : "20") + digits.substring(0, 3) + "00" + digits.substring(3);
  }

  private static void checkYearAndType(String twelve, NumberContext context) {
    int year = Integer.parseInt(twelve.substring(0, 4));
    if (year < FIRST_YEAR) {
      throw new RefusedNumber("year " + year + ": Chinese patent law began on 1985-04-01");
    }
    Years.past(year, context);
    char type = twelve.charAt(4);
    if ("12389".indexOf(type) < 0) {
      throw new RefusedNumber("type digit " + type
          + " does not exist: 1 invention, 2 utility model, 3 design, 8 and 9 from PCT");
    }
    if (year < LAST_OLD_YEAR && !isOld(twelve)) {
      throw new RefusedNumber("serial " + twelve.substring(5) + ": before October 2003 serials have 5 digits");
    }
  }

  private static void verify(String twelve, String check, Findings findings) {
    if (check.isEmpty()) {
      return;
    }
    char found = check.charAt(0);
    if (!Kinds.isDigit(found) && found != 'X') {
      throw new RefusedNumber("check character must be 0-9 or X, found " + found);
    }
    char right = checkDigit(printed(twelve));
    if (found != right) {
      throw new RefusedNumber("check digit is " + right + ", found " + found);
    }
    findings.checkDigit(CheckDigit.RIGHT);
  }

  /// The check digit of the digits as printed, 8 or 12 of them.
  static char checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    int rest = sum % 11;
    return rest == 10 ? 'X' : (char) ('0' + rest);
  }

  /// WIPO ST.13: type, year and nine digits.
  private static String standard(String digits) {
    String type = switch (digits.substring(0, 2)) {
      case "10" -> "1";
      case "11" -> "8";
      case "20" -> "2";
      case "21" -> "9";
      case "30" -> "3";
      default -> throw new RefusedNumber("type " + digits.substring(0, 2) + " does not exist");
    };
    if (!digits.startsWith("00", 6)) {
      throw new RefusedNumber("a Chinese serial has 7 digits, found " + digits.substring(6));
    }
    return digits.substring(2, 6) + type + digits.substring(8);
  }

  /// Whether the number was given out with eight digits; serials of new numbers of 2003 begin at 0100000.
  private static boolean isOld(String twelve) {
    return twelve.compareTo("2004") < 0 && twelve.startsWith("00", 5);
  }

  /// The digits as the office printed them, 8 or 12: the check digit is computed on them.
  private static String printed(String twelve) {
    return isOld(twelve) ? twelve.substring(2, 5) + twelve.substring(7) : twelve;
  }

  /// The printed form: an old number in its old form, with the check digit that numbers have since 1989.
  static String display(String twelve) {
    String printed = printed(twelve);
    return twelve.compareTo("1989") < 0 ? printed : printed + "." + checkDigit(printed);
  }
}
