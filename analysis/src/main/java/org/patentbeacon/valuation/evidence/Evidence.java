package org.patentbeacon.valuation.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.citing.Cohorts;
import org.patentbeacon.analysis.citing.UnitIndicators;
import org.patentbeacon.analysis.growth.LifePhase;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.analysis.overall.LifeCycleChart;
import org.patentbeacon.analysis.overall.SCurveChart;
import org.patentbeacon.analysis.overall.Trend;
import org.patentbeacon.analysis.ranking.ConcentrationChart;
import org.patentbeacon.analysis.ranking.RankingSpec;
import org.patentbeacon.analysis.unit.ClassLevel;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.valuation.FindingValues;

/// What a set tells of its units, indicator by indicator. The set is the node of the indicators that ask for one.
public final class Evidence {
  private final UnitIndicators indicators;
  private final CitationEdges edges;
  private final Units units;
  private final CohortRanks ranks;
  private final Dependence dependence;
  private final MarketWeights weights;
  private final LivingOffices living;
  private final FindingValues findings = FindingValues.shipped();
  private final CodesColumn names;
  private final int[] holdings;
  private final Measure stage;
  private final Measure unsaturated;
  private final Measure spread;

  /// Gathers what a set tells.
  ///
  /// @param indicators what its units have
  /// @param weights what offices weigh
  public Evidence(UnitIndicators indicators, MarketWeights weights) {
    this.indicators = indicators;
    this.edges = indicators.edges();
    this.units = edges.units();
    this.ranks = new CohortRanks(Cohorts.of(units), units.count());
    this.weights = weights;
    this.living = new LivingOffices(units, 1);
    this.dependence = new Dependence(edges, living);
    PatentSet set = edges.set();
    this.names = units.values(set.table().parties().applicants());
    this.holdings = new int[names.dictionary().size()];
    Arrays.stream(names.codes()).forEach(name -> holdings[name]++);
    this.stage = stage(LifeCycleChart.of(set, units.unit(), DateBasis.PRIORITY));
    this.unsaturated = complement(SCurveChart.of(set, Trend.of(set, units.unit(), DateBasis.PRIORITY)).curve().saturation());
    this.spread = complement(ConcentrationChart.of(set, RankingSpec.applicants(units.unit(), DateBasis.PRIORITY)).total().hhiNorm());
  }

  /// T9: the last phase that can be told.
  private Measure stage(LifeCycleChart cycle) {
    LifePhase last = cycle.years().stream().map(LifeCycleChart.Year::phase).filter(Objects::nonNull)
        .reduce((_, later) -> later).orElse(null);
    return last == null ? Measure.undefined(Reason.WINDOW_SHORT) : findings.of("T9", last.name());
  }

  private static Measure complement(Measure part) {
    return part.ok() ? Measure.of(Math.clamp(1 - part.orThrow(), 0.0, 1.0)) : part;
  }

  CitationEdges edges() {
    return edges;
  }

  /// {@return the state of the right, the best of its members}
  ///
  /// @param unit from 0
  public State state(int unit) {
    return living.state(unit);
  }

  /// {@return the value of each indicator that the set tells of, by its number, 0 to 1}
  ///
  /// @param unit from 0
  public Map<String, Measure> values(int unit) {
    Map<String, Measure> values = new TreeMap<>();
    values.put("L1", findings.of("L1", state(unit).name()));
    values.put("L2", ranks.of(unit, "market", this::market));
    values.put("L5", claimSet(unit));
    values.put("L7", complement(ranks.of(unit, "dependence", this::dependence)));
    values.put("T2", originality(unit));
    values.put("T4", cited(unit));
    values.put("T6", ranks.of(unit, "scope", indicators::scope));
    values.put("T7", ranks.of(unit, "entropy", this::entropy));
    values.put("T9", stage);
    values.put("T10", unsaturated);
    values.put("E1", remaining(unit));
    values.put("E2", ranks.of(unit, "citing applicants", one -> Measure.of(indicators.citingApplicants(one))));
    values.put("E3", ranks.of(unit, "holding", this::holding));
    values.put("E4", spread);
    return values;
  }

  /// T2: the part of the search citations that are not in category X, Y or I; else the percentile of originality.
  private Measure originality(int unit) {
    Measure searched = indicators.novelty(unit);
    return searched.ok() ? complement(searched) : ranks.of(unit, "originality", indicators::originality);
  }

  /// Citations within five years; of those so far while the window is open.
  private Measure cited(int unit) {
    Measure closed = ranks.of(unit, "five years", indicators::fiveYears);
    return closed.ok() ? closed : ranks.of(unit, "cited", one -> Measure.of(indicators.cited(one)));
  }

  /// L5: the mean percentile of independent and dependent claims.
  private Measure claimSet(int unit) {
    Measure independent = ranks.of(unit, "independent claims", indicators::independentClaims);
    Measure dependent = ranks.of(unit, "dependent claims", indicators::dependentClaims);
    return independent.ok() && dependent.ok() ? Measure.of((independent.orThrow() + dependent.orThrow()) / 2)
        : independent.ok() ? dependent : independent;
  }

  /// L7: undefined where no source tells what the unit cites.
  private Measure dependence(int unit) {
    return edges.references(unit) == 0 ? Measure.undefined(Reason.NO_DATA) : Measure.of(dependence.of(unit));
  }

  private Measure market(int unit) {
    return Measure.of(living.of(unit).entrySet().stream().mapToDouble(part -> part.getValue() * weights.of(part.getKey())).sum());
  }

  /// Of the classes of the IPC.
  private Measure entropy(int unit) {
    Map<String, Integer> counts = new HashMap<>();
    CodesColumn symbols = units.values(units.table().classes().ipc());
    symbols.values(unit).forEach(symbol -> counts.merge(String.valueOf(ClassLevel.CLASS.of(symbol)), 1, Integer::sum));
    double all = symbols.count(unit);
    return counts.isEmpty() ? Measure.undefined(Reason.NO_DATA)
        : Measure.of(new TreeMap<>(counts).values().stream().mapToDouble(count -> -count / all * Math.log(count / all)).sum());
  }

  private Measure holding(int unit) {
    int most = 0;
    for (int at = names.offsets()[unit]; at < names.offsets()[unit + 1]; at++) {
      most = Math.max(most, holdings[names.codes()[at]]);
    }
    return most == 0 ? Measure.undefined(Reason.NO_DATA) : Measure.ratio(most, units.count());
  }

  /// E1: the part of the term that is left.
  private Measure remaining(int unit) {
    DayColumn filed = units.date(units.table().dates().filing());
    DayColumn term = units.date(units.table().rights().expiry());
    if (!filed.known(unit) || !term.known(unit)) {
      return Measure.undefined(Reason.NO_DATA);
    }
    LocalDate now = edges.set().table().origin().asOf();
    double left = Math.max(0, term.days()[unit] - now.toEpochDay());
    Measure part = Measure.ratio(left, term.days()[unit] - (double) filed.days()[unit]);
    return part.ok() ? Measure.of(Math.clamp(part.orThrow(), 0.0, 1.0)) : part;
  }
}
