package org.patentbeacon.analysis.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.concordance.Concordance;
import org.patentbeacon.concordance.ConcordanceField;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.table.Wording;

/// R5 技术构成 by the fields of a concordance, such as the 35 fields of technology of WIPO.
///
/// A unit counts 1 for each of its fields in `full`, and 1 in all in `fractional`.
///
/// @param heading what was counted, and how
/// @param concordance the name of the concordance
/// @param weighting how `fractional` shares a unit
/// @param rows the fields that have units, in the order of the concordance
/// @param known units with a field, of which shares are taken
/// @param unknown units without one
/// @param unmapped the symbols of which no rule tells, ascending
public record FieldComposition(Heading heading, String concordance, FieldWeighting weighting, List<Row> rows, int known, int unknown,
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

  /// {@return the fields of a set}
  ///
  /// @param set what is counted
  /// @param concordance the concordance
  /// @param unit what is counted as one
  /// @param weighting how a unit of several fields is shared among them
  public static FieldComposition of(PatentSet set, Concordance concordance, CountUnit unit, FieldWeighting weighting) {
    Units units = set.units(unit);
    CodesColumn symbols = units.values(set.table().classes().ipc());
    FieldTally tally = new FieldTally(set.fields(concordance), weighting);
    for (int one = 0; one < units.count(); one++) {
      tally.add(symbols, one);
    }
    Map<String, FieldTally.Sum> tallies = tally.sums();
    int unknown = tally.unknown();
    int known = units.count() - unknown;
    List<Row> rows = concordance.fields().stream().filter(field -> tallies.containsKey(field.code()))
        .map(field -> row(field, tallies, known, clause(set, concordance, field))).toList();
    Heading heading = Heading.of(Analysis.R5, set, unit).counting(Counting.FRACTIONAL).with("concordance", concordance.name())
        .with("weighting", weighting).covering(new Coverage(new Wording("技术领域", "technology field"), known, units.count()));
    return new FieldComposition(heading, concordance.name(), weighting, rows, known, unknown,
        unmapped(symbols.dictionary(), tally.unmapped()));
  }

  private static @Nullable String clause(PatentSet set, Concordance concordance, ConcordanceField field) {
    return concordance.clause(field.code()).map(set::query).orElse(null);
  }

  private static Row row(ConcordanceField field, Map<String, FieldTally.Sum> tallies, int known, @Nullable String query) {
    FieldTally.Sum sum = tallies.getOrDefault(field.code(), new FieldTally.Sum(0, 0));
    return new Row(field.code(), field.name(), sum.full(), sum.fractional(), known == 0 ? 0 : (double) sum.full() / known, query);
  }

  private static List<Unmapped> unmapped(List<String> symbols, int[] counts) {
    List<Unmapped> unmapped = new ArrayList<>();
    for (int symbol = 0; symbol < counts.length; symbol++) {
      if (counts[symbol] > 0) {
        unmapped.add(new Unmapped(symbols.get(symbol), counts[symbol]));
      }
    }
    return unmapped;
  }
}
