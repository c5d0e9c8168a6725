package org.patentbeacon.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers of the Patent Cooperation Treaty: section 5 of the rules for numbers.
final class InternationalNumbers {
  private static final int FIRST_YEAR = 1978;
  private static final Pattern PUBLICATION = Pattern.compile("(\\d+)([A-Z]\\d?)?");
  private static final Pattern SLASHED = Pattern.compile("(\\d{2}|\\d{4})\\s*/\\s*(\\d{1,6})\\s*([A-Z]\\d?)?");
  private static final Pattern APPLICATION = Pattern.compile("([A-Z]{2})(\\d{4}|\\d{2})/(\\d{1,6})");
  private static final Pattern COMPACT = Pattern.compile("(?:(\\d{4})([A-Z]{2})|([A-Z]{2})(\\d{4}|\\d{2}))(\\d{5,6})W?");
  private static final Pattern BARE = Pattern.compile("(\\d{4})(\\d{6})W?");

  private InternationalNumbers() {}

  static PublicationNumber publication(WrittenNumber written, NumberContext context) {
    Matcher slashed = SLASHED.matcher(written.body().strip());
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
        yield number(year(digits.substring(0, 2)), digits.substring(2), kind, context);
      }
      case 7 -> number(year(digits.substring(0, 2)), digits.substring(2), kind, context);
      default -> throw new RefusedNumber(digits.length() + " digits, expected year and serial");
    };
  }

  private static PublicationNumber number(int year, String serial, @Nullable String kind,
      NumberContext context) {
    if (year < FIRST_YEAR) {
      throw new RefusedNumber("year " + year + ": first international publications: 1978");
    }
    return new PublicationNumber("WO", year + six(serial), kind == null ? context.kind() : kind);
  }

  private static String six(String serial) {
    return "0".repeat(Math.max(0, 6 - serial.length())) + serial;
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : year >= 78 ? 1900 + year : 2000 + year;
  }

  static ApplicationNumber application(WrittenNumber written) {
    String body = written.body().strip().replaceFirst("^/", "");
    Matcher slashed = APPLICATION.matcher(body.replace(" ", ""));
    if (slashed.matches()) {
      return number(slashed.group(1), year(slashed.group(2)), slashed.group(3));
    }
    String compact = WrittenNumber.compact(body);
    Matcher bare = BARE.matcher(compact);
    if (written.authority().equals("IB") && bare.matches()) {
      return number("IB", year(bare.group(1)), bare.group(2));
    }
    Matcher parts = COMPACT.matcher(compact);
    if (!parts.matches()) {
      throw new RefusedNumber("expected a number such as PCT/CN2019/123456, found '" + written.body() + "'");
    }
    return parts.group(1) != null
        ? number(parts.group(2), year(parts.group(1)), parts.group(5))
        : number(parts.group(3), year(parts.group(4)), parts.group(5));
  }

  private static ApplicationNumber number(String office, int year, String serial) {
    if (!WrittenNumber.isAuthority(office)) {
      throw new RefusedNumber(office + " is no receiving office");
    }
    return new ApplicationNumber("PCT", office + year + six(serial));
  }

  /// A number of the form CC, year, serial, where the context says that it is an international one.
  static Optional<ApplicationNumber> receivedAt(WrittenNumber written, NumberContext context) {
    String kind = context.kind();
    boolean international = context.has("epo-anum") || "W".equals(kind) || written.body().strip().endsWith("W")
        || "WO".equals(context.authority());
    return international
        ? Optional.of(application(new WrittenNumber("PCT", written.authority() + written.compact(), false)))
        : Optional.empty();
  }
}
