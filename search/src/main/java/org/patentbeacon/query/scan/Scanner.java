package org.patentbeacon.query.scan;

import java.util.List;
import java.util.Optional;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.dialect.FieldNaming;
import org.patentbeacon.query.dialect.Habit;
import org.patentbeacon.query.dialect.Habits;
import org.patentbeacon.query.text.Characters;

/// Recognises the words, quotes, names and signs of a dialect at a position of a query text.
public final class Scanner {
  private static final int LONGEST_NAME = 40;
  private static final String ESCAPABLE = "\"'\\*?$#+";
  private static final List<String> RELATIONS = List.of("all", "any", "within");
  private static final List<String> MODIFIERS = List.of("/low", "/exact");

  /// A quoted stretch: its content with escapes resolved, and its end behind the closing quote.
  ///
  /// @param content what stands in the quotes
  /// @param end behind the closing quote
  public record Quoted(String content, int end) {}

  /// A sign between a field name and its value.
  ///
  /// @param text the sign
  /// @param start its first position
  /// @param end behind it
  public record Sign(String text, int start, int end) {
    /// {@return whether the sign is one of `<`, `<=`, `>`, `>=`}
    public boolean compares() {
      return text.startsWith("<") || text.startsWith(">");
    }

    /// {@return whether it is a word such as `within` in place of a sign}
    public boolean relation() {
      return RELATIONS.contains(text);
    }

    /// {@return whether it asks for a whole value, or for a symbol alone}
    public boolean exact() {
      return text.equals("==") || text.equals("=/exact");
    }

    /// {@return whether it asks for a symbol with all below}
    public boolean below() {
      return text.equals("=/low");
    }
  }

  /// A field name, known or not, and the sign that follows it.
  ///
  /// @param name the name as written
  /// @param start its first position
  /// @param end behind it
  /// @param sign the sign
  public record NamedSign(String name, int start, int end, Sign sign) {}

  private final QueryText text;
  private final Habits habits;
  private final FieldNaming names;
  private final Operators operators;

  /// Scans a text.
  ///
  /// @param text the text
  /// @param habits what its dialect does
  /// @param operators the operators of its dialect in the text
  public Scanner(QueryText text, Habits habits, Operators operators) {
    this.text = text;
    this.habits = habits;
    this.names = FieldNaming.of(habits.dialect());
    this.operators = operators;
  }

  /// {@return what the dialect does}
  public Habits habits() {
    return habits;
  }

  /// {@return the names of fields in the dialect}
  public FieldNaming names() {
    return names;
  }

  /// {@return the operators of the dialect}
  public Operators operators() {
    return operators;
  }

