package org.patentbeacon.watch.detect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.rule.Comparison;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.alert.rule.SeverityBands;
import org.patentbeacon.alert.rule.SeverityByDistance;

/// When a count is a surge: improbable among all series looked at, and large enough to matter.
///
/// @param periods how many past periods are the baseline
/// @param q the share of warnings that may be chance
/// @param least what a count must reach besides
public record SurgeRule(int periods, double q, Least least) {
  private static final int MONTHS = 12;
  private static final int WEEKS = 26;
  private static final int AT_MOST_A = 3;
  private static final int TWICE = 2;

  /// What a count must reach to matter.
  ///
  /// @param count the least count
  /// @param ratio the least multiple of what was expected
  /// @param history the least number of past periods
  public record Least(int count, double ratio, int history) {}

  /// A series and how it is judged.
  ///
  /// @param rule by which rule
  /// @param series the series
  /// @param method by which detector
  public record Question(SurgeRule rule, SurgeSeries series, SurgeMethod method) {
    private int needed() {
      return method.needed(rule.least.history);
    }
  }

  /// A series with what was read of it; nothing of one that is too short.
  private record Candidate(Question question, List<Integer> excluded, Optional<SurgeMethod.Reading> reading) {
    int count() {
      return question.series.counts().last();
    }

    OptionalDouble p() {
      return reading.isPresent() && reading.get() instanceof SurgeMethod.Reading.Chance chance
          ? OptionalDouble.of(chance.prediction().p()) : OptionalDouble.empty();
    }
  }

  /// {@return the rule for months: twelve of them, q 0.05, at least 3 and 1.5 times what was expected}
  public static SurgeRule monthly() {
    return new SurgeRule(MONTHS, 0.05, new Least(3, 1.5, MONTHS));
  }

  /// {@return the rule for weeks: as [#monthly()] with 26 of them}
  public static SurgeRule weekly() {
    return new SurgeRule(WEEKS, 0.05, new Least(3, 1.5, WEEKS));
  }

  /// {@return what is decided about each series, in the order given}
  ///
  /// @param series all series of one tenant in one run
  public List<SurgeDecision> decide(List<SurgeSeries> series) {
    return decideTogether(series.stream().map(one -> new Question(this, one, SurgeMethod.negativeBinomial())).toList());
  }

  /// {@return what is decided about each series, in the order given}
  ///
  /// @param questions all series of one tenant in one run, each with its rule
  public static List<SurgeDecision> decideTogether(List<Question> questions) {
    List<Candidate> candidates = questions.stream().map(SurgeRule::candidate).toList();
    double[] adjusted = BenjaminiHochberg.adjusted(
        candidates.stream().map(Candidate::p).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray());
    List<SurgeDecision> decisions = new ArrayList<>();
    int next = 0;
    for (Candidate one : candidates) {
      decisions.add(decided(one, one.p().isPresent() ? adjusted[next++] : 1));
    }
    return decisions;
  }

  private static int past(SurgeSeries series) {
    return Math.max(0, series.counts().size() - 1);
  }

  private static Candidate candidate(Question question) {
    SurgeSeries series = question.series;
    if (past(series) < question.needed()) {
      return new Candidate(question, List.of(), Optional.empty());
    }
    int periods = question.method.window(question.rule.periods);
    int first = Math.max(0, past(series) - periods);
    // The oldest alarms are left out first, so that a period left out once stays so, and a rise that lasts becomes the rule.
    List<Integer> excluded = question.method.detector().leavesOutAlarms()
        ? series.alarmed().subSet(first, past(series)).stream().limit((past(series) - first) / AT_MOST_A).toList() : List.of();
    CountSeries kept = series.counts().lastOf(periods + 1).without(excluded.stream().map(at -> at - first).toList());
    return new Candidate(question, excluded, question.method.read(kept));
  }

  private static SurgeDecision decided(Candidate candidate, double adjusted) {
    String id = candidate.question.series.id();
    SurgeRule rule = candidate.question.rule;
    return switch (candidate.reading.orElse(null)) {
      case null -> new SurgeDecision.InsufficientData(id, past(candidate.question.series), candidate.question.needed());
      case SurgeMethod.Reading.Chance(NegativeBinomial.Prediction prediction) ->
          new SurgeDecision.Judged(id, prediction, adjusted, candidate.excluded, rule.severity(candidate, prediction.expected(), adjusted));
      case SurgeMethod.Reading.Limit(double expected, Signal signal) ->
          new SurgeDecision.Limited(id, expected, signal, candidate.excluded, rule.severity(candidate, expected, signal));
    };
  }

  private @Nullable Severity severity(Candidate candidate, double expected, double adjusted) {
    if (adjusted > q || !matters(candidate, expected)) {
      return null;
    }
    Severity byChance = SeverityBands.of("surge").severity(BigDecimal.valueOf(adjusted)).orElse(Severity.BLUE);
    return more(candidate, expected) >= TWICE * less(candidate, expected) ? byChance : byChance.atMost(Severity.ORANGE);
  }

  /// Around a limit of zero there is no distance.
  private @Nullable Severity severity(Candidate candidate, double expected, Signal signal) {
    if (!signal.alarm() || !matters(candidate, expected)) {
      return null;
    }
    BigDecimal limit = BigDecimal.valueOf(signal.limit().orThrow());
    Optional<Severity> byDistance = limit.signum() == 0 ? Optional.empty()
        : new SeverityByDistance(limit, Comparison.ABOVE).severity(BigDecimal.valueOf(signal.statistic()));
    return byDistance.orElse(Severity.BLUE).atMost(Severity.ORANGE);
  }

  private boolean matters(Candidate candidate, double expected) {
    SurgeMethod method = candidate.question.method;
    boolean asked = method.twoSided() || candidate.count() >= expected;
    double ratio = method.detector().looksAtOnePeriod() ? least.ratio : 1;
    return asked && more(candidate, expected) >= least.count && more(candidate, expected) >= ratio * less(candidate, expected);
  }

  private static double more(Candidate candidate, double expected) {
    return Math.max(candidate.count(), expected);
  }

  private static double less(Candidate candidate, double expected) {
    return Math.min(candidate.count(), expected);
  }
}
