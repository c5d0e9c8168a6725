package org.patentbeacon.query.scan;

import java.util.Locale;
import java.util.Optional;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.scan.Connective.Kind;

/// The operators of a dialect, recognised at a position of the text.
public abstract class Operators {
  /// A number too large for any operator stands for all of them.
  private static final int TOO_LARGE = 999_999;

  final QueryText text;

  Operators(QueryText text) {
    this.text = text;
  }

  /// {@return the operators of a dialect}
  ///
  /// @param dialect the dialect
  /// @param text the text in which to find them
  public static Operators of(Dialect dialect, QueryText text) {
    return switch (dialect) {
      case BEACON -> new BracketOperators(text, true);
      case INCOPAT -> new BracketOperators(text, false);
      case PATSNAP -> new PatsnapOperators(text);
      case CNIPA -> new CnipaOperators(text);
      case CPRS -> new CprsOperators(text);
      case ESPACENET -> new EspacenetOperators(text);
    };
  }

  /// {@return the operator that stands here, behind an operand}
  ///
  /// @param at the position
  public abstract Optional<Connective> between(int at);

  /// {@return the operator that stands here, where an operand is expected: what is no word even there}
  ///
  /// @param at the position
  public Optional<Connective> reserved(int at) {
    return between(at);
  }

  /// {@return the proximity or frequency operator that stands here, behind an operand}
  ///
  /// @param at the position
  public abstract Optional<ProximityMark> proximity(int at);

  /// {@return the proximity operator that stands here, where an operand is expected}
  ///
  /// @param at the position
  public Optional<ProximityMark> reservedProximity(int at) {
    return proximity(at);
  }

  /// Behind the last character of the word that starts here.
  final int wordEnd(int from) {
    int at = from;
    while (at < text.length() && !text.spaceAt(at) && !isDelimiter(text.at(at))) {
      at++;
    }
    return at;
  }

  static boolean isDelimiter(int c) {
    return switch (c) {
      case '(', ')', '[', ']', '"', '=', '<', '>', '≤', '≥' -> true;
      default -> false;
    };
  }

  /// The word that starts here, in lower case; empty when it is longer than an operator can be.
  final String word(int at) {
    int end = wordEnd(at);
    return end - at > 12 ? "" : text.read(at, end).toLowerCase(Locale.ROOT);
  }

  final Optional<Connective> found(Kind kind, int at) {
    return Optional.of(new Connective(kind, at, wordEnd(at)));
  }

  /// `and`, `or`, `not` as words.
  final Optional<Connective> words(int at) {
    return switch (word(at)) {
      case "and" -> found(Kind.AND, at);
      case "or" -> found(Kind.OR, at);
      case "not" -> found(Kind.NOT, at);
      default -> Optional.empty();
    };
  }

  final int digitsEnd(int from) {
    int at = from;
    while (text.at(at) >= '0' && text.at(at) <= '9') {
      at++;
    }
    return at;
  }

  /// The number between two positions, -1 when there is none.
  final int number(int from, int end) {
    if (end == from) {
      return -1;
    }
    return end - from > 6 ? TOO_LARGE : Integer.parseInt(text.read(from, end));
  }
}
