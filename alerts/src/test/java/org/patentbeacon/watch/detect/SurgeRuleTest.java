package org.patentbeacon.watch.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

class SurgeRuleTest {
  private static SurgeDecision.Judged judged(SurgeSeries series) {
    return (SurgeDecision.Judged) SurgeRule.monthly().decide(List.of(series)).getFirst();
  }

  private static SurgeSeries series(List<Integer> counts, Set<Integer> alarmed) {
    return new SurgeSeries("n-1", CountSeries.of(counts), new TreeSet<>(alarmed));
  }

  @Test
  void leavesAlarmsOutOfTheBaseline() {
    List<Integer> counts = List.of(2, 2, 2, 2, 2, 2, 2, 2, 2, 20, 2, 2, 7);
    assertThat(judged(series(counts, Set.of())).fires()).isFalse();
    SurgeDecision.Judged without = judged(series(counts, Set.of(9)));
    assertThat(without.excluded()).containsExactly(9);
    assertThat(without.prediction().expected()).isEqualTo(2);
    assertThat(without.severity()).isEqualTo(Severity.YELLOW);
  }

  @Test
  void leavesAtMostAThirdOutSoThatARiseThatLastsBecomesTheRule() {
    List<Integer> counts = new ArrayList<>(List.of(3, 3, 3, 3, 3, 3));
    counts.addAll(List.of(9, 9, 9, 9, 9, 9, 9));
    SurgeDecision.Judged judged = judged(series(counts, Set.of(6, 7, 8, 9, 10, 11)));
    assertThat(judged.excluded()).containsExactly(6, 7, 8, 9);
    assertThat(judged.prediction().expected()).isEqualTo((6 * 3 + 2 * 9) / 8.0);
  }

