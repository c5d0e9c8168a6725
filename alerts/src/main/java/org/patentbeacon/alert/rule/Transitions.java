package org.patentbeacon.alert.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;

/// What may be done with an alert, from `transitions.tsv`. All else is refused, with what may be done instead.
public final class Transitions {
  private static final String NAME = "transitions.tsv";
  private static final int LEAST_TEXT = 5;
  private static final List<Row> ROWS =
      FactTable.shipped(Objects.requireNonNull(Transitions.class.getResourceAsStream(NAME), NAME), NAME)
          .mapShipped(Row::of);

  private Transitions() {}

  /// What has to be said.
  private enum Need { NOTHING, ASSIGNEE, WAKE, REASON, WHAT_WAS_DONE }

  private record Row(List<AlertState> from, AlertState to, List<Mover> by, Need need, String action) {
    static Row of(FactRow row) {
      return new Row(list(row, "from").map(AlertState::valueOf).toList(), row.oneOf("to", AlertState.class),
          list(row, "by").map(Mover::valueOf).toList(),
          row.text("needs").isEmpty() ? Need.NOTHING : row.oneOf("needs", Need.class), row.words("action"));
    }

    private static Stream<String> list(FactRow row, String column) {
      return Arrays.stream(row.words(column).split(","));
    }

    String named() {
      return to == AlertState.NEW ? "NEW (reopen)" : to.name();
    }
  }

  /// What is decided about a move.
  public sealed interface Decision {}

  /// It is done.
  ///
  /// @param action what the history calls it
  public record Done(String action) implements Decision {}

  /// It is refused.
  ///
  /// @param message why
  /// @param legalMoves what may be done by somebody instead
  public record Refused(String message, List<String> legalMoves) implements Decision {}

  /// {@return what may be done with an alert in a state, by somebody}
  ///
  /// @param from the state
  public static List<String> legalMoves(AlertState from) {
    return ROWS.stream().filter(row -> row.from.contains(from)).map(Row::named).distinct().toList();
  }

  /// {@return whether a move is done, or why not}
  ///
  /// @param move the move
  public static Decision decide(Move move) {
    List<Row> rows = ROWS.stream().filter(row -> row.from.contains(move.from()) && row.to == move.to()).toList();
    if (rows.isEmpty()) {
      return refused(move, "illegal transition from %s to %s".formatted(move.from(), move.to()));
    }
    return rows.stream().filter(row -> row.by.contains(move.by())).findFirst().map(row -> told(move, row))
        .orElseGet(() -> refused(move, "from %s to %s only %s may move it, not %s".formatted(move.from(), move.to(),
            rows.stream().flatMap(row -> row.by.stream()).map(Mover::name).collect(Collectors.joining(", ")), move.by())));
  }

  private static Decision told(Move move, Row row) {
    String missing = missing(move.terms(), row.need);
    return missing.isEmpty() ? new Done(row.action) : refused(move, row.to + " needs " + missing);
  }

  private static String missing(Move.Terms terms, Need need) {
    return switch (need) {
      case NOTHING -> "";
      case ASSIGNEE -> terms.assignee() == null || terms.assignee().isBlank() ? "an assignee" : "";
      case WAKE -> terms.wake() == null || (terms.wake().until() == null && !terms.wake().onRise())
          ? "a date or waking when it becomes more urgent" : "";
      case REASON -> missingReason(terms);
      case WHAT_WAS_DONE -> terms.text().isBlank() ? "what was done" : "";
    };
  }

  private static String missingReason(Move.Terms terms) {
    if (terms.reason() == null) {
      return "a reason: " + Arrays.stream(DismissReason.values()).map(DismissReason::name).collect(Collectors.joining(", "));
    }
    int length = terms.text().strip().codePointCount(0, terms.text().strip().length());
    return terms.reason() == DismissReason.OTHER && length < LEAST_TEXT
        ? "a text of %d characters or more for the reason OTHER, found %d".formatted(LEAST_TEXT, length) : "";
  }

  private static Refused refused(Move move, String why) {
    List<String> moves = legalMoves(move.from());
    return new Refused(why + "; legal moves: " + String.join(", ", moves), moves);
  }
}
