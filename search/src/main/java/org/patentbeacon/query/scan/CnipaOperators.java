package org.patentbeacon.query.scan;

import java.util.Optional;
import org.patentbeacon.query.scan.Connective.Kind;

/// Operators of the search form of CNIPA: words; `3W`, `=3D`, `S`, `P` and `F` count as operators behind an operand
/// only (their meaning is unverified).
final class CnipaOperators extends Operators {
  CnipaOperators(QueryText text) {
    super(text);
  }

  @Override
  public Optional<Connective> between(int at) {
    return word(at).equals("f") ? found(Kind.AND, at) : reserved(at);
  }

  @Override
  public Optional<Connective> reserved(int at) {
    return switch (word(at)) {
      case "notf", "notp", "nots" -> found(Kind.UNSUPPORTED, at);
      default -> words(at);
    };
  }

  @Override
  public Optional<ProximityMark> proximity(int at) {
    boolean exactly = text.at(at) == '=';
    int from = exactly ? at + 1 : at;
    int end = wordEnd(from);
    int digits = digitsEnd(from);
    if (end != digits + 1 || (exactly && (digits == from || !text.spaceAt(at - 1)))) {
      return Optional.empty();
    }
    int number = number(from, digits);
    return switch (text.at(digits)) {
      case 'W', 'w' -> distance(ProximityMark.Kind.ORDERED, exactly, number, at);
      case 'D', 'd' -> distance(ProximityMark.Kind.UNORDERED, exactly, number, at);
      case 'S', 's' -> unit(ProximityMark.Kind.SENTENCE, exactly, number, at);
      case 'P', 'p' -> unit(ProximityMark.Kind.PARAGRAPH, exactly, number, at);
      default -> Optional.empty();
    };
  }

  private Optional<ProximityMark> distance(ProximityMark.Kind kind, boolean exactly, int number, int at) {
    return Optional.of(new ProximityMark(kind, exactly ? number : -1, Math.max(0, number), at,
        wordEnd(exactly ? at + 1 : at)));
  }

  private Optional<ProximityMark> unit(ProximityMark.Kind kind, boolean exactly, int number, int at) {
    return exactly || number >= 0 ? Optional.empty() : Optional.of(new ProximityMark(kind, -1, -1, at, at + 1));
  }

  @Override
  public Optional<ProximityMark> reservedProximity(int at) {
    return Optional.empty();
  }
}
