package org.patentbeacon.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers of the United States: section 4 of the rules for numbers.
final class UnitedStatesNumbers {
  private static final Pattern GRANT = Pattern.compile("(D|RE|PP|H|T|AI|)0*(\\d{1,8})([A-Z]\\d?)?");
  private static final Pattern APPLICATION = Pattern.compile("((?:19|20)\\d{2})(\\d{7}|\\d{6})([A-Z]\\d?)?");
  private static final List<Series> SERIES = series();

  /// A series of application numbers and the months in which it was given.
  private record Series(String code, YearMonth first, YearMonth last) {
    boolean covers(int year) {
      return first.getYear() <= year && year <= last.getYear();
    }

    boolean covers(YearMonth month) {
      return !month.isBefore(first) && !month.isAfter(last);
    }
  }

  private UnitedStatesNumbers() {}

  static PublicationNumber publication(WrittenNumber written, NumberContext context) {
    String compact = written.compact();
    if (context.has("aps-wku") && compact.length() == 9) {
      compact = compact.substring(0, 8);
    }
    Matcher application = APPLICATION.matcher(compact);
    if (application.matches()) {
      int serial = Integer.parseInt(application.group(2));
      if (serial == 0) {
        throw new RefusedNumber("serial 0");
      }
      String digits = Integer.toString(serial);
      if (digits.length() > 6) {
        throw new RefusedNumber("serial " + digits + " has too many digits");
      }
      String number = application.group(1) + "0".repeat(6 - digits.length()) + digits;
      return new PublicationNumber("US", number, kind(application.group(3), context));
    }
    Matcher grant = GRANT.matcher(compact);
    if (!grant.matches()) {
      throw refusal(compact);
    }
    String kind = kind(grant.group(3), context);
    if (grant.group(2).matches("0*")) {
      throw new RefusedNumber("serial 0");
    }
    return new PublicationNumber("US", grant.group(1) + grant.group(2), kind == null ? oldKind(grant.group(1), context) : kind);
  }

  /// Grants before 2001-01-02 were printed without a kind.
  private static @Nullable String oldKind(String prefix, NumberContext context) {
    LocalDate date = context.date();
    boolean old = context.has("aps-wku") || context.has("aps")
        || (date != null && date.isBefore(LocalDate.of(2001, 1, 2)));
    if (!old) {
      return null;
    }
    return switch (prefix) {
      case "D" -> "S";
      case "RE" -> "E";
      case "PP" -> "P";
      case "H" -> "H";
      default -> "A";
    };
  }

  private static @Nullable String kind(@Nullable String written, NumberContext context) {
    return written == null ? context.kind() : written;
  }

  private static RefusedNumber refusal(String compact) {
    int letters = 0;
    while (letters < compact.length() && Kinds.isLetter(compact.charAt(letters))) {
      letters++;
    }
    if (letters > 0 && letters < compact.length()) {
      return new RefusedNumber("unknown prefix " + compact.substring(0, letters));
    }
    return new RefusedNumber("too many digits: " + compact);
  }

  static ApplicationNumber application(WrittenNumber written, NumberContext context, List<String> notes) {
    String compact = written.compact();
    String kind = context.kind() == null ? "" : context.kind();
    int end = Kinds.start("US" + compact) - 2;
    if (end < compact.length()) {
      kind = compact.substring(end);
      compact = compact.substring(0, end);
    }
    String digits = WrittenNumber.digits(compact);
    Optional<String> series = context.value("series");
    if (series.isPresent() && digits.length() == 7) {
      return number((series.get().length() == 1 ? "0" : "") + series.get() + digits.substring(0, 6));
    }
    boolean yearFirst = digits.startsWith("19") || digits.startsWith("20");
    if (digits.length() == 12 && yearFirst) {
      return number(digits.substring(4));
    }
    if (context.has("epodoc") && digits.length() == 11 && yearFirst) {
      return derived(Integer.parseInt(digits.substring(0, 4)), digits.substring(5), kind, context, notes);
    }
    if (context.has("docdb") && digits.length() <= 8 && digits.length() > 2) {
      int year = Integer.parseInt(digits.substring(digits.length() - 2));
      String serial = digits.substring(0, digits.length() - 2);
      return derived(year < 50 ? 2000 + year : 1900 + year, serial, kind, context, notes);
    }
    if (digits.length() == 8) {
      return number(digits);
    }
    throw new RefusedNumber("unknown shape: " + digits.length() + " digits, expected series and serial, 8 digits");
  }

  private static ApplicationNumber number(String eight) {
    return new ApplicationNumber("US", eight);
  }

  private static ApplicationNumber derived(int year, String serial, String kind, NumberContext context,
      List<String> notes) {
    String six = "0".repeat(Math.max(0, 6 - serial.length())) + serial;
    notes.add("series-derived");
    return number(seriesOf(year, six, kind, context) + six);
  }

  private static String seriesOf(int year, String serial, String kind, NumberContext context) {
    if (kind.startsWith("P")) {
      return year <= 2007 ? "60" : year <= 2012 ? "61" : year <= 2020 ? "62" : "63";
    }
    if (kind.startsWith("F")) {
      return year >= 1993 ? "29" : "07";
    }
    LocalDate date = context.date();
    List<Series> fitting = SERIES.stream()
        .filter(series -> (date == null || date.getYear() != year)
            ? series.covers(year) : series.covers(YearMonth.from(date)))
        .toList();
    if (fitting.isEmpty()) {
      throw new RefusedNumber("no series of application numbers is known for " + year);
    }
    return fitting.size() > 1 && Integer.parseInt(serial) < 300_000
        ? fitting.getLast().code() : fitting.getFirst().code();
  }

  private static List<Series> series() {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
        UnitedStatesNumbers.class.getResourceAsStream("us-series.tsv")), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
          .map(row -> new Series(row[0], YearMonth.parse(row[1]), YearMonth.parse(row[2]))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
