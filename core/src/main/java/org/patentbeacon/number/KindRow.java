package org.patentbeacon.number;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of `kind-meanings.tsv`.
///
/// @param kinds letters, which fit with any digit, or whole kinds; `-` fits an unknown kind
/// @param conditions what must hold of the number
/// @param from the first day; a row with a day fits dated publications only
/// @param to the last day
/// @param meaning the answer
record KindRow(List<String> kinds, List<NumberCondition> conditions, @Nullable LocalDate from, @Nullable LocalDate to,
    KindMeaning meaning) {

  /// One condition on the number of a publication.
  private sealed interface NumberCondition {
    boolean holds(String number);
  }

  private record DigitsFrom(int least) implements NumberCondition {
    @Override
    public boolean holds(String number) {
      return number.length() >= least;
    }
  }

  private record DigitsTo(int most) implements NumberCondition {
    @Override
    public boolean holds(String number) {
      return number.length() <= most;
    }
  }

  private record Below(long bound) implements NumberCondition {
    @Override
    public boolean holds(String number) {
      return Kinds.isDigits(number) && number.length() < 19 && Long.parseLong(number) < bound;
    }
  }

  private record From(long bound) implements NumberCondition {
    @Override
    public boolean holds(String number) {
      return Kinds.isDigits(number) && number.length() < 19 && Long.parseLong(number) >= bound;
    }
  }

  private record Prefix(String text) implements NumberCondition {
    @Override
    public boolean holds(String number) {
      return number.startsWith(text);
    }
  }

  private record Letter() implements NumberCondition {
    @Override
    public boolean holds(String number) {
      return Kinds.isLetter(number.charAt(0));
    }
  }

  static KindRow of(List<String> cells) {
    List<NumberCondition> conditions = cells.get(2).isEmpty() ? List.of()
        : Arrays.stream(cells.get(2).split(",")).map(KindRow::condition).toList();
    return new KindRow(List.of(cells.get(1).split(",")), conditions, day(cells.get(3)), day(cells.get(4)),
        new KindMeaning(cells.get(5), cells.get(6).equals("granted"), cells.get(7)));
  }

  private static @Nullable LocalDate day(String cell) {
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }

  private static NumberCondition condition(String text) {
    int colon = text.indexOf(':');
    String value = text.substring(colon + 1);
    return switch (colon < 0 ? text : text.substring(0, colon)) {
      case "digits-from" -> new DigitsFrom(Integer.parseInt(value));
      case "digits-to" -> new DigitsTo(Integer.parseInt(value));
      case "below" -> new Below(Long.parseLong(value));
      case "from" -> new From(Long.parseLong(value));
      case "prefix" -> new Prefix(value);
      case "letter" -> new Letter();
      default -> throw new IllegalArgumentException("kind-meanings.tsv: unknown condition '" + text + "'");
    };
  }

  boolean fits(String number, @Nullable String kind, @Nullable LocalDate date) {
    if (!fitsKind(kind) || !fitsDate(date)) {
      return false;
    }
    for (NumberCondition condition : conditions) {
      if (!condition.holds(number)) {
        return false;
      }
    }
    return true;
  }

  private boolean fitsKind(@Nullable String kind) {
    for (String pattern : kinds) {
      boolean fits = kind == null ? pattern.equals("-")
          : pattern.equals("*") || (pattern.length() == 1 ? kind.startsWith(pattern) : kind.equals(pattern));
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private boolean fitsDate(@Nullable LocalDate date) {
    if (from == null && to == null) {
      return true;
    }
    return date != null && (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }
}
