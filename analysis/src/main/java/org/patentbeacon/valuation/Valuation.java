package org.patentbeacon.valuation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// V1 专利价值指标评分 of a right.
///
/// @param judgements what each indicator says, in the order given
/// @param total the score over those available, 1 to 100; not assessed by [Reason#LOW_COVERAGE] when they weigh too little
/// @param coverage the percent of the weight that is available
/// @param proxyShare the percent of the available weight that stands on proxies
/// @param low the score if all missing ones were lowest
/// @param high the score if all missing ones were highest
/// @param dimensions the score of each dimension that has an indicator
public record Valuation(List<Judgement> judgements, Measure total, Measure coverage, Measure proxyShare, Measure low, Measure high,
    Map<Dimension, Score> dimensions) {

  /// Copies list and map.
  public Valuation {
    judgements = List.copyOf(judgements);
    dimensions = Collections.unmodifiableMap(new EnumMap<>(dimensions));
  }

  /// {@return the valuation of a right}
  ///
  /// @param judgements what each indicator says
  /// @param leastCoverage the percent of the weight under which the total is not to be used
  public static Valuation of(List<Judgement> judgements, double leastCoverage) {
    Score score = Score.of(judgements);
    double weight = judgements.stream().mapToDouble(Judgement::weight).sum();
    double available = weight(judgements, false);
    return new Valuation(judgements, total(score, leastCoverage), score.coverage(), percent(weight(judgements, true), available),
        bound(judgements, weight, Score.LOWEST), bound(judgements, weight, Score.HIGHEST), dimensions(judgements));
  }

  private static Measure total(Score score, double leastCoverage) {
    Measure value = score.value();
    return value.ok() && score.coverage().orThrow() < leastCoverage
        ? Measure.notAssessed(value.orThrow(), Reason.LOW_COVERAGE) : value;
  }

  private static double weight(List<Judgement> judgements, boolean proxiesOnly) {
    return judgements.stream().filter(Judgement::available)
        .filter(judgement -> !proxiesOnly || judgement.source() == IndicatorSource.PROXY).mapToDouble(Judgement::weight).sum();
  }

  private static Measure percent(double part, double of) {
    return of == 0 ? Measure.undefined(Reason.NO_DATA) : Measure.of(100 * part / of);
  }

  private static Measure bound(List<Judgement> judgements, double weight, double missing) {
    return weight == 0 ? Measure.undefined(Reason.EMPTY_SET) : Measure.of(Score.sum(judgements, missing) / weight);
  }

  private static Map<Dimension, Score> dimensions(List<Judgement> judgements) {
    Map<Dimension, Score> dimensions = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      List<Judgement> own = judgements.stream().filter(judgement -> judgement.indicator().dimension() == dimension).toList();
      if (!own.isEmpty()) {
        dimensions.put(dimension, Score.of(own));
      }
    }
    return dimensions;
  }
}
