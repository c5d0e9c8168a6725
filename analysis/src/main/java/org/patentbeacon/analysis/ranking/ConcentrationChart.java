package org.patentbeacon.analysis.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.measure.Fractions;
import org.patentbeacon.analysis.share.Concentration;
import org.patentbeacon.analysis.share.LorenzPoint;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.table.Wording;

/// C1 集中度: do a few hold the field? Units of several holders are shared equally among them.
///
/// @param heading what was counted, and how
/// @param what who holds, such as applicants
/// @param total over all years
/// @param lorenz what the smallest hold together, over all years, at a hundred and one places at most
/// @param years of the units of each year
public record ConcentrationChart(Heading heading, Wording what, Concentration total, List<LorenzPoint> lorenz, List<Year> years) {
  private static final int PLACES = 101;

  /// Copies the lists.
  public ConcentrationChart {
    lorenz = List.copyOf(lorenz);
    years = List.copyOf(years);
  }

  /// One year.
  ///
  /// @param year the year
  /// @param concentration of its units alone
  /// @param state how complete it is
  public record Year(int year, Concentration concentration, PeriodState state) {}

  /// {@return the concentration of a set}
  ///
  /// @param set what is counted
  /// @param spec who holds it, as ranked
  public static ConcentrationChart of(PatentSet set, RankingSpec spec) {
    Units units = set.units(spec.unit());
    CodesColumn values = spec.values(set);
    Periods spread = set.years(units.unit(), spec.basis());
    List<double[]> byYear = Fractions.held(values, Counting.FRACTIONAL, spread::of, spread.count());
    List<Year> years = new ArrayList<>();
    for (int place = 0; place < byYear.size(); place++) {
      years.add(new Year(spread.year(place), Concentration.of(byYear.get(place)), spread.state(place)));
    }
    Heading heading = Heading.of(Analysis.C1, set, spec.unit()).by(spec.basis()).counting(Counting.FRACTIONAL);
    double[] all = Fractions.of(values, Counting.FRACTIONAL).weights();
    return new ConcentrationChart(heading, spec.what(), Concentration.of(Arrays.stream(all).filter(held -> held > 0).toArray()),
        LorenzPoint.curve(PLACES, all), years);
  }
}
