package org.patentbeacon.analysis.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.patentbeacon.index.CodePointOrder;

/// Labels in the order of their values, largest first, then by code point. Equal values share a rank and the next rank
/// skips: 1, 2, 2, 4.
///
/// @param rows the labels in order
public record Ranks(List<Row> rows) {

  /// Copies the rows.
  public Ranks {
    rows = List.copyOf(rows);
  }

  /// One label.
  ///
  /// @param rank its rank, from 1
  /// @param label the label
  /// @param value its value
  public record Row(int rank, String label, double value) {}

  /// {@return the ranks of labels}
  ///
  /// @param values the value of each label
  public static Ranks of(Map<String, ? extends Number> values) {
    List<Row> ordered = values.entrySet().stream()
        .map(entry -> new Row(0, entry.getKey(), entry.getValue().doubleValue()))
        .sorted(Comparator.comparingDouble(Row::value).reversed().thenComparing(Row::label, CodePointOrder.INSTANCE))
        .toList();
    List<Row> ranked = new ArrayList<>();
    for (Row row : ordered) {
      boolean tie = !ranked.isEmpty() && ranked.getLast().value() == row.value();
      int rank = tie ? ranked.getLast().rank() : ranked.size() + 1;
      ranked.add(new Row(rank, row.label(), row.value()));
    }
    return new Ranks(ranked);
  }

  /// {@return the first n and those that tie with the last of them}
  ///
  /// @param n how many at least, where there are so many
  public Ranks top(int n) {
    return new Ranks(rows.stream().filter(row -> row.rank() <= n).toList());
  }
}
