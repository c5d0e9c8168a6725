package org.patentbeacon.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers of Korea, Germany, Taiwan, and of all offices without rules of their own: section 7 of the rules for numbers.
final class OtherNumbers {
  private static final Pattern KOREAN_APPLICATION = Pattern.compile("(10|20|30)((?:19|20)\\d{2})(\\d{7})");
  private static final Pattern KOREAN_YEAR = Pattern.compile("((?:19|20)\\d{2})(\\d{6,7})");
  /// WIPO ST.13: type, year and nine digits.
  private static final Pattern STANDARD = Pattern.compile("(10|20|30)((?:19|20)\\d{2})00(\\d{7})");
  private static final Pattern GERMAN_UTILITY = Pattern.compile("G\\s*(\\d{2})\\s*(\\d{2})\\s*(\\d{3})(?:\\.\\d)?");

  private OtherNumbers() {}

  static PublicationNumber publication(WrittenNumber written, NumberContext context) {
    if (written.authority().equals("AU") && written.body().matches("\\d{4}/\\d{6}.*")) {
      return plain(written, context);
    }
    PublicationNumber number = plain(written, context);
    return switch (written.authority()) {
      case "KR" -> korean(number);
      case "TW" -> taiwanese(number);
      case "DE" -> new PublicationNumber("DE", number.number().replaceFirst("^0+(?=\\d)", ""), number.kind());
      default -> number;
    };
  }

  private static PublicationNumber plain(WrittenNumber written, NumberContext context) {
    String id = written.authority() + written.compact();
    int end = Kinds.start(id);
    String number = id.substring(2, end);
    if (number.isEmpty() || number.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      throw new RefusedNumber("no digits in '" + written.body() + "'");
    }
    return new PublicationNumber(written.authority(), number, end < id.length() ? id.substring(end) : context.kind());
  }

  private static PublicationNumber korean(PublicationNumber number) {
    String digits = number.number();
    String kind = number.kind();
    Matcher typed = KOREAN_APPLICATION.matcher(digits);
    if (typed.matches()) {
      return new PublicationNumber("KR", typed.group(2) + typed.group(3), kind);
    }
    Matcher year = KOREAN_YEAR.matcher(digits);
    if (kind == null || !(kind.startsWith("B") || kind.startsWith("Y"))) {
      return year.matches() ? new PublicationNumber("KR", year.group(1) + seven(year.group(2)), kind) : number;
    }
    if (digits.length() == 7) {
      return new PublicationNumber("KR", (kind.startsWith("Y") ? "20" : "10") + digits, kind);
    }
    return number;
  }

  private static PublicationNumber taiwanese(PublicationNumber number) {
    String kind = number.kind();
    if (kind == null) {
      kind = switch (number.number().charAt(0)) {
        case 'I' -> "B";
        case 'M' -> "U";
        case 'D' -> "S";
        default -> null;
      };
    }
    return new PublicationNumber("TW", number.number(), kind);
  }

  static ApplicationNumber application(WrittenNumber written, NumberContext context) {
    return switch (written.authority()) {
      case "KR" -> korean(written, context);
      case "DE" -> german(written, context);
      case "TW" -> taiwanese(written, context);
      default -> new ApplicationNumber(written.authority(), withoutKind(written.compact()));
    };
  }

  private static String withoutKind(String compact) {
    String id = "ZZ" + compact;
    return id.substring(2, Kinds.start(id));
  }

  private static ApplicationNumber korean(WrittenNumber written, NumberContext context) {
    String compact = written.compact();
    String digits = withoutKind(compact);
    String kind = compact.length() > digits.length() ? compact.substring(digits.length()) : context.kind();
    Matcher typed = KOREAN_APPLICATION.matcher(digits);
    if (typed.matches()) {
      return new ApplicationNumber("KR", digits);
    }
    Matcher standard = STANDARD.matcher(digits);
    if (standard.matches()) {
      return new ApplicationNumber("KR", standard.group(1) + standard.group(2) + standard.group(3));
    }
    Matcher year = KOREAN_YEAR.matcher(digits);
    if (!year.matches()) {
      throw new RefusedNumber(digits.length() + " digits, expected type, year and serial");
    }
    return new ApplicationNumber("KR", koreanType(kind) + year.group(1) + seven(year.group(2)));
  }

  private static String koreanType(@Nullable String kind) {
    return kind != null && kind.startsWith("U") ? "20" : kind != null && kind.startsWith("S") ? "30" : "10";
  }

  private static String seven(String serial) {
    return "0".repeat(Math.max(0, 7 - serial.length())) + serial;
  }

  private static ApplicationNumber german(WrittenNumber written, NumberContext context) {
    Matcher utility = GERMAN_UTILITY.matcher(written.body().strip());
    if (utility.matches()) {
      return new ApplicationNumber("DE", utility.group(1) + utility.group(2) + utility.group(3));
    }
    String body = written.body().strip().replaceFirst("\\.\\d$", "");
    String digits = withoutKind(WrittenNumber.compact(body));
    boolean yearFirst = digits.startsWith("19") || digits.startsWith("20");
    if (context.has("epodoc") && yearFirst && digits.length() >= 10) {
      int year = Integer.parseInt(digits.substring(0, 4));
      String number = year >= 2004
          ? digits.substring(4, 6) + year + sixOf(digits.substring(6))
          : digits.charAt(4) + digits.substring(2, 4) + digits.substring(5);
      return new ApplicationNumber("DE", number);
    }
    return new ApplicationNumber("DE", digits.replaceFirst("^0+(?=\\d)", ""));
  }

  private static String sixOf(String serial) {
    return "0".repeat(Math.max(0, 6 - serial.length())) + serial;
  }

  private static ApplicationNumber taiwanese(WrittenNumber written, NumberContext context) {
    String digits = withoutKind(written.compact());
    if (context.has("epodoc") && digits.length() >= 10) {
      int year = Integer.parseInt(digits.substring(0, 4)) - 1911;
      String serial = digits.substring(digits.length() - 6);
      return new ApplicationNumber("TW", (year < 100 ? "0" : "") + year + serial);
    }
    return new ApplicationNumber("TW", digits.length() == 8 ? "0" + digits : digits);
  }
}
