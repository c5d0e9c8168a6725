package org.patentbeacon.number;

import org.jspecify.annotations.Nullable;

/// Chinese publication numbers: section 3.2 of the rules for numbers.
final class ChineseNumbers {
  private static final String[] SORTS = {"inventions", "utility models", "designs"};
  private static final String[] KINDS = {"ABC", "UY", "SD"};

  private ChineseNumbers() {}

  static PublicationNumber publication(WrittenNumber written, NumberContext context) {
    if (written.granted()) {
      throw new RefusedNumber("ZL numbers are application numbers");
    }
    String compact = written.compact();
    int kindStart = Kinds.start(compact, 1);
    String kind = Kinds.checked("CN", kindStart < compact.length() ? compact.substring(kindStart) : context.kind());
    String number = WrittenNumber.digits(compact.substring(0, kindStart));
    if (number.length() < 7 || number.length() > 9) {
      throw new RefusedNumber("number too " + (number.length() < 7 ? "short: " : "long: ") + number.length()
          + " digits, expected 7, 9 or (before 1989) 8");
    }
    checkSort(number, kind);
    return new PublicationNumber("CN", number, kind);
  }

  /// The first digit, or the type digit of an application number printed before 1989, tells the sort of right.
  private static void checkSort(String number, @Nullable String kind) {
    boolean eight = number.length() == 8;
    if (eight && (number.compareTo("85") < 0 || number.compareTo("89") >= 0)) {
      throw new RefusedNumber("8 digits: publication numbers of 1985 to 1988 start with 85 to 88");
    }
    int sort = number.charAt(eight ? 2 : 0) - '0';
    if (sort < 1 || sort > 3) {
      throw new RefusedNumber("type digit " + sort + " does not exist: 1 invention, 2 utility model, 3 design");
    }
    if (kind != null && KINDS[sort - 1].indexOf(kind.charAt(0)) < 0) {
      throw new RefusedNumber(number.length() + "-digit number " + (eight ? "with type digit " : "starting with ")
          + sort + " belongs to " + SORTS[sort - 1] + ", kind " + kind
          + " does not (1 invention A B C, 2 utility model U Y, 3 design S D)");
    }
  }
}
