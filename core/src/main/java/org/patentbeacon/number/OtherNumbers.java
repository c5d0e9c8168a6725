package org.patentbeacon.number;

/// Numbers of all offices without rules of their own: section 7 of the rules for numbers. Leading zeros and letters
/// inside are kept.
final class OtherNumbers {
  private static final int LONGEST = 20;

  private OtherNumbers() {}

  static PublicationNumber publication(WrittenNumber written, NumberContext context) {
    String compact = written.compact();
    String kind = WrittenNumber.kind(compact, context);
    String number = likely(WrittenNumber.withoutKind(compact));
    return new PublicationNumber(written.authority(), number, kind.isEmpty() ? null : kind);
  }

  static ApplicationNumber application(WrittenNumber written, Findings findings) {
    String body = written.body();
    int point = body.lastIndexOf('.');
    boolean checked = point > 0 && point == body.length() - 2 && Kinds.isDigit(body.charAt(point + 1))
        && Kinds.isDigits(WrittenNumber.compact(body));
    if (checked) {
      findings.checkDigit(CheckDigit.NOT_VERIFIED);
    }
    String number = likely(withoutKind(checked ? body.substring(0, point) : body));
    // DOCDB fills in such numbers where an office gave none.
    if (number.startsWith("NDAT")) {
      throw new RefusedNumber("placeholder, no number: " + number + " stands for an unknown one");
    }
    return new ApplicationNumber(written.authority(), number);
  }

  /// A letter at the end is the kind; a letter and a digit only when they stand apart, for letters inside are kept.
  private static String withoutKind(String body) {
    String compact = WrittenNumber.compact(body);
    int start = Kinds.start(compact, 1);
    boolean apart = body.length() > 2 && !Character.isLetterOrDigit(body.charAt(body.length() - 3));
    return compact.length() - start == 1 || apart ? compact.substring(0, start) : compact;
  }

  /// The number, refused when it does not end with a digit or is longer than any office's.
  static String likely(String number) {
    if (number.length() > LONGEST) {
      throw new RefusedNumber("number too long: " + number.length() + " characters, expected at most " + LONGEST);
    }
    if (number.isEmpty() || !Kinds.isDigit(number.charAt(number.length() - 1))) {
      throw new RefusedNumber("'" + number + "' does not end with a digit");
    }
    return number;
  }
}
