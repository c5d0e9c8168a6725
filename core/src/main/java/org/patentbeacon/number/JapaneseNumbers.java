package org.patentbeacon.number;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers of Japan, with imperial years: section 6 of the rules for numbers.
final class JapaneseNumbers {
  private static final Pattern WORDED = Pattern.compile(
      "(特開|特表|再表|再公表特許|特公|特許第?|実開|実公|実用新案登録第?|意匠登録第?|特願|実願)(昭和|昭|平成|平|令和|令)?\\s*(\\d+)(?:[-–‐](\\d+))?号?(?:公報)?");
  private static final Pattern ERA = Pattern.compile("([STMH])\\s*(\\d{1,2})[- ]?(\\d{1,6})([A-Z]\\d?)?");
  private static final Pattern WESTERN = Pattern.compile("((?:19|20)\\d{2})[- ]?(\\d{1,6})([A-Z]\\d?)?");
  private static final Pattern HYPHENATED = Pattern.compile("(?:([A-Z])[- ])?(\\d{1,2})[-/](\\d{1,6})([A-Z]\\d?)?");
  private static final Pattern PLAIN = Pattern.compile("0*(\\d{1,8})([A-Z]\\d?)?");

  private JapaneseNumbers() {}

  static boolean isWorded(String text) {
    return text.charAt(0) == '特' || text.charAt(0) == '実' || text.charAt(0) == '再' || text.charAt(0) == '意';
  }

  static PublicationNumber publication(WrittenNumber written, NumberContext context) {
    String body = written.body().strip();
    Matcher worded = WORDED.matcher(body.replace(" ", ""));
    if (worded.matches()) {
      return worded(worded, context);
    }
    String text = body.replaceAll("[()]", "").replaceFirst("^-", "").replaceFirst("\\s+([A-Z]\\d?)$", "$1");
    Matcher hyphenated = HYPHENATED.matcher(text);
    if (hyphenated.matches()) {
      String kind = hyphenated.group(4) != null ? hyphenated.group(4) : hyphenated.group(1);
      return eraYear(Integer.parseInt(hyphenated.group(2)), hyphenated.group(3), kind(kind, context));
    }
    String compact = WrittenNumber.compact(text);
    Matcher era = ERA.matcher(compact);
    if (era.matches()) {
      return era(era.group(1).charAt(0), Integer.parseInt(era.group(2)), era.group(3), kind(era.group(4), context));
    }
    Matcher western = WESTERN.matcher(compact.replaceFirst("^0+(?=(?:19|20)\\d{8})", ""));
    if (western.matches() && western.group(2).length() >= 5) {
      return new PublicationNumber("JP", western.group(1) + six(western.group(2)), kind(western.group(3), context));
    }
    Matcher plain = PLAIN.matcher(compact);
    if (!plain.matches()) {
      throw new RefusedNumber("no Japanese number: " + body);
    }
    String digits = plain.group(1);
    return digits.length() == 8
        ? eraYear(Integer.parseInt(digits.substring(0, 2)), digits.substring(2), kind(plain.group(2), context))
        : new PublicationNumber("JP", digits, kind(plain.group(2), context));
  }

  private static PublicationNumber worded(Matcher text, NumberContext context) {
    String word = text.group(1).replace("第", "");
    String kind = switch (word) {
      case "特開", "特表" -> "A";
      case "再表", "再公表特許" -> "A1";
      case "特公" -> "B2";
      case "特許" -> context.kind() == null ? "B2" : context.kind();
      case "実開", "実用新案登録" -> "U";
      case "実公" -> "Y2";
      case "意匠登録" -> "S";
      default -> throw new RefusedNumber(word + " is an application number");
    };
    if (text.group(4) == null) {
      return new PublicationNumber("JP", text.group(3), kind);
    }
    int year = Integer.parseInt(text.group(3));
    String era = text.group(2);
    if (era == null) {
      return year > 1900 ? new PublicationNumber("JP", year + six(text.group(4)), kind)
          : eraYear(year, text.group(4), kind);
    }
    return era(letter(era), year, text.group(4), kind);
  }

