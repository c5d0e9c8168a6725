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

  /// A series with its baseline.
  private record Candidate(SurgeSeries series, List<Integer> excluded, NegativeBinomial.Prediction prediction) {}

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
    List<Candidate> candidates = series.stream().filter(this::longEnough).map(this::candidate).toList();
    double[] adjusted = BenjaminiHochberg.adjusted(
        candidates.stream().mapToDouble(candidate -> candidate.prediction.p()).toArray());
    List<SurgeDecision> decisions = new ArrayList<>();
    int next = 0;
    for (SurgeSeries one : series) {
      if (longEnough(one)) {
        decisions.add(judged(candidates.get(next), adjusted[next]));
        next++;
      } else {
        decisions.add(new SurgeDecision.InsufficientData(one.id(), past(one), Math.max(1, least.history)));
      }
    }
    return decisions;
  }

  private boolean longEnough(SurgeSeries series) {
    return past(series) >= Math.max(1, least.history);
  }

  private static int past(SurgeSeries series) {
    return Math.max(0, series.counts().size() - 1);
  }

  private Candidate candidate(SurgeSeries series) {
    int first = Math.max(0, past(series) - periods);
    // The oldest alarms are left out first, so that a period left out once stays so, and a rise that lasts becomes the rule.
    List<Integer> excluded = series.alarmed().subSet(first, past(series)).stream()
        .limit((past(series) - first) / AT_MOST_A).toList();
    CountSeries kept = series.counts().lastOf(periods + 1).without(excluded.stream().map(at -> at - first).toList());
    return new Candidate(series, excluded, NegativeBinomial.predict(kept));
  }

  private SurgeDecision judged(Candidate candidate, double adjusted) {
    return new SurgeDecision.Judged(candidate.series.id(), candidate.prediction, adjusted, candidate.excluded,
        severity(candidate, adjusted));
  }

  private @Nullable Severity severity(Candidate candidate, double adjusted) {
    int count = candidate.series.counts().last();
    double expected = candidate.prediction.expected();
    if (adjusted > q || count < least.count || count < least.ratio * expected) {
      return null;
    }
    Severity byChance = SeverityBands.of("surge").severity(BigDecimal.valueOf(adjusted)).orElse(Severity.BLUE);
    return count >= TWICE * expected ? byChance : byChance.atMost(Severity.ORANGE);
  }
}
