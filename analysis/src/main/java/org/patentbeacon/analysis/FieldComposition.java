package org.patentbeacon.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.concordance.Concordance;
import org.patentbeacon.concordance.ConcordanceField;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.PatentTable;
import org.patentbeacon.table.Wording;

/// R5 技术构成 by the fields of a concordance, such as the 35 fields of technology of WIPO.
///
/// A unit counts 1 for each of its fields in `full`, and 1 in all in `fractional`.
///
/// @param concordance the name of the concordance
/// @param unit what is counted as one
/// @param weighting how `fractional` shares a unit
/// @param rows the fields that have units, in the order of the concordance
/// @param known units with a field, of which shares are taken
/// @param unknown units without one
/// @param unmapped the symbols of which no rule tells, ascending
public record FieldComposition(String concordance, CountUnit unit, FieldWeighting weighting, List<Row> rows, int known, int unknown,
    List<Unmapped> unmapped) {

  /// Copies the lists.
  public FieldComposition {
    rows = List.copyOf(rows);
    unmapped = List.copyOf(unmapped);
  }

  /// One field.
  ///
  /// @param code its code
  /// @param name what it is called
  /// @param full units that belong to it
  /// @param fractional its part of the units
  /// @param share `full` over units with a field, 0 to 1
  /// @param query the query that finds its documents; absent where no clause tells them from those of other fields
  public record Row(String code, Wording name, int full, double fractional, double share, @Nullable String query) {}

  /// A symbol of which no rule tells.
  ///
  /// @param symbol the symbol
  /// @param count units that have it
  public record Unmapped(String symbol, int count) {}

  /// {@return the fields of a table}
  ///
  /// @param table the hits of a query
  /// @param concordance the concordance
  /// @param unit what is counted as one
  /// @param weighting how a unit of several fields is shared among them
  public static FieldComposition of(PatentTable table, Concordance concordance, CountUnit unit, FieldWeighting weighting) {
    List<List<String>> codesOf = table.ipc().dictionary().stream().map(concordance::codes).toList();
    Map<String, Tally> tallies = new TreeMap<>();
    int[] unmapped = new int[codesOf.size()];
    int unknown = 0;
    Units units = Units.of(table, unit);
    for (int one = 0; one < units.count(); one++) {
      Set<Integer> symbols = symbols(table, units, one);
      symbols.stream().filter(symbol -> codesOf.get(symbol).isEmpty()).forEach(symbol -> unmapped[symbol]++);
      Map<String, Double> parts = parts(symbols.stream().map(codesOf::get).filter(codes -> !codes.isEmpty()).toList(), weighting);
      parts.forEach((code, part) -> tallies.computeIfAbsent(code, _ -> new Tally()).add(part));
      unknown += parts.isEmpty() ? 1 : 0;
    }
    int known = units.count() - unknown;
    List<Row> rows = concordance.fields().stream().filter(field -> tallies.containsKey(field.code()))
        .map(field -> row(field, tallies, known, clause(table, concordance, field))).toList();
    return new FieldComposition(concordance.name(), unit, weighting, rows, known, unknown, unmapped(table, unmapped));
  }

  private static Set<Integer> symbols(PatentTable table, Units units, int unit) {
    Set<Integer> symbols = new LinkedHashSet<>();
    for (int i = units.from(unit); i < units.to(unit); i++) {
      int row = units.rows()[i];
      for (int at = table.ipc().offsets()[row]; at < table.ipc().offsets()[row + 1]; at++) {
        symbols.add(table.ipc().codes()[at]);
      }
    }
    return symbols;
  }

  /// The parts of the fields of a unit, which add up to 1.
  private static Map<String, Double> parts(List<List<String>> codesOfSymbols, FieldWeighting weighting) {
    List<List<String>> shares = switch (weighting) {
      case FIELDS -> codesOfSymbols.stream().flatMap(List::stream).distinct().map(List::of).toList();
      case SYMBOLS -> codesOfSymbols;
    };
    Map<String, Double> parts = new TreeMap<>();
    shares.forEach(codes -> codes.forEach(code -> parts.merge(code, 1.0 / shares.size() / codes.size(), Double::sum)));
    return parts;
  }

  private static @Nullable String clause(PatentTable table, Concordance concordance, ConcordanceField field) {
    return concordance.clause(field.code()).map(clause -> "(" + table.origin().query() + ") and " + clause).orElse(null);
  }

  private static Row row(ConcordanceField field, Map<String, Tally> tallies, int known, @Nullable String query) {
    Tally tally = tallies.getOrDefault(field.code(), new Tally());
    return new Row(field.code(), field.name(), tally.full, tally.fractional, (double) tally.full / known, query);
  }

  private static List<Unmapped> unmapped(PatentTable table, int[] counts) {
    List<Unmapped> unmapped = new ArrayList<>();
    for (int symbol = 0; symbol < counts.length; symbol++) {
      if (counts[symbol] > 0) {
        unmapped.add(new Unmapped(table.ipc().dictionary().get(symbol), counts[symbol]));
      }
    }
    return unmapped;
  }

  /// What a field has so far.
  private static final class Tally {
    private int full;
    private double fractional;

    void add(double part) {
      full++;
      fractional += part;
    }
  }
}
