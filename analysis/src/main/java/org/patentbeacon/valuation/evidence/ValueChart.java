package org.patentbeacon.valuation.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.NumberList;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.valuation.Scenario;
import org.patentbeacon.valuation.Valuation;

/// V1 over a set: how scores are spread, and which rights score highest, with what that rests on.
///
/// @param heading what was counted, and how
/// @param scenario what the rights are valued for
/// @param bands how many units have which score
/// @param lowCoverage units of which too little of the weight could be assessed for a score
/// @param refused units without a right to value
/// @param rows the units that score highest; where none has a score, those of the highest coverage
public record ValueChart(Heading heading, Scenario scenario, List<Band> bands, Group lowCoverage, Group refused, List<Row> rows) {
  private static final int BANDS = 10;

  /// Copies the lists.
  public ValueChart {
    bands = List.copyOf(bands);
    rows = List.copyOf(rows);
  }

  /// Units whose score is above `from`, and at most `to`; a score of 1 is in the first band.
  ///
  /// @param from the lower end
  /// @param to the upper end
  /// @param units the units
  public record Band(int from, int to, Group units) {}

  /// Some units.
  ///
  /// @param count how many
  /// @param query the query that finds their documents, by number; absent for none and for many
  public record Group(int count, @Nullable String query) {}

  /// One right.
  ///
  /// @param sheet its valuation
  /// @param applicants whose it is
  public record Row(RightSheet sheet, List<String> applicants) {

    /// Copies the list.
    public Row {
      applicants = List.copyOf(applicants);
    }

    /// {@return its valuation, which is not refused}
    ///
    /// @throws IllegalStateException when it is
    public Valuation valuation() {
      Valuation valuation = sheet.valuation();
      if (valuation == null) {
        throw new IllegalStateException("no right to value: " + sheet.label());
      }
      return valuation;
    }
  }

  /// {@return the values of a set}
  ///
  /// @param evidence what it tells
  /// @param scenario what its rights are valued for
  /// @param experts what experts say
  /// @param top the number of rights to show
  public static ValueChart of(Evidence evidence, Scenario scenario, ExpertInputs experts, int top) {
    Units units = evidence.edges().units();
    Valued valued = new Valued(evidence, scenario, experts);
    List<Band> bands = IntStream.range(0, BANDS).mapToObj(band ->
        new Band(10 * band, 10 * band + 10, valued.group(unit -> valued.band[unit] == band))).toList();
    int[] first = IntStream.range(0, units.count()).filter(unit -> valued.band[unit] != Valued.REFUSED).boxed()
        .sorted(Comparator.<Integer>comparingDouble(unit -> -valued.score[unit]).thenComparingDouble(unit -> -valued.coverage[unit])
            .thenComparing(unit -> unit)).limit(top).mapToInt(Integer::intValue).toArray();
    List<Row> rows = Arrays.stream(first).mapToObj(unit -> new Row(RightSheet.of(evidence, unit, scenario, experts),
        units.values(units.table().parties().applicants()).values(unit))).toList();
    return new ValueChart(RightSheet.heading(evidence, scenario), scenario, bands, valued.group(unit -> valued.band[unit] == Valued.LOW),
        valued.group(unit -> valued.band[unit] == Valued.REFUSED), rows);
  }

  /// The scores of all units.
  private static final class Valued {
    static final int LOW = -1;
    static final int REFUSED = -2;

    final int[] band;
    final double[] score;
    final double[] coverage;
    private final Evidence evidence;

    Valued(Evidence evidence, Scenario scenario, ExpertInputs experts) {
      this.evidence = evidence;
      int count = evidence.edges().units().count();
      this.band = new int[count];
      this.score = new double[count];
      this.coverage = new double[count];
      for (int unit = 0; unit < count; unit++) {
        if (scenario.refusal(evidence.state(unit)).isPresent()) {
          band[unit] = REFUSED;
        } else {
          add(unit, RightSheet.valuation(evidence, unit, scenario, experts));
        }
      }
    }

    private void add(int unit, Valuation valuation) {
      coverage[unit] = valuation.coverage().ok() ? valuation.coverage().orThrow() : 0;
      band[unit] = LOW;
      if (valuation.total().ok()) {
        score[unit] = valuation.total().orThrow();
        band[unit] = Math.clamp((int) Math.ceil(score[unit] / BANDS) - 1, 0, BANDS - 1);
      }
    }

    Group group(IntPredicate belongs) {
      Units units = evidence.edges().units();
      int[] own = IntStream.range(0, units.count()).filter(belongs).toArray();
      return new Group(own.length, NumberList.clause(units, own).map(evidence.edges().set()::query).orElse(null));
    }
  }
}
