package org.patentbeacon.legal.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentbeacon.legal.state.Cases.at;
import static org.patentbeacon.legal.state.Cases.china;
import static org.patentbeacon.legal.state.Cases.entry;
import static org.patentbeacon.legal.state.Cases.with;
import static org.patentbeacon.legal.state.Cases.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.legal.calendar.Period;
import org.patentbeacon.legal.event.Confidence;
import org.patentbeacon.legal.event.Encumbrance;
import org.patentbeacon.legal.event.EndReason;
import org.patentbeacon.legal.event.Remark;
import org.patentbeacon.legal.event.RightEvent;
import org.patentbeacon.legal.event.Stage;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.legal.term.RightKind;

/// The rules by which events become a state.
class LegalHistoryTest {
  private static final LocalDate TERM_END = LocalDate.of(2029, 7, 1);

  private static RightEvent event(String code, String day, String effective, Map<String, String> attributes) {
    return RightEvent.of(Cases.APPLICATION, new LegalEvent("CN", code, null, null, null, PartialDate.parse(day),
        effective.isEmpty() ? null : PartialDate.parse(effective), null, null, null, null, new TreeMap<>(attributes), null))
        .orElseThrow();
  }

  @Test
  void aLapseSaysEverythingAboutItself() {
    Right right = with(china("2015-05-20 GR01"), event("CF01", "2023-06-20", "2022-05-04", Map.of()));
    LegalState state = at(right, "2023-08-01");
    assertThat(state.state()).isEqualTo(State.LAPSED_RESTORABLE);
    assertThat(state.stage()).isEqualTo(Stage.GRANTED);
    assertThat(state.endReason()).isEqualTo(EndReason.FEE_UNPAID);
    assertThat(state.since()).isEqualTo("2022-05-04");
    assertThat(state.knownSince()).isEqualTo("2023-06-20");
    assertThat(state.restorableUntil()).isEqualTo("2023-10-20");
    assertThat(state.forceMajeureUntil()).isEqualTo("2025-06-20");
    assertThat(state.grantedOn()).isEqualTo("2015-05-20");
    assertThat(state.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(state.evidence()).hasSize(2).allMatch(id -> id.matches("e-[0-9a-f]{16}"));
    assertThat(state.alive()).isTrue();
    LegalState over = at(right, "2023-10-21");
    assertThat(over.state()).isEqualTo(State.EXPIRED);
    assertThat(over.restorableUntil()).isNull();
    assertThat(over.alive()).isFalse();
  }

  @Test
  void whatWasKnownOnADayIsKeptApartFromWhatHeldOnIt() {
    Right right = with(china("2015-05-20 GR01", "2023-09-12 RR01"), event("CF01", "2023-06-20", "2022-05-04", Map.of()));
    assertThat(at(right, "2023-01-01", "2023-01-01").state()).isEqualTo(State.IN_FORCE);
    assertThat(at(right, "2023-01-01", "2023-07-01").state()).isEqualTo(State.LAPSED_RESTORABLE);
    assertThat(at(right, "2023-01-01", "2024-01-01").state()).isEqualTo(State.IN_FORCE);
    assertThat(at(right, "2023-08-01", "2024-01-01").since()).isEqualTo("2015-05-20");
    assertThat(at(right, "2015-01-01", "2024-01-01").state()).isEqualTo(State.UNKNOWN);
    assertThat(at(right, "2024-01-01", "2015-01-01").state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void theHistoryNamesTheDaysOnWhichSomethingChanged() {
    Right right = china("2015-05-20 GR01", "2018-05-01 CF01", "2018-06-01 RR01", "2022-06-07 CF01");
    List<HistoryStep> steps = new LegalHistory(right, LegalOptions.defaults()).steps(LocalDate.of(2024, 1, 1));
    assertThat(steps).extracting(step -> step.day() + " " + step.state().state() + " " + step.exchangeWord())
        .containsExactly("2015-05-20 IN_FORCE GRANTED", "2018-05-01 LAPSED_RESTORABLE LAPSED",
            "2018-06-01 IN_FORCE REINSTATED", "2022-06-07 LAPSED_RESTORABLE LAPSED", "2022-10-08 EXPIRED TERMINATED");
  }

  @Test
  void anInvalidationHoldsForEveryDayAndEndsEveryDispute() {
    Right right = china("2015-05-20 GR01", "2018-01-02 PP01", "2018-06-05 CF01", "2019-06-04 IW01", "2020-01-07 TR01");
    assertThat(at(right, "2016-01-01", "2019-01-01").state()).isEqualTo(State.IN_FORCE);
    LegalState early = at(right, "2016-01-01", "2020-02-01");
    assertThat(early.state()).isEqualTo(State.REVOKED);
    assertThat(early.since()).isEqualTo("2015-05-20");
    assertThat(early.knownSince()).isEqualTo("2019-06-04");
    assertThat(at(right, "2020-02-01").alive()).isFalse();
    LegalState beforeGrant = at(right, "2014-01-01", "2020-02-01");
    assertThat(beforeGrant.state()).isEqualTo(State.REVOKED);
    assertThat(beforeGrant.flags()).isEmpty();
    assertThat(at(china("2019-06-04 IW01"), "2020-02-01").flags()).containsExactly(Flag.MISSING_GRANT);
    Right reversed = with(right, entry("2021-03-02 无效宣告请求审查决定被撤销"));
    assertThat(at(reversed, "2021-04-01").state()).isEqualTo(State.IN_FORCE);
    Right corrected = with(right, event("CD02", "2021-03-02", "", Map.of("supersedes",
        entry("2019-06-04 IW01").id())));
    assertThat(at(corrected, "2021-04-01").state()).isEqualTo(State.IN_FORCE);
    assertThat(at(corrected, "2021-04-01").flags()).containsExactly(Flag.CONFLICT, Flag.PRESERVED);
  }

  @Test
  void aCorrectionThatNamesNothingIsOnlyFlagged() {
    LegalState state = at(china("2015-05-20 GR01", "2016-01-05 CD02"), "2016-02-01");
    assertThat(state.state()).isEqualTo(State.IN_FORCE);
    assertThat(state.claimsChanged()).isTrue();
    assertThat(state.flags()).containsExactly(Flag.UNMAPPED_EVENT);
  }

  @Test
  void aCorrectionOfACorrectionBringsTheEventBack() {
    RightEvent lapse = entry("2018-05-01 CF01");
    RightEvent correction = event("CD02", "2018-07-03", "", Map.of("supersedes", lapse.id()));
    RightEvent again = event("CI01", "2018-08-07", "", Map.of("supersedes", correction.id()));
    Right right = with(china("2015-05-20 GR01"), lapse, correction);
    assertThat(at(right, "2018-07-10").state()).isEqualTo(State.IN_FORCE);
    assertThat(at(with(right, again), "2018-08-10").state()).isEqualTo(State.LAPSED_RESTORABLE);
  }

  @Test
  void aRestorationWithoutALossChangesNothing() {
    assertThat(at(china("2015-05-20 GR01", "2018-06-01 RR01"), "2018-07-01").flags())
        .containsExactly(Flag.ORPHAN_RESTORATION);
    LegalState ended = at(china("2001-05-20 GR01", "2020-06-02 CX01", "2020-09-01 RR01"), "2020-10-01");
    assertThat(ended.state()).isEqualTo(State.EXPIRED);
    assertThat(ended.flags()).containsExactly(Flag.ORPHAN_RESTORATION);
  }

  @Test
  void aLapseAndItsRestorationWithoutAKnownGrantGiveNoRightInForce() {
    LegalState restored = at(china("2018-05-01 CF01", "2018-06-01 RR01"), "2018-07-01");
    assertThat(restored.state()).isEqualTo(State.UNKNOWN);
    assertThat(restored.flags()).containsExactly(Flag.MISSING_GRANT);
    assertThat(at(china("2018-01-02 PB01", "2018-05-01 WD01", "2018-06-01 RR01"), "2018-07-01").state())
        .isEqualTo(State.PENDING);
    assertThat(at(china("2018-05-01 IP01", "2018-06-01 PE01"), "2018-07-01").state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void theEndOfTheTermIsEffectiveThenHoweverLateItIsPrinted() {
    Right right = china("2010-03-10 GR01", "2029-12-04 CX01").withTermEnd(RightKind.INVENTION, TERM_END);
    assertThat(at(right, "2029-08-01", "2029-08-01").flags()).containsExactly(Flag.COMPUTED);
    LegalState late = at(right, "2029-07-01", "2030-01-01");
    assertThat(late.state()).isEqualTo(State.EXPIRED);
    assertThat(late.flags()).isEmpty();
    assertThat(at(right, "2029-06-30", "2030-01-01").state()).isEqualTo(State.IN_FORCE);
    Right early = china("2010-03-10 GR01", "2029-05-01 CX01").withTermEnd(RightKind.INVENTION, TERM_END);
    assertThat(at(early, "2029-05-02").flags()).containsExactly(Flag.CONFLICT);
    Right near = china("2010-03-10 GR01", "2029-06-05 CX01").withTermEnd(RightKind.INVENTION, TERM_END);
    assertThat(at(near, "2029-06-06").flags()).isEmpty();
  }

  @Test
  void aComputedEndIsLessSureWhereTheTermMayBeCompensated() {
    Right old = china("2010-03-10 GR01").withTermEnd(RightKind.INVENTION, TERM_END);
    assertThat(at(old, "2029-07-01").confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(at(old, "2029-07-01").knownSince()).isNull();
    Right recent = china("2021-06-01 GR01").withTermEnd(RightKind.INVENTION, TERM_END);
    assertThat(at(recent, "2029-07-01").confidence()).isEqualTo(Confidence.LOW);
    Right model = china("2021-06-01 GR01").withTerm(RightKind.UTILITY_MODEL, LocalDate.of(2019, 7, 1));
    assertThat(at(model, "2029-06-30").state()).isEqualTo(State.IN_FORCE);
    assertThat(at(model, "2029-07-01").confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void aPublicationAloneSaysThatNobodyCouldHaveSeenAnEnd() {
    Right right = Right.of("CN", List.of(Cases.publication("2010-03-10", true))).withTermEnd(RightKind.INVENTION, TERM_END);
    LegalState state = at(right, "2020-01-01");
    assertThat(state.state()).isEqualTo(State.UNKNOWN);
    assertThat(state.remarks()).containsExactly(Remark.NO_LEGAL_EVENTS);
    assertThat(Remark.NO_LEGAL_EVENTS.words().en()).isEqualTo("no legal events loaded");
    assertThat(at(right, "2029-07-01").state()).isEqualTo(State.EXPIRED);
    assertThat(at(right.withSource(null, true), "2020-01-01").state()).isEqualTo(State.IN_FORCE);
  }

  @Test
  void encumbrancesComeAndGo() {
    Right right = china("2015-05-20 GR01", "2016-01-05 PE01", "2016-02-02 EE01", "2016-03-01 EE01", "2017-01-03 PC01",
        "2017-02-07 EC01");
    assertThat(at(right, "2016-12-01").encumbrances()).containsExactly(Encumbrance.PLEDGE, Encumbrance.LICENCE);
    assertThat(at(right, "2018-01-01").encumbrances()).containsExactly(Encumbrance.LICENCE);
    assertThat(at(china("2015-05-20 GR01", "2023-01-03 专利开放许可声明"), "2023-02-01").encumbrances())
        .containsExactly(Encumbrance.OPEN_LICENCE);
    assertThat(at(china("2015-05-20 GR01", "2023-01-03 PP01"), "2023-02-01").exchangeWord())
        .isEqualTo(ExchangeWord.SUSPENDED);
  }

  @Test
  void anEndWithoutReasonIsLessSureAndEndsForGoodAfterTheMargin() {
    Right right = china("2015-05-20 GR01", "2023-06-20 专利权的终止");
    LegalState state = at(right, "2023-07-01");
    assertThat(state.state()).isEqualTo(State.LAPSED_RESTORABLE);
    assertThat(state.confidence()).isEqualTo(Confidence.LOW);
    assertThat(state.flags()).containsExactly(Flag.REASON_MISSING);
    assertThat(at(right, "2023-10-21").state()).isEqualTo(State.EXPIRED);
    assertThat(at(right, "2023-10-21").endReason()).isNull();
  }

  @Test
  void aGrantAfterARefusalIsARightInForceInConflict() {
    LegalState state = at(china("2019-03-01 PB01", "2020-10-11 RJ01", "2022-03-01 GR01"), "2022-04-01");
    assertThat(state.state()).isEqualTo(State.IN_FORCE);
    assertThat(state.flags()).containsExactly(Flag.CONFLICT);
  }

  @Test
  void wordsOfTheRegisterBeatEntriesAndEntriesBeatWordsOfTables() {
    Right granted = china("2015-05-20 GR01");
    LegalState register = at(with(granted, word("CN", "2023-06-01", "未缴年费终止失效")), "2023-07-01");
    assertThat(register.state()).isEqualTo(State.EXPIRED);
    assertThat(register.flags()).containsExactly(Flag.CONFLICT);
    LegalState table = at(with(granted, word("CN", "2023-06-01", "失效")), "2023-07-01");
    assertThat(table.state()).isEqualTo(State.IN_FORCE);
    assertThat(table.flags()).containsExactly(Flag.CONFLICT);
    LegalState confirmed = at(with(granted, word("CN", "2023-06-01", "未缴年费终止失效"), entry("2023-08-01 CF01")),
        "2024-07-01");
    assertThat(confirmed.state()).isEqualTo(State.EXPIRED);
    assertThat(confirmed.flags()).isEmpty();
    LegalState restored = at(with(granted, word("CN", "2023-06-01", "未缴年费专利权终止，等恢复"), entry("2023-08-01 CF01"),
        word("CN", "2023-08-15", "未缴年费专利权终止，等恢复"), entry("2023-09-12 RR01")), "2024-07-01");
    assertThat(restored.state()).isEqualTo(State.IN_FORCE);
    assertThat(restored.flags()).isEmpty();
  }

  @Test
  void twoWordsOfEqualStrengthThatDisagreeLeaveTheStateUnknown() {
    Right right = with(Right.of("CN", List.of()), word("CN", "2023-06-01", "有效"), word("CN", "2023-06-01", "失效"));
    assertThat(at(right, "2023-07-01").state()).isEqualTo(State.UNKNOWN);
    assertThat(at(right, "2023-07-01").flags()).contains(Flag.CONFLICT);
    Right later = with(Right.of("CN", List.of()), word("CN", "2020-06-01", "有效"), word("CN", "2023-06-01", "失效"));
    assertThat(at(later, "2023-07-01").state()).isEqualTo(State.LAPSED_RESTORABLE);
    assertThat(at(later, "2023-07-01").flags()).containsExactly(Flag.REASON_MISSING);
    Right alive = with(Right.of("CN", List.of()), word("CN", "2020-06-01", "失效"), word("CN", "2023-06-01", "有效"));
    assertThat(at(alive, "2023-07-01").state()).isEqualTo(State.UNKNOWN);
    Right restored = with(Right.of("CN", List.of()), word("CN", "2023-06-01", "未缴年费专利权终止，等恢复"),
        word("CN", "2023-09-01", "专利权维持"));
    assertThat(at(restored, "2023-09-02").state()).isEqualTo(State.IN_FORCE);
    assertThat(at(restored, "2023-09-02").flags()).containsExactly(Flag.MISSING_GRANT);
  }

  @Test
  void aWordOfATableOnAPublicationIsLowAndAWordNobodyKnowsIsNothing() {
    Right published = Right.of("CN", List.of(Cases.publication("2015-05-20", true), word("CN", "2023-06-01", "有效")));
    assertThat(at(published, "2023-07-01").state()).isEqualTo(State.IN_FORCE);
    assertThat(at(published, "2023-07-01").confidence()).isEqualTo(Confidence.LOW);
    LegalState strange = at(Right.of("CN", List.of(word("CN", "2023-06-01", "大概有效"))), "2023-07-01");
    assertThat(strange.state()).isEqualTo(State.UNKNOWN);
    assertThat(strange.flags()).containsExactly(Flag.UNMAPPED_EVENT);
    assertThat(at(Right.of("CN", List.of(word("CN", "2023-06-01", "等年费滞纳金"))), "2023-07-01").inGrace()).isTrue();
    assertThat(at(Right.of("CN", List.of(word("CN", "2023-06-01", "驳回等复审请求"))), "2023-07-01").remarks())
        .containsExactly(Remark.APPEALABLE);
  }

  @Test
  void anOldSourceMakesAStateStale() {
    Right right = china("2015-05-20 GR01").withSource(LocalDate.of(2023, 1, 1), true);
    assertThat(at(right, "2023-02-15").flags()).isEmpty();
    assertThat(at(right, "2023-02-16").flags()).containsExactly(Flag.STALE);
    assertThat(at(right, "2023-02-16").confidence()).isEqualTo(Confidence.LOW);
    assertThat(new LegalHistory(right, LegalOptions.defaults().withMaxStaleness(Period.days(60)))
        .at(LocalDate.of(2023, 2, 16)).flags()).isEmpty();
  }

  @Test
  void theMarginsAreParameters() {
    LegalOptions longer = LegalOptions.defaults().withRestorationMargin(Period.months(6), Period.months(7));
    assertThat(new LegalHistory(china("2015-05-20 GR01", "2023-06-20 CF01"), longer).at(LocalDate.of(2023, 12, 20)).state())
        .isEqualTo(State.LAPSED_RESTORABLE);
    assertThat(new LegalHistory(china("2019-05-20 PB01", "2023-06-20 RJ01"), longer).at(LocalDate.of(2024, 1, 20)).state())
        .isEqualTo(State.LAPSED_RESTORABLE);
  }

  @Test
  void theSameEventTwiceIsOneWhateverTheOrder() {
    RightEvent plain = event("CF01", "2023-06-20", "", Map.of());
    RightEvent dated = event("CF01", "2023-06-20", "2022-05-04", Map.of("终止日期", "20220504"));
    assertThat(plain.id()).isEqualTo(dated.id());
    Right one = Right.of("CN", List.of(entry("2015-05-20 GR01"), plain, dated));
    Right other = Right.of("CN", List.of(dated, plain, entry("2015-05-20 GR01"), plain));
    assertThat(one).isEqualTo(other);
    assertThat(at(one, "2023-08-01").since()).isEqualTo("2022-05-04");
  }
}
