package org.patentbeacon.query.scan;

import java.util.Locale;
import java.util.Optional;

/// Operators of Espacenet: words, and proximity such as `prox/distance<3/ordered`.
///
/// `distance<n` leaves n-2 positions between, `distance<=n` n-1, `distance=n` exactly n-1; without a distance the sides
/// are adjacent (unverified).
final class EspacenetOperators extends Operators {
  private static final String HEAD = "prox/";

  EspacenetOperators(QueryText text) {
    super(text);
  }

  @Override
  public Optional<Connective> between(int at) {
    return words(at);
  }

  @Override
  public Optional<ProximityMark> proximity(int at) {
    if (!text.startsWith(at, HEAD)) {
      return Optional.empty();
    }
    int end = at;
    while (end < text.length() && !text.spaceAt(end) && "()\"".indexOf(text.at(end)) < 0) {
      end++;
    }
    return Optional.of(mark(at, end));
  }

  private ProximityMark mark(int at, int end) {
    ProximityMark unknown = new ProximityMark(ProximityMark.Kind.UNSUPPORTED, -1, -1, at, end);
    ProximityMark.Kind kind = ProximityMark.Kind.UNORDERED;
    int min = -1;
    int max = 0;
    int from = at + HEAD.length();
    for (String part : text.read(from, end).toLowerCase(Locale.ROOT).split("/", -1)) {
      switch (part) {
        case "ordered" -> kind = ProximityMark.Kind.ORDERED;
        case "unordered" -> kind = ProximityMark.Kind.UNORDERED;
        case "unit=sentence" -> kind = ProximityMark.Kind.SENTENCE;
        case "unit=paragraph" -> kind = ProximityMark.Kind.PARAGRAPH;
        default -> {
          int sign = part.startsWith("distance") ? "distance".length() : part.length();
          int digits = sign;
          while (digits < part.length() && "<=≤".indexOf(part.charAt(digits)) >= 0) {
            digits++;
          }
          String number = part.substring(digits);
          if (digits == sign || number.isEmpty() || number.length() > 6
              || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return unknown;
          }
          String relation = part.substring(sign, digits);
          max = Integer.parseInt(number) - (relation.equals("<") ? 2 : 1);
          if (max < 0) {
            return new ProximityMark(kind, 1, 0, at, end);
          }
          min = relation.equals("=") ? max : -1;
        }
      }
    }
    return kind.distance() ? new ProximityMark(kind, min, max, at, end) : new ProximityMark(kind, -1, -1, at, end);
  }
}
