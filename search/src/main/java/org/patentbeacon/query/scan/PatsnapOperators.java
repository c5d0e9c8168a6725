package org.patentbeacon.query.scan;

import java.util.Locale;
import java.util.Optional;
import org.patentbeacon.query.scan.Connective.Kind;

/// Operators of PatSnap: words, and proximity with a `$`, such as `$PRE2`.
final class PatsnapOperators extends Operators {
  private static final int SAME_TEXT = 99;

  PatsnapOperators(QueryText text) {
    super(text);
  }

  @Override
  public Optional<Connective> between(int at) {
    return word(at).equals("gand") ? found(Kind.UNSUPPORTED, at) : words(at);
  }

  @Override
  public Optional<ProximityMark> proximity(int at) {
    if (text.at(at) != '$') {
      return Optional.empty();
    }
    int end = wordEnd(at);
    int digits = end;
    while (digits > at && text.at(digits - 1) >= '0' && text.at(digits - 1) <= '9') {
      digits--;
    }
    int number = number(digits, end);
    String letters = digits - at > 6 ? "" : text.read(at + 1, digits).toLowerCase(Locale.ROOT);
    return Optional.of(switch (letters) {
      case "w" -> new ProximityMark(ProximityMark.Kind.UNORDERED, -1, number, at, end);
      case "ws" -> new ProximityMark(ProximityMark.Kind.UNORDERED, -1, SAME_TEXT, at, end);
      case "pre" -> new ProximityMark(ProximityMark.Kind.ORDERED, -1, number, at, end);
      case "sen" -> new ProximityMark(ProximityMark.Kind.SENTENCE, -1, number, at, end);
      case "para" -> new ProximityMark(ProximityMark.Kind.PARAGRAPH, -1, number, at, end);
      case "freq" -> new ProximityMark(ProximityMark.Kind.FREQUENCY, -1, number, at, end);
      default -> new ProximityMark(ProximityMark.Kind.UNSUPPORTED, -1, -1, at, end);
    });
  }
}
