package org.patentbeacon.number;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Chinese numbers: sections 3.1 and 3.2 of the rules for numbers.
final class ChineseNumbers {
  private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};
  private static final int FIRST_YEAR = 1985;
  /// Numbers of later years cannot have been given yet when this version was made.
  private static final int LAST_YEAR = 2050;

  private ChineseNumbers() {}

  static ApplicationNumber application(WrittenNumber written, NumberContext context) {
    String body = written.body().strip();
    String check = "";
    int point = body.lastIndexOf('.');
    if (point >= 0 && point == body.length() - 2) {
      check = body.substring(point + 1);
      body = body.substring(0, point);
    }
    String compact = WrittenNumber.compact(body);
    if (context.has("epodoc") && check.isEmpty()) {
      return new ApplicationNumber("CN", epodoc(compact));
    }
    int kind = compact.isEmpty() ? -1 : compact.length() - 1;
    boolean kindLetter = check.isEmpty() && kind > 6 && Kinds.isLetter(compact.charAt(kind))
        && compact.charAt(kind) != 'X';
    if (kindLetter) {
      compact = compact.substring(0, kind);
    }
    boolean oldWithCheck = compact.length() == 9 && (old(compact) || compact.charAt(0) != '1');
    if (check.isEmpty() && (compact.length() == 13 || oldWithCheck)) {
      check = compact.substring(compact.length() - 1);
      compact = compact.substring(0, compact.length() - 1);
    }
    if (compact.length() == 15 && check.isEmpty()) {
      return new ApplicationNumber("CN", standard(WrittenNumber.digits(compact)));
    }
    String digits = WrittenNumber.digits(compact);
    verify(digits, check);
    return new ApplicationNumber("CN", expanded(digits));
  }

  private static boolean old(String digits) {
    return digits.startsWith("0") || digits.startsWith("8") || digits.startsWith("9");
  }

  /// The 12 digits of a printed number of 8 or 12 digits.
  private static String expanded(String digits) {
    String twelve = switch (digits.length()) {
      case 12 -> digits;
      case 8 -> (digits.charAt(0) >= '8' ? "19" : "20") + digits.substring(0, 3) + "00" + digits.substring(3);
      case 9, 10, 11 -> throw new RefusedNumber(digits.length() + " digits: neither old, new nor EPODOC form");
      default -> throw new RefusedNumber(digits.length() + " digits before the check digit, expected 8 or 12");
    };
    checkYearAndType(twelve);
    return twelve;
  }

  private static void checkYearAndType(String twelve) {
    int year = Integer.parseInt(twelve.substring(0, 4));
    if (year < FIRST_YEAR) {
      throw new RefusedNumber("year " + year + ": Chinese patent law began on 1985-04-01");
    }
    if (year > LAST_YEAR) {
      throw new RefusedNumber("year " + year + " lies in the future");
    }
    char type = twelve.charAt(4);
    if ("12389".indexOf(type) < 0) {
      throw new RefusedNumber("type digit " + type + " does not exist");
    }
  }

  private static void verify(String digits, String check) {
    if (check.isEmpty() || (digits.length() != 8 && digits.length() != 12)) {
      return;
    }
    char printed = check.charAt(0);
    if (!Kinds.isDigit(printed) && printed != 'X') {
      throw new RefusedNumber("check character must be 0-9 or X, found " + printed);
    }
    expanded(digits);
    char right = checkDigit(digits);
    if (printed != right) {
      throw new RefusedNumber("check digit is " + right + ", found " + printed);
    }
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

  /// `yyyy t` and a serial number without leading zeros, possibly a kind letter.
  private static String epodoc(String compact) {
    String digits = Kinds.isLetter(compact.charAt(compact.length() - 1))
        ? compact.substring(0, compact.length() - 1) : compact;
    WrittenNumber.digits(digits);
    if (digits.length() < 6 || digits.length() > 12) {
      throw new RefusedNumber(digits.length() + " digits: no EPODOC form");
    }
    String twelve = digits.substring(0, 5) + "0".repeat(12 - digits.length()) + digits.substring(5);
    checkYearAndType(twelve);
    return twelve;
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
    String twelve = digits.substring(2, 6) + type + digits.substring(8);
    checkYearAndType(twelve);
    return twelve;
  }

  /// The printed form: an old number in its old form, with the check digit.
  static String display(String twelve) {
    int year = Integer.parseInt(twelve.substring(0, 4));
    boolean old = twelve.startsWith("00", 5) && (year < 2003 || (year == 2003 && twelve.charAt(5) == '0'));
    String printed = old ? twelve.substring(2, 5) + twelve.substring(7) : twelve;
    return printed + "." + checkDigit(printed);
  }

  static PublicationNumber publication(WrittenNumber written, NumberContext context) {
    if (written.granted()) {
      throw new RefusedNumber("ZL numbers are application numbers");
    }
    String compact = written.compact();
    int kindStart = Kinds.start("CN" + compact) - 2;
    String kind = kindStart < compact.length() ? compact.substring(kindStart) : context.kind();
    String number = WrittenNumber.digits(compact.substring(0, kindStart));
    if (number.length() < 7) {
      throw new RefusedNumber("number too short: " + number.length() + " digits, expected 7 to 9");
    }
    if (number.length() > 9) {
      throw new RefusedNumber("number too long: " + number.length() + " digits, expected 7 to 9");
    }
    if (kind != null) {
      checkKind(number, kind);
    }
    return new PublicationNumber("CN", number, kind);
  }

  private static void checkKind(String number, String kind) {
    char letter = kind.charAt(0);
    if ("ABCUYSD".indexOf(letter) < 0) {
      throw new RefusedNumber("kind " + kind + " does not exist in CN");
    }
    if (number.length() == 8) {
      return;
    }
    String kinds = switch (number.charAt(0)) {
      case '1' -> "ABC";
      case '2' -> "UY";
      case '3' -> "SD";
      default -> throw new RefusedNumber("a " + number.length() + "-digit number starts with 1, 2 or 3");
    };
    if (kinds.indexOf(letter) < 0) {
      throw new RefusedNumber(number.length() + "-digit number starting with " + number.charAt(0) + " belongs to "
          + switch (number.charAt(0)) {
            case '1' -> "inventions (2 utility model, 3 design)";
            case '2' -> "utility models (1 invention, 3 design)";
            default -> "designs (1 invention, 2 utility model)";
          });
    }
  }

  /// What a kind meant when it was printed.
  static KindMeaning meaning(String number, String kind, @Nullable LocalDate date) {
    boolean before1993 = date != null ? date.isBefore(LocalDate.of(1993, 1, 1)) : number.length() < 9 && oldNumber(number);
    return switch (kind.charAt(0)) {
      case 'A' -> new KindMeaning("invention-application", false);
      case 'B' -> new KindMeaning("invention-grant", !before1993);
      case 'C' -> new KindMeaning("invention-grant", true);
      case 'U' -> new KindMeaning("utility-model", date == null ? number.length() == 9 : !before1993);
      case 'Y' -> new KindMeaning("utility-model", true);
      case 'S' -> new KindMeaning("design", date == null ? number.length() == 9 : !before1993);
      default -> new KindMeaning("design", true);
    };
  }

  private static boolean oldNumber(String number) {
    return number.length() == 8 || number.compareTo("1030000") < 0;
  }
}
