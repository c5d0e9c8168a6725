package org.patentbeacon.analysis.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Ranks;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.table.Wording;

/// R1 申请人排名, R2 发明人排名, R3 代理机构排名, R5 技术构成: which values most units have. A unit of several values counts 1 for
/// each in `full`, its equal part in `fractional`, and for its first value in `first`.
///
/// @param heading what was counted, and how
/// @param what what is ranked
/// @param rows the first ranks, most first, equal ones by label
/// @param values the number of distinct values
/// @param known units with a value, of which shares are taken
/// @param unknown units without one
public record Ranking(Heading heading, Wording what, List<Row> rows, int values, int known, int unknown) {

  /// Copies the list.
  public Ranking {
    rows = List.copyOf(rows);
  }

  /// One value.
  ///
  /// @param rank its rank; equal counts share one and the next is skipped
  /// @param label the value
  /// @param full units that have it
  /// @param fractional the same, each unit's values sharing it equally
  /// @param first units of which it is the first value
  /// @param share `full` over units with a value, 0 to 1
  /// @param inForce units with a right in force
  /// @param inventions units that are inventions
  /// @param firstYear the first year of its units; absent when no date is known
  /// @param lastYear the last year of its units; absent when no date is known
  /// @param query the query that finds its documents
  public record Row(int rank, String label, int full, double fractional, int first, Measure share, int inForce, int inventions,
      @Nullable Integer firstYear, @Nullable Integer lastYear, String query) {}

  /// {@return a ranking}
  ///
  /// @param set what is counted
  /// @param spec how
  public static Ranking of(PatentSet set, RankingSpec spec) {
    Units units = set.units(spec.unit());
    CodesColumn values = spec.values(set);
    Periods spread = set.years(units.unit(), spec.basis());
    ValueTally tally = ValueTally.of(set, units, values, spread);
    Heading heading = Heading.of(spec.analysis(), set, spec.unit()).by(spec.basis()).counting(spec.counting())
        .covering(new Coverage(spec.what(), units.count() - tally.unknown(), units.count()));
    return new Ranking(heading, spec.what(), rows(set, spec, new Counted(values.dictionary(), tally, spread)),
        tally.distinct(), units.count() - tally.unknown(), tally.unknown());
  }

  /// Labels with their counts.
  private record Counted(List<String> labels, ValueTally tally, Periods spread) {}

  private static List<Row> rows(PatentSet set, RankingSpec spec, Counted counted) {
    ValueTally tally = counted.tally();
    IntToDoubleFunction value = switch (spec.counting()) {
      case FULL -> label -> tally.full[label];
      case FRACTIONAL -> label -> tally.fractional[label];
      case FIRST -> label -> tally.first[label];
    };
    double least = Tops.least(counted.labels().size(), value, spec.top());
    Map<String, Integer> shown = new HashMap<>();
    Map<String, Double> values = new HashMap<>();
    for (int label = 0; label < counted.labels().size(); label++) {
      if (value.applyAsDouble(label) >= least) {
        shown.put(counted.labels().get(label), label);
        values.put(counted.labels().get(label), value.applyAsDouble(label));
      }
    }
    return Ranks.of(values).rows().stream().map(ranked -> row(ranked.rank(), Objects.requireNonNull(shown.get(ranked.label())),
        counted, set.query(spec.clause().apply(ranked.label())))).toList();
  }

  private static Row row(int rank, int label, Counted counted, String query) {
    ValueTally tally = counted.tally();
    int known = tally.units() - tally.unknown();
    boolean dated = tally.to[label] != ValueTally.NEVER;
    return new Row(rank, counted.labels().get(label), tally.full[label], tally.fractional[label], tally.first[label],
        Measure.ratio(tally.full[label], known), tally.inForce[label], tally.inventions[label],
        dated ? counted.spread().year(tally.from[label]) : null, dated ? counted.spread().year(tally.to[label]) : null, query);
  }
}