  /// {@return the next position that is neither white space nor part of a comment line}
  ///
  /// @param from where to start
  public int skipBlank(int from) {
    int at = from;
    while (true) {
      int next = text.skipSpace(at);
      if (text.at(next) != '#' || !habits.has(Habit.COMMENTS) || !startsLine(next)) {
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

  /// {@return the position behind the word that starts here}
  ///
  /// @param from its first position
  public int wordEnd(int from) {
    return operators.wordEnd(from);
  }

  /// {@return whether a character quotes}
  ///
  /// @param c the character
  public boolean isQuote(int c) {
    return c == '"' || (c == '\'' && habits.has(Habit.SINGLE_QUOTES));
  }

  /// {@return the quoted stretch that starts here}
  ///
  /// @param open the position of its quote
  public Quoted quoted(int open) {
    int quote = text.at(open);
    StringBuilder content = new StringBuilder();
    int at = open + 1;
    while (at < text.length() && text.at(at) != quote) {
      if (escapes(at)) {
        at++;
      }
      content.appendCodePoint(text.writtenAt(at++));
    }
    if (at >= text.length()) {
      throw text.error(QueryErrorCode.UNCLOSED_QUOTE, open, open + 1, "this quote is never closed");
    }
    return new Quoted(content.toString(), at + 1);
  }

  private boolean escapes(int at) {
    return text.at(at) == '\\' && at + 1 < text.length() && text.at(at + 1) < 0x80
        && ESCAPABLE.indexOf(text.at(at + 1)) >= 0;
  }

  /// {@return the text between two positions inside quotes, with escapes resolved and wildcards as `*` and `?`; an
  /// escaped wildcard is a space}
  ///
  /// @param from the first position
  /// @param to behind the last position
  public String patternInQuotes(int from, int to) {
    StringBuilder content = new StringBuilder();
    int at = from;
    while (at < to) {
      if (escapes(at)) {
        int literal = text.at(at + 1);
        content.append(literal == '*' || literal == '?' ? " " : Character.toString(literal));
        at += 2;
      } else {
        content.appendCodePoint(text.writtenAt(at++));
      }
    }
    return habits.has(Habit.LITERAL_QUOTES) ? content.toString().replace('*', ' ').replace('?', ' ')
        : habits.glyphs().readings(content.toString()).getLast();
  }

  /// {@return the position of the first wildcard of the dialect between two positions inside quotes, -1 when there is
  /// none}
  ///
  /// @param from the first position
  /// @param to behind the last position
  public int wildcardInQuotes(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.at(at) == '\\') {
        at++;
      } else if (habits.glyphs().isGlyph(text.at(at))) {
        return at;
      }
    }
    return -1;
  }

  /// {@return whether a character that can only be a sign stands here, whether or not the dialect knows it}
  ///
  /// @param at the position
  public boolean isSignGlyph(int at) {
    return switch (text.at(at)) {
      case '=', '<', '>', '≤', '≥' -> true;
      default -> false;
    };
  }

  /// {@return the sign of the dialect at a position}
  ///
  /// @param at the position
  public Optional<Sign> sign(int at) {
    int c = text.at(at);
    if (c == '≤' || c == '≥') {
      String sign = c == '≤' ? "<=" : ">=";
      return habits.signs().contains(sign) ? Optional.of(new Sign(sign, at, at + 1)) : Optional.empty();
    }
    for (String sign : habits.signs()) {
      if (text.startsWith(at, sign)) {
        return Optional.of(new Sign(sign, at, at + sign.length()));
      }
    }
    return Optional.empty();
  }

  /// {@return a field name with its sign, when the text from here reads so}
  ///
  /// A known name may hold spaces and brackets. An unknown one is reported when it is a single word: before `=`, `<`,
  /// `>` always, unless it starts with a digit before `<` or `>`; before `:` when it is two ASCII letters or more.
  ///
  /// @param from where the name would start
  public Optional<NamedSign> namedSign(int from) {
    int at = from + 1;
    while (at < text.length() && at - from < LONGEST_NAME && !isQuote(text.at(at)) && text.at(at) != '\n') {
      Optional<Sign> sign = sign(at);
      if (sign.isPresent()) {
        Optional<NamedSign> known = known(from, sign.get());
        if (known.isPresent()) {
          return known;
        }
        if (isSignGlyph(at)) {
          break;
        }
      }
      at++;
    }
    return unknown(from).or(() -> relation(from));
  }

  private Optional<NamedSign> known(int from, Sign sign) {
    int end = trimmed(from, sign.start());
    String name = text.written(from, end);
    if (sign.text().equals(":") && end != sign.start()) {
      return Optional.empty();
    }
    boolean special = SpecialName.of(name, habits).isPresent();
    return special || names.named(name).isPresent()
        ? Optional.of(new NamedSign(name, from, end, modified(sign)))
        : Optional.empty();
  }

  private Sign modified(Sign sign) {
    if (habits.dialect() == Dialect.ESPACENET && sign.text().equals("=")) {
      int at = text.skipSpace(sign.end());
      for (String modifier : MODIFIERS) {
        if (text.startsWith(at, modifier) && text.spaceAt(at + modifier.length())) {
          return new Sign("=" + modifier, sign.start(), at + modifier.length());
        }
      }
    }
    return sign;
  }

  private Optional<NamedSign> unknown(int from) {
    int end = wordEnd(from);
    int colon = asciiNameBeforeColon(from);
    if (colon > 0 && habits.signs().contains(":")) {
      return Optional.of(new NamedSign(text.written(from, colon), from, colon, new Sign(":", colon, colon + 1)));
    }
    Optional<Sign> sign = sign(text.skipSpace(end)).filter(found -> !found.text().equals(":"));
    if (end == from || sign.isEmpty() || operators.proximity(sign.get().start()).isPresent()) {
      return Optional.empty();
    }
    boolean value = sign.get().compares() && Characters.isDigit(text.at(from));
    return value ? Optional.empty()
        : Optional.of(new NamedSign(text.written(from, end), from, end, modified(sign.get())));
  }

  /// `ti all "x y"`: a known name before a word that stands for a sign.
  private Optional<NamedSign> relation(int from) {
    int end = wordEnd(from);
    int word = text.skipSpace(end);
    int wordEnd = wordEnd(word);
    String relation = operators.word(word);
    boolean reads = habits.dialect() == Dialect.ESPACENET && word > end && RELATIONS.contains(relation)
        && text.at(text.skipSpace(wordEnd)) == '"' && names.named(text.written(from, end)).isPresent();
    return reads
        ? Optional.of(new NamedSign(text.written(from, end), from, end, new Sign(relation, word, wordEnd)))
        : Optional.empty();
  }

  /// {@return the colon right behind an ASCII name of two letters or more that starts here; -1 when there is none}
  ///
  /// @param from where the name would start
  public int asciiNameBeforeColon(int from) {
    int at = from;
    int letters = 0;
    while (isAsciiLetter(text.at(at)) || text.at(at) == '-' || text.at(at) == '_') {
      letters += isAsciiLetter(text.at(at)) ? 1 : 0;
      at++;
    }
    return letters >= 2 && text.at(at) == ':' ? at : -1;
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /// {@return the end of a stretch without the white space at its end}
  ///
  /// @param from its first position
  /// @param to behind its last position
  public int trimmed(int from, int to) {
    int last = to;
    while (last > from && text.spaceAt(last - 1)) {
      last--;
    }
    return last;
  }
}
