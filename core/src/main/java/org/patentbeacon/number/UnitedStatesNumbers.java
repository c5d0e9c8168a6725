package org.patentbeacon.number;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Publication numbers of the United States: section 4 of the rules for numbers.
final class UnitedStatesNumbers {
  /// From this day on the office prints kinds; earlier patents carry the letter of their sort.
  private static final LocalDate FIRST_KINDS = LocalDate.of(2001, 1, 2);
  private static final int FIRST_PUBLISHED = 2001;

  private UnitedStatesNumbers() {}

  static PublicationNumber publication(WrittenNumber written, NumberContext context, Findings findings) {
    String compact = written.compact();
    if (context.has("aps-wku") && compact.length() == 9) {
      compact = compact.substring(0, 8);
      findings.checkDigit(CheckDigit.NOT_VERIFIED);
    }
    String number = WrittenNumber.withoutKind(compact);
    String prefix = prefix(number);
    String digits = WrittenNumber.digits(number.substring(prefix.length()));
    boolean published = prefix.isEmpty() && digits.length() >= 10 && Years.leads(digits, FIRST_PUBLISHED, context);
    String canonical = published ? published(digits) : prefix + granted(digits);
    String kind = WrittenNumber.kind(compact, context);
    return new PublicationNumber("US", canonical, !kind.isEmpty() ? kind : published ? null : oldKind(prefix, context));
  }

  private static String prefix(String number) {
    int letters = 0;
    while (letters < number.length() && Kinds.isLetter(number.charAt(letters))) {
      letters++;
    }
    String prefix = number.substring(0, letters);
    return switch (prefix) {
      case "", "D", "RE", "PP", "H", "T", "AI" -> prefix;
      default -> throw new RefusedNumber("unknown prefix " + prefix + ": expected D, RE, PP, H, T, AI or digits");
    };
  }

  /// Year and six digits; the seventh in front of them is always a zero.
  private static String published(String digits) {
    String serial = WrittenNumber.padded(digits.substring(4), 6);
    if (serial.length() > 6) {
      throw new RefusedNumber("too many digits: serial " + serial + ", expected 7 starting with 0, or 6");
    }
    if (serial.equals("000000")) {
      throw new RefusedNumber("serial 0");
    }
    return digits.substring(0, 4) + serial;
  }

  private static String granted(String digits) {
    String number = WrittenNumber.withoutLeadingZeros(digits);
    if (number.length() > 8) {
      throw new RefusedNumber("too many digits: " + digits.length()
          + ", expected up to 8 of a patent, or year and 6 or 7 of a published application");
    }
    if (number.isEmpty() || number.equals("0")) {
      throw new RefusedNumber("serial 0");
    }
    return number;
  }

  /// Grants before 2001-01-02 were printed without a kind.
  private static @Nullable String oldKind(String prefix, NumberContext context) {
    LocalDate date = context.date();
    boolean old = date == null ? context.has("aps-wku") || context.has("aps") : date.isBefore(FIRST_KINDS);
    if (!old) {
      return null;
    }
    return switch (prefix) {
      case "D" -> "S";
      case "RE" -> "E";
      case "PP" -> "P";
      case "H" -> "H";
      case "" -> "A";
      default -> null;
    };
  }
}