  private static char letter(String era) {
    return era.startsWith("昭") ? 'S' : era.startsWith("平") ? 'H' : 'R';
  }

  private static PublicationNumber eraYear(int year, String serial, @Nullable String kind) {
    if (year >= 26 && year <= 64) {
      return era('S', year, serial, kind);
    }
    if (year >= 1 && year <= 11) {
      return era('H', year, serial, kind);
    }
    throw new RefusedNumber("year " + year + " without an era: 26 to 64 is Showa, 1 to 11 Heisei");
  }

  private static PublicationNumber era(char era, int year, String serial, @Nullable String kind) {
    western(era, year);
    String digits = serial.replaceFirst("^0+", "");
    return new PublicationNumber("JP", era + (year < 10 ? "0" : "") + year + (era == 'R' ? serial : digits), kind);
  }

  private static int western(char era, int year) {
    return switch (era) {
      case 'S' -> within(year, 64, "Showa") + 1925;
      case 'H' -> within(year, 31, "Heisei") + 1988;
      case 'R' -> year + 2018;
      case 'T' -> within(year, 15, "Taisho") + 1911;
      default -> within(year, 45, "Meiji") + 1867;
    };
  }

  private static int within(int year, int last, String era) {
    if (year > last || year < 1) {
      throw new RefusedNumber(era + " ended with year " + last);
    }
    return year;
  }

  private static @Nullable String kind(@Nullable String written, NumberContext context) {
    return written == null ? context.kind() : written;
  }

  private static String six(String serial) {
    return "0".repeat(Math.max(0, 6 - serial.length())) + serial;
  }

  static ApplicationNumber application(WrittenNumber written, NumberContext context) {
    String body = written.body().strip();
    Matcher worded = WORDED.matcher(body.replace(" ", ""));
    if (worded.matches() && worded.group(4) != null) {
      int year = Integer.parseInt(worded.group(3));
      String era = worded.group(2);
      return number(era == null ? year > 1900 ? year : byDate(year, context) : western(letter(era), year),
          worded.group(4));
    }
    Matcher hyphenated = HYPHENATED.matcher(body);
    if (hyphenated.matches()) {
      return number(byDate(Integer.parseInt(hyphenated.group(2)), context), hyphenated.group(3));
    }
    String compact = WrittenNumber.compact(body);
    String digits = WrittenNumber.digits(compact.replaceFirst("[A-Z]\\d?$", ""));
    boolean yearFirst = digits.startsWith("19") || digits.startsWith("20");
    if (context.has("docdb") && digits.length() <= 8) {
      int year = Integer.parseInt(digits.substring(digits.length() - 2));
      return number(year < 50 ? 2000 + year : 1900 + year, digits.substring(0, digits.length() - 2));
    }
    if (context.has("epodoc") && digits.length() == 11 && yearFirst) {
      return number(Integer.parseInt(digits.substring(0, 4)), digits.substring(5));
    }
    if (digits.length() == 10 && yearFirst) {
      return number(Integer.parseInt(digits.substring(0, 4)), digits.substring(4));
    }
    if (digits.length() == 8) {
      return number(byDate(Integer.parseInt(digits.substring(0, 2)), context), digits.substring(2));
    }
    throw new RefusedNumber(digits.length() + " digits, expected year and serial");
  }

  /// The western year of an imperial year without its era: the era that fits the date, else the only one possible.
  private static int byDate(int year, NumberContext context) {
    LocalDate date = context.date();
    for (char era : List.of('H', 'S', 'R')) {
      boolean possible = switch (era) {
        case 'H' -> year <= 31;
        case 'S' -> year <= 64;
        default -> true;
      };
      if (possible && date != null && western(era, year) == date.getYear()) {
        return date.getYear();
      }
    }
    if (date == null && year > 31 && year <= 64) {
      return western('S', year);
    }
    if (date == null && year <= 11) {
      return western('H', year);
    }
    throw new RefusedNumber("year " + year + " without an era and a date that tells it");
  }

  private static ApplicationNumber number(int year, String serial) {
    return new ApplicationNumber("JP", year + six(serial.replaceFirst("^0+(?=\\d{6})", "")));
  }
}
