package org.patentbeacon.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Canonical forms of the numbers in Chinese files.
final class CnNumbers {
  private static final Pattern OLD = Pattern.compile("(\\d\\d)([12389])(\\d{5})");
  private static final Pattern STANDARD = Pattern.compile("(10|11|20|21|30)(\\d{4})\\d\\d(\\d{7})");
  private static final Pattern PCT = Pattern.compile("PCT/?([A-Z]{2})/?(\\d{2}|\\d{4})/?(\\d{5,6})");
  private static final Pattern WO = Pattern.compile("(?:WO)?/?(\\d{2}|\\d{4})/(\\d{5,6})");

  private CnNumbers() {}

  /// The digits of a publication number, `null` when it is none.
  static @Nullable String publication(String printed) {
    String digits = printed.replaceFirst("^CN", "").replace(" ", "");
    return digits.matches("\\d{7,9}") ? digits : null;
  }

  /// The 12 digits of an application number without its check digit, `null` when it is none.
  static @Nullable String application(String printed) {
    String digits = printed.replaceFirst("^(?:CN|ZL)", "").replace(" ", "").replaceFirst("\\.[0-9X]$", "");
    Matcher standard = STANDARD.matcher(digits);
    if (standard.matches()) {
      return standard.group(2) + type(standard.group(1)) + standard.group(3);
    }
    Matcher old = OLD.matcher(digits);
    if (old.matches()) {
      String century = Integer.parseInt(old.group(1)) >= 85 ? "19" : "20";
      return century + old.group(1) + old.group(2) + "00" + old.group(3);
    }
    return digits.matches("\\d{4}[12389]\\d{7}") ? digits : null;
  }

  private static String type(String standard) {
    return switch (standard) {
      case "11" -> "8";
      case "20" -> "2";
      case "21" -> "9";
      case "30" -> "3";
      default -> "1";
    };
  }

  /// The canonical number of a PCT application, `null` when it is none.
  static @Nullable String pctApplication(String printed) {
    Matcher pct = PCT.matcher(printed.replace(" ", ""));
    return pct.matches() ? "PCT" + pct.group(1) + year(pct.group(2)) + serial(pct.group(3)) : null;
  }

  /// The canonical number of a PCT publication, `null` when it is none.
  static @Nullable String pctPublication(String printed) {
    Matcher wo = WO.matcher(printed.replace(" ", ""));
    return wo.matches() ? "WO" + year(wo.group(1)) + serial(wo.group(2)) : null;
  }

  private static String year(String digits) {
    return digits.length() == 4 ? digits : (Integer.parseInt(digits) >= 78 ? "19" : "20") + digits;
  }

  private static String serial(String digits) {
    return digits.length() == 6 ? digits : "0" + digits;
  }
}
