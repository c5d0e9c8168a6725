package org.patentbeacon.valuation;

import java.util.List;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// The weighted score of some indicators.
///
/// @param value Σw·score/Σw over those available; undefined when none is
/// @param coverage the percent of the weight that is available; undefined when nothing weighs
public record Score(Measure value, Measure coverage) {
  /// The lowest score.
  static final double LOWEST = 1;
  /// The highest score.
  static final double HIGHEST = 100;

  static Score of(List<Judgement> judgements) {
    double weight = judgements.stream().mapToDouble(Judgement::weight).sum();
    List<Judgement> available = judgements.stream().filter(Judgement::available).toList();
    double covered = available.stream().mapToDouble(Judgement::weight).sum();
    return new Score(covered == 0 ? Measure.undefined(Reason.NO_DATA) : Measure.of(sum(available, 0) / covered),
        weight == 0 ? Measure.undefined(Reason.EMPTY_SET) : Measure.of(100 * covered / weight));
  }

  /// Σ w·score, with a score for those missing.
  static double sum(List<Judgement> judgements, double missing) {
    return judgements.stream()
        .mapToDouble(judgement -> judgement.weight() * (judgement.available() ? judgement.score().orThrow() : missing)).sum();
  }
}
