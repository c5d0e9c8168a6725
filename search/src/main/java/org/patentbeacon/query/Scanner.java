package org.patentbeacon.query;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Recognises the words, quotes, signs and operators of the beacon dialect at a position of a query text.
final class Scanner {
  private static final int LONGEST_NAME = 40;

  /// A quoted stretch: its content with escapes resolved, and its end behind the closing quote.
  record Quoted(String content, int end) {}

  /// A sign between a field name and its value.
  record Sign(String text, int start, int end) {
    boolean compares() {
      return text.startsWith("<") || text.startsWith(">");
    }

    boolean exact() {
      return text.equals("==");
    }
  }

  /// A field name, known or not, and the sign that follows it.
  record NamedSign(String name, int start, int end, Sign sign) {}

  /// A bracketed operator such as `(2-5w)`; `min` and `max` are -1 where no number is written.
  record Bracketed(String letters, int min, int max, int start, int end) {
    boolean numbered() {
      return max >= 0;
    }

    boolean singleLetter() {
      return letters.length() == 1 && !numbered();
    }
  }

  private final QueryText text;

  Scanner(QueryText text) {
    this.text = text;
  }

  /// The next position that is neither white space nor part of a comment line.
  int skipBlank(int from) {
    int at = from;
    while (true) {
      int next = text.skipSpace(at);
      if (text.at(next) != '#' || !startsLine(next)) {
        return next;
      }
      at = next;
      while (at < text.length() && text.at(at) != '\n') {
        at++;
      }
    }
  }

  private boolean startsLine(int position) {
    int at = position - 1;
    while (at >= 0 && text.at(at) != '\n') {
      if (!text.spaceAt(at)) {
        return false;
      }
      at--;
    }
    return true;
  }