  @Test
  void looksAtTheLastPeriodsOnly() {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(30, 50));
    counts.addAll(Collections.nCopies(12, 2));
    counts.add(12);
    assertThat(judged(series(counts, Set.of(3))).prediction().expected()).isEqualTo(2);
  }

  @Test
  void doesNotJudgeAShortPastNorCountItForTheOthers() {
    SurgeSeries enough = SurgeSeries.of("a", List.of(2, 1, 3, 2, 2, 1, 2, 3, 1, 2, 2, 1), 9);
    SurgeSeries young = SurgeSeries.of("b", List.of(2, 1), 9);
    List<SurgeDecision> both = SurgeRule.monthly().decide(List.of(young, enough));
    assertThat(both.getFirst()).isEqualTo(new SurgeDecision.InsufficientData("b", 2, 12));
    assertThat(both.get(1)).isEqualTo(judged(enough));
  }

  @Test
  void isNeverRedBelowTwiceWhatWasExpected() {
    SurgeDecision.Judged judged = judged(SurgeSeries.of("a", Collections.nCopies(12, 400), 700));
    assertThat(judged.adjusted()).isLessThan(1e-4);
    assertThat(judged.severity()).isEqualTo(Severity.ORANGE);
  }

  @Test
  void saysWhatIsWrongWithASeries() {
    assertThatThrownBy(() -> CountSeries.of(List.of(1, -2))).hasMessage("expected counts from 0, found -2");
    assertThatThrownBy(() -> new CountSeries(List.of(1), List.of(0.0))).hasMessage("expected exposures above 0, found 0.0");
    assertThatThrownBy(() -> new CountSeries(List.of(1), List.of())).hasMessage(
        "expected an exposure for each of 1 counts, found 0");
  }

  @Test
  void drawsTheLimitWhereTheProbabilityDoes() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 500; i++) {
      List<Integer> counts = new ArrayList<>(random.ints(13, 0, 1 + i % 40).boxed().toList());
      CountSeries series = CountSeries.of(counts);
      assertThat(new NegativeBinomial(0.01).judge(series).alarm()).as("seed 7, %s", counts)
          .isEqualTo(NegativeBinomial.predict(series).p() <= 0.01);
    }
  }

  /// The upper tail summed up term by term, which is slow and right.
  @Test
  void agreesWithTheSumOfTheMassFunction() {
    for (int count : List.of(1, 5, 20, 60)) {
      CountSeries series = CountSeries.of(List.of(4, 5, 3, 4, 4, 5, count));
      double size = 25.5;
      double prob = 6.0 / 7;
      double mass = Math.pow(prob, size);
      double below = 0;
      for (int k = 0; k < count; k++) {
        below += mass;
        mass *= (k + size) / (k + 1) * (1 - prob);
      }
      double above = 0;
      for (int k = count; k < 2000; k++) {
        above += mass;
        mass *= (k + size) / (k + 1) * (1 - prob);
      }
      assertThat(NegativeBinomial.predict(series).p()).isCloseTo(above, withinPercentage(1e-8));
      assertThat(below + above).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void countsByPublicationInCompletePeriodsOnly() {
    List<LocalDate> published = List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31),
        LocalDate.of(2026, 11, 3), LocalDate.of(2019, 1, 1));
    assertThat(PublicationCounts.of(published, Period.MONTH, LocalDate.of(2026, 11, 20), 3).counts()).containsExactly(0, 1, 2);
    assertThat(PublicationCounts.of(published, Period.MONTH, LocalDate.of(2026, 11, 30), 3).counts()).containsExactly(1, 2, 1);
    assertThat(Period.WEEK.lastComplete(LocalDate.of(2026, 11, 22))).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(Period.WEEK.lastComplete(LocalDate.of(2026, 11, 21))).isEqualTo(LocalDate.of(2026, 11, 15));
  }

  @Test
  void scansWithTheSameChancesForTheSameSeed() {
    CountSeries quiet = CountSeries.of(List.of(3, 4, 2, 3, 4, 3, 3, 2, 4, 3));
    CountSeries loud = CountSeries.of(List.of(3, 4, 2, 3, 4, 3, 3, 2, 9, 11));
    TemporalScan scan = new TemporalScan(3, 999, 42, 0.01);
    assertThat(scan.p(loud)).isEqualTo(scan.p(loud)).isLessThan(0.01);
    assertThat(scan.p(quiet)).isGreaterThan(0.2);
    assertThat(scan.judge(loud).alarm()).isTrue();
    assertThat(scan.judge(quiet).alarm()).isFalse();
  }

  @Test
  void hasNoLimitWhereTheSeriesIsTooShortOrEmpty() {
    CountSeries two = CountSeries.of(List.of(1, 2));
    FarringtonDetector farrington = new FarringtonDetector(new FarringtonDetector.Reference(1, 1, 4), 0.01, Power.TWO_THIRDS, true);
    assertThat(Ears.of(Ears.Method.C3).judge(two).limit()).isEqualTo(Measure.undefined(Reason.WINDOW_SHORT));
    assertThat(farrington.judge(two).limit()).isEqualTo(Measure.undefined(Reason.WINDOW_SHORT));
    assertThat(farrington.judge(CountSeries.of(Collections.nCopies(20, 0))).limit()).isEqualTo(Measure.undefined(Reason.EMPTY_SET));
    assertThat(farrington.judge(CountSeries.of(Collections.nCopies(20, 1))).limit().reason()).isEqualTo(Reason.TOO_FEW_POINTS);
  }

  private static SurgeDecision decide(SurgeDetector detector, boolean twoSided, List<Integer> past, int now) {
    SurgeMethod method = new SurgeMethod(detector, twoSided, SurgeMethod.tuning(Period.MONTH), 7);
    return SurgeRule.decideTogether(List.of(new SurgeRule.Question(SurgeRule.monthly(), SurgeSeries.of("a", past, now), method))).getFirst();
  }

  @Test
  void everyDetectorTellsARiseAndNoneTellsTheUsual() {
    List<Integer> past = IntStream.range(0, 40).mapToObj(i -> 4 + i % 3).toList();
    for (SurgeDetector detector : SurgeDetector.values()) {
      assertThat(decide(detector, false, past, 30)).as("rise, %s", detector).isInstanceOfSatisfying(SurgeDecision.Assessed.class,
          one -> assertThat(one.fires()).isTrue());
      assertThat(decide(detector, false, past, 6)).as("usual, %s", detector).isInstanceOfSatisfying(SurgeDecision.Assessed.class,
          one -> assertThat(one.fires()).isFalse());
      assertThat(decide(detector, false, past, 0)).as("fall, %s", detector).isInstanceOfSatisfying(SurgeDecision.Assessed.class,
          one -> assertThat(one.fires()).isFalse());
      assertThat(decide(detector, false, past.subList(0, 3), 30)).as("short, %s", detector)
          .isInstanceOf(SurgeDecision.InsufficientData.class);
    }
  }

  @Test
  void thoseWithProbabilitiesTellFallsWhenAsked() {
    List<Integer> past = IntStream.range(0, 40).mapToObj(i -> 19 + i % 3).toList();
    for (SurgeDetector detector : List.of(SurgeDetector.NEGBIN, SurgeDetector.FARRINGTON)) {
      assertThat(((SurgeDecision.Assessed) decide(detector, true, past, 1)).fires()).as("%s", detector).isTrue();
    }
  }

  @Test
  void aLimitIsOrangeAtMostHoweverFarItIsPassed() {
    List<Integer> past = IntStream.range(0, 40).mapToObj(i -> 4 + i % 3).toList();
    assertThat(((SurgeDecision.Limited) decide(SurgeDetector.EARS_C1, false, past, 500)).severity()).isEqualTo(Severity.ORANGE);
    SurgeDecision.Limited near = (SurgeDecision.Limited) decide(SurgeDetector.EARS_C1, false, past, 8);
    assertThat(near.signal().limit().orThrow()).isBetween(7.5, 8.0);
    assertThat(near.severity()).isEqualTo(Severity.BLUE);
  }

  @Test
  void aLimitTakesNoPartInTheAdjustmentOfProbabilities() {
    SurgeSeries series = SurgeSeries.of("a", Collections.nCopies(12, 2), 8);
    SurgeMethod limit = new SurgeMethod(SurgeDetector.EARS_C1, false, SurgeMethod.tuning(Period.MONTH), 0);
    SurgeRule.Question alone = new SurgeRule.Question(SurgeRule.monthly(), series, SurgeMethod.negativeBinomial());
    List<SurgeDecision> mixed = SurgeRule.decideTogether(List.of(new SurgeRule.Question(SurgeRule.monthly(), series, limit), alone,
        new SurgeRule.Question(SurgeRule.monthly(), series, limit)));
    assertThat(mixed.get(1)).isEqualTo(SurgeRule.decideTogether(List.of(alone)).getFirst());
  }
}
