package org.patentbeacon.number;

/// A written number after the preparation that all offices share: the office found, the rest still to be read.
///
/// @param authority the office, written or from the context
/// @param body what follows the office, separators still in place, upper case
/// @param granted whether the prefix said so (`ZL`)
record WrittenNumber(String authority, String body, boolean granted) {

  static WrittenNumber of(String text, NumberContext context) {
    WrittenNumber written = withAuthority(Preparation.of(text), context);
    boolean international = written.authority.equals("WO") || written.authority.equals("PCT");
    if (!international) {
      refuseLettersLikeDigits(written.body);
    }
    return written;
  }

  private static WrittenNumber withAuthority(String text, NumberContext context) {
    if (text.startsWith("ZL")) {
      return new WrittenNumber("CN", rest(text, 2), true);
    }
    if (text.startsWith("PCT")) {
      return new WrittenNumber("PCT", rest(text, 3), false);
    }
    if (JapaneseWords.lead(text)) {
      return new WrittenNumber("JP", text, false);
    }
    if (Authorities.leads(text) || text.startsWith("IB")) {
      String authority = text.substring(0, 2);
      return new WrittenNumber(authority, kindOnce(kindLast(rest(text, 2), authority)), false);
    }
    String authority = context.authority();
    if (authority != null) {
      if (!Authorities.receives(authority) && !authority.equals("PCT")) {
        throw new RefusedNumber(authority + " is no authority");
      }
      return new WrittenNumber(authority, text, false);
    }
    throw new RefusedNumber(Authorities.twoLetters(text)
        ? text.substring(0, 2) + " is no authority" : "no authority given");
  }

  private static String rest(String text, int prefix) {
    for (int i = prefix; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return text.substring(prefix).strip();
      }
    }
    throw new RefusedNumber("prefix without a number: '" + text + "'");
  }

  /// The kind between two hyphens goes to the end: `-A-0560858` is `0560858 A`. Designs of the United States look the
  /// same: `-D-532742`.
  private static String kindLast(String body, String authority) {
    int second = body.startsWith("-") ? body.indexOf('-', 1) : -1;
    if (second < 2 || second > 3 || !Kinds.isKind(body.substring(1, second))) {
      return body;
    }
    boolean prefix = authority.equals("US") && "DHT".indexOf(body.charAt(1)) >= 0;
    return prefix ? body : body.substring(second + 1) + " " + body.substring(1, second);
  }

  /// Espacenet prints the letter of some kinds twice: `D509710S (S1)` is `D509710 (S1)`.
  private static String kindOnce(String body) {
    int bracket = body.endsWith(")") ? body.lastIndexOf('(') : -1;
    int letter = bracket - 1;
    while (letter > 0 && body.charAt(letter) == ' ') {
      letter--;
    }
    boolean twice = letter > 0 && Kinds.isLetter(body.charAt(letter)) && Kinds.isDigit(body.charAt(letter - 1))
        && body.charAt(letter) == body.charAt(bracket + 1);
    return twice ? body.substring(0, letter) + body.substring(bracket) : body;
  }

  /// A letter O, I or L inside a run of digits is a misread digit. A kind such as `I1` at the end is none.
  private static void refuseLettersLikeDigits(String body) {
    int end = beforeKindWithDigit(body);
    char suspect = 0;
    boolean behindDigit = false;
    for (int i = 0; i < end; i++) {
      char c = body.charAt(i);
      if (Kinds.isDigit(c)) {
        if (suspect != 0) {
          throw new RefusedNumber("letter " + suspect + " inside the number");
        }
        behindDigit = true;
      } else if (behindDigit && (c == 'O' || c == 'I' || c == 'L')) {
        suspect = c;
      } else if (!isSeparator(c)) {
        suspect = 0;
        behindDigit = false;
      }
    }
  }

  /// Where a kind of letter and digit starts at the end; it stands behind a digit, perhaps with a separator between.
  private static int beforeKindWithDigit(String body) {
    int end = body.length();
    int before = end - 3;
    while (before >= 0 && isSeparator(body.charAt(before))) {
      before--;
    }
    boolean kind = before >= 0 && Kinds.isDigit(body.charAt(before)) && Kinds.isLetter(body.charAt(end - 2))
        && Kinds.isDigit(body.charAt(end - 1));
    return kind ? end - 2 : end;
  }

  /// Whether DOCDB made the number up, a publication number and a `D`, because the office gave none: `3667963D A`.
  boolean isDummy() {
    int d = body.indexOf('D');
    return d > 0 && Kinds.isDigit(body.charAt(d - 1)) && (d + 1 == body.length() || body.charAt(d + 1) == ' ');
  }

  /// The body without blanks and separators.
  String compact() {
    return compact(body);
  }

  static String compact(String text) {
    if (Kinds.isPlain(text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Kinds.isDigit(c) || Kinds.isLetter(c)) {
        kept.append(c);
      } else if (!isSeparator(c)) {
        throw new RefusedNumber("'" + c + "' inside the number");
      }
    }
    return kept.toString();
  }

  private static boolean isSeparator(char c) {
    return " .,-/()_".indexOf(c) >= 0;
  }

  /// The compact number in front of its kind.
  static String withoutKind(String compact) {
    return compact.substring(0, Kinds.start(compact, 1));
  }

  /// The kind behind a compact number, else that of the context; empty when neither says one.
  static String kind(String compact, NumberContext context) {
    int start = Kinds.start(compact, 1);
    if (start < compact.length()) {
      return compact.substring(start);
    }
    return context.kind() == null ? "" : context.kind();
  }

  /// The digits of a text that may hold nothing else.
  static String digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Kinds.isDigit(text.charAt(i))) {
        throw new RefusedNumber("letter " + text.charAt(i) + " inside the number");
      }
    }
    return text;
  }

  /// A serial with zeros in front of it; leading zeros beyond the width are dropped.
  static String padded(String serial, int width) {
    String digits = serial;
    while (digits.length() > width && digits.charAt(0) == '0') {
      digits = digits.substring(1);
    }
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }
}