  /// Behind the last character of the word that starts here.
  int wordEnd(int from) {
    int at = from;
    while (at < text.length() && !text.spaceAt(at) && !isDelimiter(text.at(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDelimiter(int c) {
    return switch (c) {
      case '(', ')', '[', ']', '"', '=', '<', '>', '≤', '≥' -> true;
      default -> false;
    };
  }

  boolean isQuote(int c) {
    return c == '"' || c == '\'';
  }

  /// The quoted stretch that starts here.
  Quoted quoted(int open) {
    int quote = text.at(open);
    StringBuilder content = new StringBuilder();
    int at = open + 1;
    while (at < text.length() && text.at(at) != quote) {
      if (text.at(at) == '\\' && at + 1 < text.length() && "\"'\\*?$#+".indexOf(text.at(at + 1)) >= 0) {
        content.append(text.at(at + 1) == '*' || text.at(at + 1) == '?' ? " " : Character.toString(text.at(at + 1)));
        at += 2;
      } else {
        content.appendCodePoint(text.writtenAt(at++));
      }
    }
    if (at >= text.length()) {
      throw text.error(QueryErrorCode.UNCLOSED_QUOTE, open, open + 1, "this quote is never closed");
    }
    return new Quoted(content.toString(), at + 1);
  }

  /// The position of the first wildcard glyph in a quoted stretch, -1 when there is none.
  int wildcardInQuotes(int open, int end) {
    for (int at = open + 1; at < end - 1; at++) {
      if (text.at(at) == '\\') {
        at++;
      } else if (text.at(at) == '*' || text.at(at) == '?') {
        return at;
      }
    }
    return -1;
  }

  /// The operator word that stands alone here: `and`, `or`, `not`, `opt`.
  @Nullable String operator(int at) {
    int end = wordEnd(at);
    if (end == at || end - at > 3) {
      return null;
    }
    return switch (text.read(at, end).toLowerCase(Locale.ROOT)) {
      case "and", "与", "與" -> "and";
      case "or", "或" -> "or";
      case "not", "非" -> "not";
      case "opt" -> "opt";
      default -> null;
    };
  }

  /// The sign at a position: `=`, `==`, `:`, `<`, `<=`, `>`, `>=`.
  Optional<Sign> sign(int at) {
    int c = text.at(at);
    int next = text.at(at + 1);
    return switch (c) {
      case '=' -> Optional.of(next == '=' ? new Sign("==", at, at + 2) : new Sign("=", at, at + 1));
      case ':' -> Optional.of(new Sign(":", at, at + 1));
      case '<', '>' -> Optional.of(next == '='
          ? new Sign((char) c + "=", at, at + 2)
          : new Sign(Character.toString(c), at, at + 1));
      case '≤' -> Optional.of(new Sign("<=", at, at + 1));
      case '≥' -> Optional.of(new Sign(">=", at, at + 1));
      default -> Optional.empty();
    };
  }

  /// A field name with its sign, when the text from here reads so.
  ///
  /// A known name may hold spaces and brackets. An unknown one is reported when it is a single word: before `=`, `<`,
  /// `>` always, unless it starts with a digit before `<` or `>`; before `:` when it is two ASCII letters or more.
  Optional<NamedSign> namedSign(int from) {
    int at = from;
    while (at < text.length() && at - from < LONGEST_NAME && !isQuote(text.at(at)) && text.at(at) != '\n') {
      Optional<Sign> sign = sign(at);
      if (sign.isPresent() && at > from) {
        return named(from, sign.get());
      }
      at++;
    }
    return Optional.empty();
  }

  private Optional<NamedSign> named(int from, Sign sign) {
    int end = sign.start();
    while (end > from && text.spaceAt(end - 1)) {
      end--;
    }
    String name = text.written(from, end);
    boolean colon = sign.text().equals(":");
    if (colon && end != sign.start()) {
      return Optional.empty();
    }
    if (SpecialName.of(name).isPresent() || FieldCatalog.standard().named(name).isPresent()) {
      return Optional.of(new NamedSign(name, from, end, sign));
    }
    if (text.skipSpace(wordEnd(from)) != sign.start() && !(colon && wordEnd(from) > sign.start())) {
      return Optional.empty();
    }
    boolean value = sign.compares() && Characters.isDigit(text.at(from));
    boolean plainColon = colon && !(end - from >= 2 && name.chars().allMatch(Scanner::isAsciiNamePart));
    return value || plainColon ? Optional.empty() : Optional.of(new NamedSign(name, from, end, sign));
  }

  private static boolean isAsciiNamePart(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
  }

  /// The bracketed operator that starts here.
  Optional<Bracketed> bracketed(int open) {
    if (text.at(open) != '(') {
      return Optional.empty();
    }
    int at = text.skipSpace(open + 1);
    int first = -1;
    int second = -1;
    int digits = digitsEnd(at);
    if (digits > at) {
      first = number(at, digits);
      at = text.skipSpace(digits);
      if (text.at(at) == '-') {
        int from = text.skipSpace(at + 1);
        digits = digitsEnd(from);
        if (digits == from) {
          return Optional.empty();
        }
        second = number(from, digits);
        at = text.skipSpace(digits);
      }
    }
    int lettersEnd = at;
    while (isLetter(text.at(lettersEnd))) {
      lettersEnd++;
    }
    int close = text.skipSpace(lettersEnd);
    if (text.at(close) != ')') {
      return Optional.empty();
    }
    return switch (text.read(at, lettersEnd).toLowerCase(Locale.ROOT)) {
      case "w", "n", "s", "sen", "p", "f" -> Optional.of(new Bracketed(
          text.read(at, lettersEnd).toLowerCase(Locale.ROOT), second < 0 ? -1 : first, second < 0 ? first : second,
          open, close + 1));
      default -> Optional.empty();
    };
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private int digitsEnd(int from) {
    int at = from;
    while (text.at(at) >= '0' && text.at(at) <= '9') {
      at++;
    }
    return at;
  }

  private int number(int from, int end) {
    return end - from > 6 ? 999_999 : Integer.parseInt(text.read(from, end));
  }
}
