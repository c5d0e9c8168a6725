package org.patentbeacon.query.scan;

import java.util.Optional;
import org.patentbeacon.query.scan.Connective.Kind;

/// Operators of the CPRS family: one character each, and no proximity.
final class CprsOperators extends Operators {
  CprsOperators(QueryText text) {
    super(text);
  }

  @Override
  public Optional<Connective> between(int at) {
    return switch (text.at(at)) {
      case '*' -> Optional.of(new Connective(Kind.AND, at, at + 1));
      case '+' -> Optional.of(new Connective(Kind.OR, at, at + 1));
      case '-' -> Optional.of(new Connective(Kind.NOT, at, at + 1));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<ProximityMark> proximity(int at) {
    return Optional.empty();
  }
}
