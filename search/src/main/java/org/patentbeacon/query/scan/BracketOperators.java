package org.patentbeacon.query.scan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.scan.Connective.Kind;

/// Operators of beacon and incoPat: words, and proximity in brackets such as `(2-5w)`.
final class BracketOperators extends Operators {
  private final boolean chineseWords;

  BracketOperators(QueryText text, boolean chineseWords) {
    super(text);
    this.chineseWords = chineseWords;
  }

  @Override
  public Optional<Connective> between(int at) {
    return switch (word(at)) {
      case "opt" -> found(Kind.OPT, at);
      case "与", "與" -> chineseWords ? found(Kind.AND, at) : Optional.empty();
      case "或" -> chineseWords ? found(Kind.OR, at) : Optional.empty();
      case "非" -> chineseWords ? found(Kind.NOT, at) : Optional.empty();
      default -> words(at);
    };
  }

  @Override
  public Optional<ProximityMark> proximity(int open) {
    if (text.at(open) != '(') {
      return Optional.empty();
    }
    int at = text.skipSpace(open + 1);
    int digits = digitsEnd(at);
    int max = number(at, digits);
    int min = -1;
    at = text.skipSpace(digits);
    if (max >= 0 && text.at(at) == '-') {
      int second = text.skipSpace(at + 1);
      digits = digitsEnd(second);
      min = max;
      max = number(second, digits);
      if (max < 0) {
        return Optional.empty();
      }
      at = text.skipSpace(digits);
    }
    int letters = at;
    while (isLetter(text.at(letters))) {
      letters++;
    }
    int close = text.skipSpace(letters);
    ProximityMark.Kind kind = text.at(close) == ')' ? kind(at, letters) : null;
    return kind == null ? Optional.empty() : Optional.of(new ProximityMark(kind, min, max, open, close + 1));
  }

  private ProximityMark.@Nullable Kind kind(int from, int to) {
    if (to - from > 3) {
      return null;
    }
    return switch (text.read(from, to)) {
      case "w", "W" -> ProximityMark.Kind.ORDERED;
      case "n", "N" -> ProximityMark.Kind.UNORDERED;
      case "p", "P" -> ProximityMark.Kind.PARAGRAPH;
      case "f", "F" -> ProximityMark.Kind.FREQUENCY;
      case "s", "S" -> ProximityMark.Kind.SENTENCE;
      default -> text.read(from, to).equalsIgnoreCase("sen") ? ProximityMark.Kind.SENTENCE : null;
    };
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
