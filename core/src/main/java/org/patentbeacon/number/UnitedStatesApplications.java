package org.patentbeacon.number;

import java.time.LocalDate;

/// Application numbers of the United States: section 4 of the rules for numbers. Canonical are a series of two digits
/// and a serial of six.
final class UnitedStatesApplications {
  private static final int FIRST_YEAR = 1935;

  private UnitedStatesApplications() {}

  static ApplicationNumber read(WrittenNumber written, NumberContext context, Findings findings) {
    String compact = written.compact();
    String kind = WrittenNumber.kind(compact, context);
    String digits = WrittenNumber.digits(WrittenNumber.withoutKind(compact));
    if (context.has("aps-apn")) {
      return aps(digits, context, findings);
    }
    if (written.body().indexOf('/') >= 0) {
      return divided(written.body());
    }
    return switch (digits.length()) {
      case 8 -> context.has("docdb") ? serialFirst(digits, kind, context, findings) : number(digits);
      case 11 -> digits.charAt(4) == '0' && Years.leads(digits, FIRST_YEAR, context)
          ? derived(Integer.parseInt(digits.substring(0, 4)), digits.substring(5), sort(kind), context, findings)
          : unknown(written.body());
      case 12 -> Years.leads(digits, FIRST_YEAR, context) ? number(digits.substring(4)) : unknown(written.body());
      case 15 -> standard(digits, context, findings);
      default -> context.has("docdb") && digits.length() > 2 && digits.length() < 8
          ? serialFirst(digits, kind, context, findings) : undivided(digits, kind, context, findings);
    };
  }

  private static ApplicationNumber number(String eight) {
    return new ApplicationNumber("US", eight);
  }

  private static ApplicationNumber unknown(String body) {
    throw new RefusedNumber("unknown shape '" + body + "': expected series and serial such as 09/832,323");
  }

  private static ApplicationNumber divided(String body) {
    int slash = body.indexOf('/');
    String series = WrittenNumber.compact(body.substring(0, slash));
    String serial = WrittenNumber.withoutKind(WrittenNumber.compact(body.substring(slash + 1)));
    boolean fits = body.lastIndexOf('/') == slash && Kinds.isDigits(series + serial)
        && !series.isEmpty() && series.length() <= 2 && !serial.isEmpty() && serial.length() <= 6;
    return fits ? number(WrittenNumber.padded(series, 2) + WrittenNumber.padded(serial, 6)) : unknown(body);
  }

  /// DOCDB: the serial and the last two digits of the year.
  private static ApplicationNumber serialFirst(String digits, String kind, NumberContext context, Findings findings) {
    int end = digits.length() - 2;
    int year = Integer.parseInt(digits.substring(end));
    return derived(year < 30 ? 2000 + year : 1900 + year, digits.substring(0, end), sort(kind), context, findings);
  }

  /// The serial alone, as EP full texts print it, with the filing date; or the shape of neither.
  private static ApplicationNumber undivided(String digits, String kind, NumberContext context, Findings findings) {
    LocalDate date = context.date();
    return digits.length() <= 6 && date != null
        ? derived(date.getYear(), digits, sort(kind), context, findings) : unknown(digits);
  }

  private static ApplicationNumber aps(String digits, NumberContext context, Findings findings) {
    String series = context.value("series").orElse("");
    if (digits.length() < 6 || digits.length() > 7 || series.length() > 2 || !Kinds.isDigits(series)) {
      throw new RefusedNumber("APN of " + digits.length() + " digits with series '" + series
          + "': expected 6 digits, perhaps a check digit, and a series such as 6");
    }
    if (digits.length() == 7) {
      findings.checkDigit(CheckDigit.NOT_VERIFIED);
    }
    return number(WrittenNumber.padded(series, 2) + digits.substring(0, 6));
  }

  /// WIPO ST.13: type, year, nine digits.
  private static ApplicationNumber standard(String digits, NumberContext context, Findings findings) {
    if (!digits.startsWith("000", 6)) {
      return unknown(digits);
    }
    String sort = switch (digits.substring(0, 2)) {
      case "00" -> "provisional";
      case "30" -> "design";
      default -> "utility";
    };
    return derived(Integer.parseInt(digits.substring(2, 6)), digits.substring(9), sort, context, findings);
  }

  private static String sort(String kind) {
    return kind.startsWith("P") ? "provisional" : kind.startsWith("F") ? "design" : "utility";
  }

  private static ApplicationNumber derived(int year, String serial, String sort, NumberContext context,
      Findings findings) {
    String six = WrittenNumber.padded(serial, 6);
    String series = UnitedStatesSeries.of(sort, Years.past(year, context), six, context.date());
    findings.note("series-derived");
    return number(series + six);
  }
}
