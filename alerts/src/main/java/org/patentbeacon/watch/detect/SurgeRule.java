package org.patentbeacon.watch.detect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.alert.rule.SeverityBands;

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

  /// A series and the rule it is judged by.
  ///
  /// @param rule the rule
  /// @param series the series
  /// @param twoSided whether a fall stands out too
  public record Question(SurgeRule rule, SurgeSeries series, boolean twoSided) {
    private boolean longEnough() {
      return past(series) >= Math.max(1, rule.least.history);
    }
  }

  /// A series with its baseline.
  private record Candidate(Question question, List<Integer> excluded, NegativeBinomial.Prediction prediction) {
    int count() {
      return question.series.counts().last();
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
    return decideTogether(series.stream().map(one -> new Question(this, one, false)).toList());
  }

  /// {@return what is decided about each series, in the order given}
  ///
  /// @param questions all series of one tenant in one run, each with its rule
  public static List<SurgeDecision> decideTogether(List<Question> questions) {
    List<Candidate> candidates = questions.stream().filter(Question::longEnough).map(SurgeRule::candidate).toList();
    double[] adjusted = BenjaminiHochberg.adjusted(
        candidates.stream().mapToDouble(candidate -> candidate.prediction.p()).toArray());
    List<SurgeDecision> decisions = new ArrayList<>();
    int next = 0;
    for (Question one : questions) {
      if (one.longEnough()) {
        decisions.add(judged(candidates.get(next), adjusted[next]));
        next++;
      } else {
        decisions.add(new SurgeDecision.InsufficientData(one.series.id(), past(one.series), Math.max(1, one.rule.least.history)));
      }
    }
    return decisions;
  }

  private static int past(SurgeSeries series) {
    return Math.max(0, series.counts().size() - 1);
  }

  private static Candidate candidate(Question question) {
    SurgeSeries series = question.series;
    int periods = question.rule.periods;
    int first = Math.max(0, past(series) - periods);
    // The oldest alarms are left out first, so that a period left out once stays so, and a rise that lasts becomes the rule.
    List<Integer> excluded = series.alarmed().subSet(first, past(series)).stream()
        .limit((past(series) - first) / AT_MOST_A).toList();
    CountSeries kept = series.counts().lastOf(periods + 1).without(excluded.stream().map(at -> at - first).toList());
    return new Candidate(question, excluded,
        question.twoSided ? NegativeBinomial.predictEitherWay(kept) : NegativeBinomial.predict(kept));
  }

  private static SurgeDecision judged(Candidate candidate, double adjusted) {
    return new SurgeDecision.Judged(candidate.question.series.id(), candidate.prediction, adjusted, candidate.excluded,
        candidate.question.rule.severity(candidate, adjusted));
  }

  private @Nullable Severity severity(Candidate candidate, double adjusted) {
    double more = Math.max(candidate.count(), candidate.prediction.expected());
    double less = Math.min(candidate.count(), candidate.prediction.expected());
    boolean asked = candidate.count() >= candidate.prediction.expected() || candidate.question.twoSided;
    if (!asked || adjusted > q || more < least.count || more < least.ratio * less) {
      return null;
    }
    Severity byChance = SeverityBands.of("surge").severity(BigDecimal.valueOf(adjusted)).orElse(Severity.BLUE);
    return more >= TWICE * less ? byChance : byChance.atMost(Severity.ORANGE);
  }
}
