package org.patentbeacon.analysis.citing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.MidRanks;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.quality.Breakthrough;
import org.patentbeacon.analysis.quality.Composite;
import org.patentbeacon.analysis.quality.GrantLag;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.table.Wording;

/// Q1 专利质量指标: which deserve reading first? Each unit is compared with those of its field and filing year, and with none
/// else.
///
/// @param heading what was counted, and how
/// @param cohorts fields by filing years that have units
/// @param smallCohorts those with fewer than twenty
/// @param assessed units whose composite of four indicators is defined
/// @param rows the first by it; where no unit has one, by the percentile of FC5
public record QualityChart(Heading heading, int cohorts, int smallCohorts, int assessed, List<Row> rows) {
  private static final int SMALL = 20;

  /// Copies the list.
  public QualityChart {
    rows = List.copyOf(rows);
  }

  /// One unit.
  ///
  /// @param label its label
  /// @param document the publication that stands for it
  /// @param cohort with what it is compared
  /// @param values its indicators
  /// @param standing how it stands in the cohort
  /// @param query the query that finds its documents
  public record Row(String label, String document, Cohort cohort, Values values, Standing standing, String query) {}

  /// With what a unit is compared.
  ///
  /// @param field its field
  /// @param year its filing year
  /// @param size how many units there are, itself included
  /// @param small whether these are fewer than twenty
  public record Cohort(@Nullable Wording field, @Nullable Integer year, int size, boolean small) {}

  /// The indicators of a unit.
  ///
  /// @param scope distinct subclasses of the IPC
  /// @param familySize distinct offices in its simple family, as far as they are in the set
  /// @param familyOpen whether members may still come
  /// @param claims claims
  /// @param fiveYears FC5
  /// @param generality over the units that cite it
  /// @param originality over those it cites
  /// @param radicalness the part of cited symbols beyond its own subclasses
  public record Values(Measure scope, Measure familySize, boolean familyOpen, Measure claims, Measure fiveYears, Measure generality,
      Measure originality, Measure radicalness) {}

  /// How a unit stands in its cohort.
  ///
  /// @param percentile mid-rank by FC5, 0 to 1
  /// @param grantLag 1 − lag/longest lag
  /// @param breakthrough 1 when FC5 is within the first hundredth, else 0; undefined for a cohort under a hundred
  /// @param composite4 the mean of FC5, family, claims and generality, each over its 98 % quantile
  /// @param composite6 the same with backward citations and the grant lag
  public record Standing(Measure percentile, Measure grantLag, Measure breakthrough, Measure composite4, Measure composite6) {
    static final Standing NONE = new Standing(none(), none(), none(), none(), none());

    private static Measure none() {
      return Measure.undefined(Reason.NO_DATA);
    }
  }

  /// {@return the quality of a set}
  ///
  /// @param indicators what its units have
  /// @param top the number of ranks to show
  public static QualityChart of(UnitIndicators indicators, int top) {
    Units units = indicators.edges().units();
    Cohorts cohorts = Cohorts.of(units);
    Standing[] standings = standings(indicators, cohorts);
    int assessed = (int) Arrays.stream(standings).filter(standing -> standing.composite4().ok()).count();
    int[] first = Tops.of(standings.length, unit -> {
      Measure by = assessed > 0 ? standings[unit].composite4() : standings[unit].percentile();
      return by.ok() ? by.orThrow() : 0;
    }, top);
    Heading heading = indicators.edges().heading(Analysis.Q1).with("cohort", "WIPO35 x filing year")
        .with("rankedBy", assessed > 0 ? "composite4" : "percentile of FC5")
        .covering(new Coverage(new Wording("技术领域与申请年", "field and filing year"), cohorts.known(), units.count()));
    int small = (int) cohorts.all().stream().filter(cohort -> cohort.length < SMALL).count();
    return new QualityChart(heading, cohorts.all().size(), small, assessed, Arrays.stream(first).limit(2L * top)
        .mapToObj(unit -> row(indicators, cohorts, unit, standings[unit])).toList());
  }

  /// {@return the percentile of FC5 of each unit in its cohort}
  ///
  /// @param indicators what the units have
  public static List<Measure> percentiles(UnitIndicators indicators) {
    return Arrays.stream(standings(indicators, Cohorts.of(indicators.edges().units()))).map(Standing::percentile).toList();
  }

  private static Standing[] standings(UnitIndicators indicators, Cohorts cohorts) {
    Standing[] standings = new Standing[indicators.edges().units().count()];
    Arrays.fill(standings, Standing.NONE);
    for (int[] cohort : cohorts.all()) {
      List<Standing> found = standings(indicators, cohort);
      for (int i = 0; i < cohort.length; i++) {
        standings[cohort[i]] = found.get(i);
      }
    }
    return standings;
  }

  private static List<Standing> standings(UnitIndicators indicators, int[] cohort) {
    List<Measure> fiveYears = Arrays.stream(cohort).mapToObj(indicators::fiveYears).toList();
    List<Measure> lags = GrantLag.of(Arrays.stream(cohort).mapToObj(indicators::lag).toList());
    List<List<Measure>> four = new ArrayList<>();
    List<List<Measure>> six = new ArrayList<>();
    for (int i = 0; i < cohort.length; i++) {
      List<Measure> parts = List.of(fiveYears.get(i), indicators.familySize(cohort[i]), indicators.claims(cohort[i]),
          indicators.generality(cohort[i]));
      four.add(parts);
      List<Measure> more = new ArrayList<>(parts);
      more.add(indicators.backward(cohort[i]));
      more.add(lags.get(i));
      six.add(more);
    }
    List<Measure> percentiles = percentiles(fiveYears);
    Measure threshold = Breakthrough.threshold(fiveYears.stream().filter(Measure::ok).mapToInt(fc5 -> (int) fc5.orThrow()).toArray());
    List<Composite.Row> fours = Composite.of(four).rows();
    List<Composite.Row> sixes = Composite.of(six).rows();
    return IntStream.range(0, cohort.length).mapToObj(i -> new Standing(percentiles.get(i), lags.get(i),
        breakthrough(fiveYears.get(i), threshold), fours.get(i).value(), sixes.get(i).value())).toList();
  }

  /// The mid-ranks of those that have a value.
  private static List<Measure> percentiles(List<Measure> values) {
    double[] ranks = MidRanks.of(values.stream().filter(Measure::ok).mapToDouble(Measure::orThrow).toArray());
    List<Measure> percentiles = new ArrayList<>();
    int at = 0;
    for (Measure value : values) {
      percentiles.add(value.ok() ? Measure.of(ranks[at++]) : value);
    }
    return percentiles;
  }

  private static Measure breakthrough(Measure fiveYears, Measure threshold) {
    if (!fiveYears.ok() || !threshold.ok()) {
      return fiveYears.ok() ? threshold : fiveYears;
    }
    return Measure.of(fiveYears.orThrow() >= threshold.orThrow() ? 1 : 0);
  }

  private static Row row(UnitIndicators indicators, Cohorts cohorts, int unit, Standing standing) {
    Units units = indicators.edges().units();
    int size = cohorts.of(unit).length;
    Values values = new Values(indicators.scope(unit), indicators.familySize(unit), indicators.familyOpen(unit),
        indicators.claims(unit), indicators.fiveYears(unit), indicators.generality(unit), indicators.originality(unit),
        indicators.radicalness(unit));
    return new Row(units.label(unit), units.document(unit), new Cohort(cohorts.field(unit), cohorts.year(unit), size, size < SMALL),
        values, standing, indicators.edges().set().query(units.clause(unit)));
  }
}
