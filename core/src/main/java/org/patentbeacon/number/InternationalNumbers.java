package org.patentbeacon.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers of the Patent Cooperation Treaty: section 5 of the rules for numbers.
final class InternationalNumbers {
  private static final int FIRST_YEAR = 1978;
  private static final int FIRST_LONG_SERIAL = 2002;
  private static final Pattern PUBLICATION = Pattern.compile("(\\d+)([A-Z]\\d?)?");
  private static final Pattern SLASHED = Pattern.compile("(\\d{2}|\\d{4})\\s*/\\s*(\\d{1,6})\\s*\\(?([A-Z]\\d?)?\\)?");
  private static final Pattern SLASHED_APPLICATION =
      Pattern.compile("/?\\s*([A-Z]{2})\\s*(\\d{4}|\\d{2})\\s*/\\s*(\\d{1,6})\\s*(?:W|[A-Z]\\d?)?");
  private static final Pattern COMPACT = Pattern.compile("(?:(\\d{4})([A-Z]{2})|"
      + "([A-Z]{2})((?:19|20)\\d{2}|(?!19|20)\\d{2}))(\\d{5,7})W?");
  private static final Pattern KIND_W = Pattern.compile("\\d[ .,\\-/()_]*W[ .,\\-/()_]*$");
  private static final Pattern BARE = Pattern.compile("(\\d{4})(\\d{6})W?");

  private InternationalNumbers() {}

  static PublicationNumber publication(WrittenNumber written, NumberContext context) {
    Matcher slashed = SLASHED.matcher(written.body());
    if (slashed.matches()) {
      return number(year(slashed.group(1)), slashed.group(2), slashed.group(3), context);
    }
    String compact = written.compact();
    Matcher parts = PUBLICATION.matcher(compact);
    if (!parts.matches()) {
      throw new RefusedNumber("no WO number: " + compact);
    }
    String digits = parts.group(1);
    String kind = parts.group(2);
    boolean fullYear = digits.startsWith("19") || digits.startsWith("20");
    return switch (digits.length()) {
      case 10 -> number(Integer.parseInt(digits.substring(0, 4)), digits.substring(4), kind, context);
      case 9 -> {
        if (!fullYear) {
          throw new RefusedNumber("9 digits, expected year and serial");
        }
        yield number(Integer.parseInt(digits.substring(0, 4)), digits.substring(4), kind, context);
      }
      case 8 -> {
        if (digits.startsWith("00")) {
          throw new RefusedNumber("ambiguous: 20" + digits.substring(0, 2) + "/" + digits.substring(2) + " or 20"
              + digits.substring(1, 3) + "/0" + digits.substring(3));
        }
        int year = year(twoDigits(digits));
        if (year < FIRST_LONG_SERIAL && digits.charAt(2) != '0') {
          throw new RefusedNumber("serial " + digits.substring(2) + ": before July 2002 serials have 5 digits");
        }
        yield number(year, digits.substring(2), kind, context);
      }
      case 7 -> number(year(twoDigits(digits)), digits.substring(2), kind, context);
      default -> throw new RefusedNumber(digits.length() + " digits, expected year and serial");
    };
  }

  /// The two digits of the year in front. 19 and 20 start a year of four digits whose serial is too short to tell.
  private static String twoDigits(String digits) {
    String year = digits.substring(0, 2);
    if (year.equals("19") || year.equals("20")) {
      throw new RefusedNumber(digits.length() + " digits: write the year apart, such as " + digits.substring(0, 4) + "/"
          + digits.substring(4));
    }
    return year;
  }

  private static PublicationNumber number(int year, String serial, @Nullable String kind,
      NumberContext context) {
    return new PublicationNumber("WO", checkedYear(year, context) + six(serial), kind == null ? context.kind() : kind);
  }

  private static String six(String serial) {
    if (WrittenNumber.withoutLeadingZeros(serial).equals("0")) {
      throw new RefusedNumber("serial 0");
    }
    String six = WrittenNumber.padded(serial, 6);
    if (six.length() > 6) {
      throw new RefusedNumber("serial " + serial + ": expected at most 6 digits");
    }
    return six;
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : year >= 78 ? 1900 + year : 2000 + year;
  }

  static ApplicationNumber application(WrittenNumber written, NumberContext context) {
    String compact = written.compact();
    Matcher slashed = SLASHED_APPLICATION.matcher(written.body());
    if (slashed.matches()) {
      return number(slashed.group(1), year(slashed.group(2)), slashed.group(3), context);
    }
    Matcher bare = BARE.matcher(compact);
    if (written.authority().equals("IB") && bare.matches()) {
      return number("IB", year(bare.group(1)), bare.group(2), context);
    }
    Matcher parts = COMPACT.matcher(compact);
    if (!parts.matches()) {
      throw new RefusedNumber("expected a number such as PCT/CN2019/123456, found '" + written.body() + "'");
    }
    return parts.group(1) != null
        ? number(parts.group(2), year(parts.group(1)), parts.group(5), context)
        : number(parts.group(3), year(parts.group(4)), parts.group(5), context);
  }

  private static ApplicationNumber number(String office, int year, String serial, NumberContext context) {
    if (!Authorities.receives(office)) {
      throw new RefusedNumber(office + " is no receiving office");
    }
    return new ApplicationNumber("PCT", office + checkedYear(year, context) + six(serial));
  }

  private static int checkedYear(int year, NumberContext context) {
    if (year < FIRST_YEAR) {
      throw new RefusedNumber("year " + year + ": first international applications and publications: 1978");
    }
    return Years.past(year, context);
  }

  /// Whether the number has the form CC, year, serial, and the context says that it is an international one.
  static boolean isReceived(WrittenNumber written, NumberContext context) {
    return switch (written.authority()) {
      case "PCT", "WO", "IB" -> false;
      default -> context.has("epo-anum") || "W".equals(context.kind())
          || (written.body().indexOf('W') > 0 && KIND_W.matcher(written.body()).find());
    };
  }

  static ApplicationNumber received(WrittenNumber written, NumberContext context) {
    return application(new WrittenNumber("PCT", written.authority() + written.compact(), false), context);
  }
}
