package org.patentbeacon.legal.free;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentbeacon.legal.Vectors;
import org.patentbeacon.legal.event.Confidence;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.free.Surroundings.Dependent;
import org.patentbeacon.legal.state.Cases;
import org.patentbeacon.legal.state.Flag;
import org.patentbeacon.legal.state.LegalOptions;
import org.patentbeacon.legal.state.LegalState;
import org.patentbeacon.legal.state.Right;
import org.patentbeacon.legal.term.RightKind;
import tools.jackson.databind.JsonNode;

class FreeToUseTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final LegalOptions OPTIONS = LegalOptions.defaults();
  private static final Right LAPSED = Cases.china("2015-05-20 GR01", "2023-06-20 CF01")
      .withSource(LocalDate.of(2024, 2, 20), true);

  @Test
  void everyVectorHasItsHeadlineAndFlags() {
    assumeTrue(Vectors.available(), "no vectors");
    List<String> misses = new ArrayList<>();
    for (JsonNode row : Vectors.cases("free_to_use")) {
      FreeToUseAnswer answer = answer(row.get("input"));
      List<String> flags = new ArrayList<>();
      row.get("flags").forEach(flag -> flags.add(flag.asString()));
      List<String> found = answer.flags().stream().map(Verdict::name).sorted().toList();
      if (!answer.headline().name().equals(Vectors.text(row, "headline")) || !found.equals(flags)) {
        misses.add(Vectors.text(row, "id") + " found " + answer.headline() + " " + found);
      }
    }
    assertThat(misses).isEmpty();
  }

  private static FreeToUseAnswer answer(JsonNode input) {
    SortedSet<Flag> flags = new TreeSet<>();
    flag(flags, Flag.COMPUTED, !input.get("endProvedByEvent").asBoolean());
    flag(flags, Flag.CONFLICT, input.get("conflict").asBoolean());
    flag(flags, Flag.STALE, input.get("stale").asBoolean());
    flag(flags, Flag.ORPHAN_RESTORATION, input.get("restoredAfterEnd").asBoolean());
    String reason = Vectors.text(input, "endReason");
    LegalState state = state(Vectors.text(input, "market"), State.valueOf(Vectors.text(input, "state")),
        reason.isEmpty() ? null : EndReason.valueOf(reason), flags, input.get("marginPassed").asBoolean() ? null : DAY);
    List<RelatedRight> family = new ArrayList<>();
    input.get("familyAliveInMarket").forEach(member -> family.add(alive(member.asString(), state.country())));
    input.get("aliveAbroad").forEach(country -> family.add(alive(country.asString() + "1", country.asString())));
    List<Dependent> dependents = new ArrayList<>();
    input.get("dependents").forEach(later -> dependents.add(
        new Dependent(later.asString(), alive(later.asString(), state.country()).state(), true, 0)));
    String divisional = Vectors.text(input, "divisionalAlive");
    Surroundings alone = divisional.equals("unknown") ? Surroundings.ALONE.withoutChildren() : Surroundings.ALONE;
    Surroundings around = (divisional.equals("yes") ? alone.withChildren(List.of(alive("CN2A", state.country()))) : alone)
        .withFamily(family).withDependents(dependents).withCompensation(input.get("compensationOpen").asBoolean());
    return FreeToUse.check(new RelatedRight("CN100000001B", state), RightKind.INVENTION, around,
        OPTIONS.withNeverGranted(input.get("includeNeverGranted").asBoolean()));
  }

  private static void flag(SortedSet<Flag> flags, Flag flag, boolean set) {
    if (set) {
      flags.add(flag);
    }
  }

  private static RelatedRight alive(String publication, String country) {
    return related(publication, country, State.IN_FORCE);
  }

  private static RelatedRight related(String publication, String country, State state) {
    return new RelatedRight(publication, state(country, state, null, new TreeSet<>(), null));
  }

  private static LegalState state(String country, State state, @Nullable EndReason reason, SortedSet<Flag> flags,
      @Nullable LocalDate restorableUntil) {
    return new LegalState(Cases.APPLICATION, country, state, null, reason, null, null, DAY, DAY, DAY, restorableUntil, null,
        null, null, false, new TreeSet<>(), false, Confidence.HIGH, flags, new TreeSet<>(), List.of());
  }

  private static FreeToUseAnswer check(Right right, Surroundings around) {
    return FreeToUse.check(new RelatedRight("CN100000001B", Cases.at(right, "2024-03-01")), RightKind.INVENTION, around,
        OPTIONS);
  }

  private static Outcome outcome(FreeToUseAnswer answer, Step step) {
    return answer.step(step).outcome();
  }

  @Test
  void aPatentThatLapsedLongAgoAndStandsAloneIsACandidateAndNoMore() {
    FreeToUseAnswer answer = check(LAPSED, Surroundings.ALONE);
    assertThat(answer.headline()).isEqualTo(Verdict.FREE_CANDIDATE);
    assertThat(answer.flags()).isEmpty();
    assertThat(answer.steps()).hasSize(9).allMatch(step -> step.outcome() == Outcome.PASS);
    assertThat(answer.headline().words().zh()).isEqualTo("可自由使用候选");
  }

  @Test
  void whatNobodyLookedForIsUnknownAndNotPassed() {
    FreeToUseAnswer answer = check(LAPSED, Surroundings.UNKNOWN);
    assertThat(answer.headline()).isEqualTo(Verdict.NEEDS_REVIEW);
    assertThat(List.of(Step.F4, Step.F5, Step.F6, Step.F7, Step.F8)).allMatch(step -> outcome(answer, step) == Outcome.UNKNOWN);
    assertThat(outcome(answer, Step.F1)).isEqualTo(Outcome.PASS);
  }

  @Test
  void aRestorationTurnsTheCandidateBack() {
    FreeToUseAnswer restored = check(Cases.with(LAPSED, Cases.entry("2024-02-20 RR01")), Surroundings.ALONE);
    assertThat(restored.headline()).isEqualTo(Verdict.NOT_FREE);
    Right inMargin = Cases.china("2015-05-20 GR01", "2024-01-09 CF01").withSource(LocalDate.of(2024, 2, 20), true);
    FreeToUseAnswer waiting = check(inMargin, Surroundings.ALONE);
    assertThat(waiting.headline()).isEqualTo(Verdict.WAIT_RESTORATION);
    assertThat(waiting.step(Step.F3).evidence()).containsExactly("restorable until 2024-05-09");
  }

  @Test
  void anEndWithoutReasonOrFromAnOldOrUndatedSourceNeedsReview() {
    assertThat(check(Cases.china("2015-05-20 GR01", "2023-06-20 专利权的终止").withSource(DAY, true), Surroundings.ALONE)
        .step(Step.F2).evidence()).containsExactly("REASON_MISSING");
    assertThat(check(LAPSED.withSource(LocalDate.of(2024, 1, 2), true), Surroundings.ALONE).step(Step.F2).evidence())
        .containsExactly("STALE");
    FreeToUseAnswer undated = check(LAPSED.withSource(null, true), Surroundings.ALONE);
    assertThat(outcome(undated, Step.F2)).isEqualTo(Outcome.UNKNOWN);
    assertThat(undated.headline()).isEqualTo(Verdict.NEEDS_REVIEW);
  }

  @Test
  void relativesCountWhereTheyLive() {
    assertThat(check(LAPSED, Surroundings.ALONE.withFamily(List.of(alive("CN2B", "CN")))).headline())
        .isEqualTo(Verdict.NOT_FREE);
    FreeToUseAnswer abroad = check(LAPSED, Surroundings.ALONE.withFamily(List.of(alive("US2B2", "US"),
        related("JP3B2", "JP", State.EXPIRED), related("DE4B3", "DE", State.UNKNOWN))));
    assertThat(abroad.headline()).isEqualTo(Verdict.LIVE_ABROAD);
    assertThat(abroad.step(Step.F7).evidence()).containsExactly("US2B2 US IN_FORCE", "DE4B3 DE UNKNOWN");
    assertThat(check(LAPSED, Surroundings.ALONE.withChildren(List.of(alive("CN5A", "CN")))).headline())
        .isEqualTo(Verdict.NOT_FREE);
    assertThat(outcome(check(LAPSED, Surroundings.ALONE.withChildren(List.of(related("CN5A", "CN", State.UNKNOWN)))), Step.F6))
        .isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void aUtilityModelGivenUpForItsTwinDependsOnTheTwin() {
    Right given = Cases.china("2019-10-01 GR01", "2021-08-03 AV01", "2021-08-03 避免重复授权放弃专利权")
        .withSource(LocalDate.of(2024, 2, 20), true);
    Right double1 = Cases.china("2019-10-01 GR01", "2021-08-03 避免重复授权放弃专利权")
        .withSource(LocalDate.of(2024, 2, 20), true);
    assertThat(Cases.at(given, "2024-03-01").state()).isEqualTo(State.EXPIRED);
    assertThat(outcome(check(double1, Surroundings.ALONE), Step.F5)).isEqualTo(Outcome.UNKNOWN);
    assertThat(check(double1, Surroundings.ALONE.withTwins(List.of(alive("CN6B", "CN")))).headline())
        .isEqualTo(Verdict.NOT_FREE);
    assertThat(check(double1, Surroundings.ALONE.withTwins(List.of(related("CN6B", "CN", State.REVOKED)))).headline())
        .isEqualTo(Verdict.FREE_CANDIDATE);
  }

  @Test
  void laterPatentsStandInTheWayWhenTheyCiteOrResembleIt() {
    LegalState alive = alive("CN7B", "CN").state();
    assertThat(check(LAPSED, Surroundings.ALONE.withDependents(List.of(new Dependent("CN7B", alive, false, 79)))).headline())
        .isEqualTo(Verdict.FREE_CANDIDATE);
    assertThat(check(LAPSED, Surroundings.ALONE.withDependents(List.of(new Dependent("CN7B", alive, false, 80)))).headline())
        .isEqualTo(Verdict.NEEDS_REVIEW);
    assertThat(check(LAPSED, Surroundings.ALONE.withDependents(List.of(
        new Dependent("US7B", alive("US7B", "US").state(), true, 99)))).headline()).isEqualTo(Verdict.FREE_CANDIDATE);
  }

  @Test
  void aTermThatMayBeCompensatedNeedsReview() {
    Right term = Cases.china("2021-06-08 GR01").withTermEnd(RightKind.INVENTION, LocalDate.of(2024, 1, 5))
        .withSource(LocalDate.of(2024, 2, 20), true);
    assertThat(outcome(check(term, Surroundings.ALONE), Step.F9)).isEqualTo(Outcome.FAIL);
    assertThat(outcome(check(term, Surroundings.ALONE.withCompensation(false)), Step.F9)).isEqualTo(Outcome.PASS);
    Right printed = Cases.china("2013-06-08 GR01", "2024-02-06 CX01").withSource(DAY, true);
    assertThat(check(printed, Surroundings.ALONE).headline()).isEqualTo(Verdict.FREE_CANDIDATE);
  }

  @Test
  void applicationsThatEndedBeforeGrantNeedReviewUnlessTheyAreAskedFor() {
    Right withdrawn = Cases.china("2019-03-01 PB01", "2021-08-03 WW01").withSource(DAY, true);
    assertThat(check(withdrawn, Surroundings.ALONE).headline()).isEqualTo(Verdict.NEEDS_REVIEW);
    assertThat(FreeToUse.check(new RelatedRight("CN1A", Cases.at(withdrawn, "2024-03-01")), null, Surroundings.ALONE,
        OPTIONS.withNeverGranted(true)).headline()).isEqualTo(Verdict.FREE_CANDIDATE);
  }

  @Test
  void theTextSaysTheDayTheCutOffEveryStepAndWhatIsNotCovered() {
    FreeToUseAnswer answer = check(LAPSED, Surroundings.ALONE.withFamily(List.of(alive("US2B2", "US"))));
    assertThat(answer.inChinese()).startsWith("CN100000001B（CN）：国外仍有效。截至 2024-03-01，数据截止 2024-02-20。\n")
        .contains("F7 其他国家无有效同族：未通过（US2B2 US IN_FORCE）\n").endsWith("不构成法律意见。\n");
    assertThat(answer.inEnglish()).startsWith("CN100000001B (CN): alive abroad. As of 2024-03-01, source cut-off 2024-02-20.\n")
        .contains("F7 no member of the family is alive in another country: fail (US2B2 US IN_FORCE)\n")
        .contains("unpublished applications (up to 18 months)").endsWith("not legal advice.\n");
    assertThat(answer.inChinese().lines()).hasSize(11);
    assertThat(check(LAPSED.withSource(null, true), Surroundings.ALONE).inEnglish()).contains("source cut-off not known");
    assertThat(check(LAPSED, Surroundings.ALONE).inEnglish()).contains(": free candidate.");
  }
}
