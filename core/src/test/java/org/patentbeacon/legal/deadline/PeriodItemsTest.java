package org.patentbeacon.legal.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.legal.calendar.ServiceChannel;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.casefile.Circumstance;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.legal.fee.Amount;
import org.patentbeacon.legal.rule.OpenPoint;
import org.patentbeacon.legal.rule.PeriodTable;
import org.patentbeacon.legal.rule.Weight;
import org.patentbeacon.legal.term.RightKind;

class PeriodItemsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  /// Every row ends on National Day 2026, whose holidays last until the 7th.
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(delimiter = ';', value = {
      "PRIORITY; INVENTION; FILING 2025-10-01; yes; SOFT",
      "PRIORITY; UTILITY_MODEL; FILING 2025-10-01; yes; SOFT",
      "PRIORITY_DESIGN; DESIGN; FILING 2026-04-01; yes; HARD",
      "PRIORITY_RESTORATION; INVENTION; FILING 2025-08-01; yes; HARD",
      "PRIORITY_RESTORATION; UTILITY_MODEL; FILING 2025-08-01; yes; HARD",
      "PRIORITY_CORRECTION; INVENTION; PRIORITY 2025-06-01, FILING 2026-05-01; yes; HARD",
      "PRIORITY_CORRECTION; INVENTION; PRIORITY 2025-05-01, FILING 2026-06-01; yes; HARD",
      "PRIORITY_COPY; UTILITY_MODEL; PRIORITY 2025-06-01, FILING 2026-05-01; yes; SOFT",
      "PRIORITY_COPY; DESIGN; PRIORITY 2026-05-01, FILING 2026-07-01; yes; SOFT",
      "FILING_FEE; INVENTION; FILING 2026-08-01; yes; SOFT",
      "FILING_FEE; INVENTION; FILING 2026-07-01, FILING_NOTICE 2026-09-16; yes; SOFT",
      "EXAMINATION_REQUEST; INVENTION; FILING 2023-10-01; yes; SOFT",
      "EXAMINATION_REQUEST; INVENTION; FILING 2024-09-30, PRIORITY 2023-10-01; yes; SOFT",
      "PUBLICATION; INVENTION; FILING 2025-04-01; no; SOFT",
      "PUBLICATION; INVENTION; FILING 2026-01-09, PRIORITY 2025-04-01; no; SOFT",
      "REGISTRATION; INVENTION; FILING 2024-01-01, GRANT_NOTICE 2026-08-01; yes; SOFT",
      "REEXAMINATION; INVENTION; REFUSAL 2026-07-01; yes; SOFT",
      "REEXAMINATION_RESTORATION; INVENTION; REFUSAL 2026-05-01; yes; HARD",
      "SUIT; DESIGN; DECISION 2026-07-01; yes; HARD",
      "INVALIDATION_GROUNDS; DESIGN; INVALIDATION_REQUEST 2026-09-01; yes; HARD",
      "COMPENSATION_REQUEST; INVENTION; GRANT 2026-07-01; yes; HARD",
      "DRUG_COMPENSATION_REQUEST; INVENTION; DRUG_APPROVAL 2026-07-01; yes; HARD",
      "NOVELTY_GRACE; INVENTION; DISCLOSURE 2026-04-01; yes; HARD",
      "DISCLOSURE_EVIDENCE; INVENTION; DISCLOSURE 2026-04-01, FILING 2026-08-01; yes; HARD",
      "AMENDMENT_TRANSLATION; INVENTION; ENTRY 2026-08-01; yes; SOFT",
      "ENTRY_PRIORITY_FEE; INVENTION; ENTRY 2026-08-01, PRIORITY 2024-02-01; yes; SOFT",
      "ENTRY_PRIORITY_RESTORATION; INVENTION; ENTRY 2026-08-01, PRIORITY 2024-02-01; yes; HARD",
      "ENTRY_MODEL_AMENDMENT; UTILITY_MODEL; ENTRY 2026-08-01; yes; HARD",
      "RESTORATION; INVENTION; LOSS_NOTICE 2026-08-01; yes; HARD",
      "FORCE_MAJEURE; INVENTION; OBSTACLE_END 2026-08-01, MISSED_PERIOD_END 2026-06-01; yes; HARD",
      "FORCE_MAJEURE; INVENTION; OBSTACLE_END 2026-09-01, MISSED_PERIOD_END 2024-10-01; yes; HARD"})
  void endsOnTheDayTheLawCountsAndRollsWhereItSaysSo(String name, RightKind right, String facts, String rolls, Weight weight) {
    DeadlineItem item = only(items(right, facts), name);

    assertThat(item.outcome()).isInstanceOfSatisfying(Outcome.Due.class, due -> {
      assertThat(due.lastDay().nominal()).isEqualTo(LocalDate.of(2026, 10, 1));
      assertThat(due.lastDay().payableUntil()).isEqualTo(LocalDate.of(2026, 10, rolls.equals("yes") ? 8 : 1));
      assertThat(due.stage()).isEqualTo(Stage.UPCOMING);
    });
    assertThat(item.rule().weight()).isEqualTo(weight);
    assertThat(item.warning().orElseThrow()).isBeforeOrEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(item.readings().stream().anyMatch(reading -> reading.point() == OpenPoint.O8)).isEqualTo(rolls.equals("yes"));
  }

  @Test
  void everyRuleOfTheTableIsSeenAbove() throws NoSuchMethodException {
    CsvSource cases = PeriodItemsTest.class.getDeclaredMethod("endsOnTheDayTheLawCountsAndRollsWhereItSaysSo", String.class,
        RightKind.class, String.class, String.class, Weight.class).getAnnotation(CsvSource.class);
    List<String> seen = Arrays.stream(cases.value()).map(row -> row.substring(0, row.indexOf(';'))).toList();

    assertThat(PeriodTable.shipped().rows()).filteredOn(row -> row.rule().id().startsWith("CN."))
        .allSatisfy(row -> assertThat(seen).contains(row.rule().name()));
  }

  @ParameterizedTest(name = "{0} is closed by {3}")
  @CsvSource(delimiter = ';', value = {
      "PRIORITY; INVENTION; FILING 2025-10-01; PRIORITY 2024-12-01",
      "PRIORITY_COPY; INVENTION; PRIORITY 2025-06-01, FILING 2026-05-01; PRIORITY_COPY 2026-05-02",
      "FILING_FEE; INVENTION; FILING 2026-08-01; FILING_FEE 2026-08-02",
      "EXAMINATION_REQUEST; INVENTION; FILING 2023-10-01; EXAMINATION_REQUEST 2024-01-01",
      "EXAMINATION_REQUEST; INVENTION; FILING 2023-10-01; GRANT 2025-01-01",
      "PUBLICATION; INVENTION; FILING 2025-04-01; PUBLICATION 2026-02-01",
      "REGISTRATION; INVENTION; GRANT_NOTICE 2026-08-01; REGISTRATION 2026-08-02",
      "REEXAMINATION; INVENTION; REFUSAL 2026-07-01; REEXAMINATION_REQUEST 2026-07-02",
      "SUIT; INVENTION; DECISION 2026-07-01; SUIT 2026-07-02",
      "COMPENSATION_REQUEST; INVENTION; GRANT 2026-07-01; COMPENSATION_REQUEST 2026-07-02",
      "NOVELTY_GRACE; INVENTION; DISCLOSURE 2026-04-01; FILING 2026-05-01",
      "DISCLOSURE_EVIDENCE; INVENTION; DISCLOSURE 2026-04-01, FILING 2026-08-01; DISCLOSURE_EVIDENCE 2026-08-01",
      "RESTORATION; INVENTION; LOSS_NOTICE 2026-08-01; RESTORATION_REQUEST 2026-08-02"})
  void closesWhenTheActIsDone(String name, RightKind right, String facts, String done) {
    assertThat(items(right, facts)).extracting(item -> item.rule().name()).contains(name);
    assertThat(items(right, facts + ", " + done)).extracting(item -> item.rule().name()).doesNotContain(name);
  }

  @Test
  void warnsOfTheEarlierOfTwoStartsAndOffersTheLater() {
    DeadlineItem item = only(items(RightKind.INVENTION, "PRIORITY 2025-06-01, FILING 2026-05-01"), "PRIORITY_CORRECTION");

    assertThat(item.warning()).contains(LocalDate.of(2026, 9, 1));
    assertThat(item.readings()).contains(Reading.of(OpenPoint.O5, LocalDate.of(2026, 9, 1)));
  }

  @Test
  void asksAtRegistrationForTheFeeOfThePatentYear() {
    assertThat(only(items(RightKind.INVENTION, "FILING 2023-08-01, GRANT_NOTICE 2026-07-06"), "REGISTRATION").amount())
        .isInstanceOfSatisfying(Amount.Known.class, known -> assertThat(known.money()).hasToString("1200.00 CNY"));
    assertThat(only(items(RightKind.INVENTION, "GRANT_NOTICE 2026-07-06"), "REGISTRATION").amount())
        .isInstanceOf(Amount.NotKnown.class);
  }

  @Test
  void saysThatTheOtherStartIsNotKnown() {
    DeadlineItem item = only(items(RightKind.INVENTION, "FILING 2026-02-01"), "FILING_FEE");

    assertThat(item.warning()).contains(LocalDate.of(2026, 4, 1));
    assertThat(item.readings()).extracting(reading -> reading.text().en())
        .contains("the day of another start, FILING_NOTICE, is not known; its period may end earlier");
  }

  @Test
  void takesTheEarlierOfTwoLimitsThatHoldTogether() {
    DeadlineItem item = only(items(RightKind.INVENTION, "OBSTACLE_END 2026-09-01, MISSED_PERIOD_END 2024-10-01"), "FORCE_MAJEURE");

    assertThat(item.readings()).extracting(reading -> reading.text().en())
        .contains("another limit, on 2026-11-01, holds as well");
    assertThat(item.outcome()).isInstanceOf(Outcome.Due.class);
  }

  @Test
  void countsFromDispatchWhileReceiptIsNotKnownAndShowsTheDeemedOne() {
    CaseFacts refused = CaseFacts.of("CN", RightKind.INVENTION)
        .sent(Fact.REFUSAL, LocalDate.of(2026, 3, 10), ServiceChannel.POST);
    DeadlineItem item = only(Deadlines.shipped().itemsFor(refused, TODAY), "REEXAMINATION");

    assertThat(item.warning()).contains(LocalDate.of(2026, 6, 10));
    assertThat(item.readings()).containsExactly(Reading.of(OpenPoint.O4, LocalDate.of(2026, 6, 25)));
    assertThat(stage(refused, LocalDate.of(2026, 6, 25))).as("in time by the deemed receipt").isEqualTo(Stage.UPCOMING);
    assertThat(stage(refused, LocalDate.of(2026, 6, 26))).isEqualTo(Stage.OVER);
    assertThat(only(Deadlines.shipped().itemsFor(CaseFacts.of("CN", RightKind.INVENTION)
        .sent(Fact.REFUSAL, LocalDate.of(2026, 3, 10), ServiceChannel.ELECTRONIC), TODAY), "REEXAMINATION").readings()).isEmpty();
  }

  private static Stage stage(CaseFacts facts, LocalDate today) {
    return only(Deadlines.shipped().itemsFor(facts, today), "REEXAMINATION").outcome() instanceof Outcome.Due due ? due.stage() : null;
  }

  @Test
  void asksForADayThatNobodyWroteDown() {
    CaseFacts refused = CaseFacts.of("CN", RightKind.INVENTION).happened(Fact.REFUSAL).happened(Fact.PRIORITY)
        .with(Fact.FILING, LocalDate.of(2024, 5, 6));
    List<DeadlineItem> items = Deadlines.shipped().itemsFor(refused, TODAY);

    assertThat(only(items, "REEXAMINATION").outcome()).isEqualTo(new Outcome.InputMissing(Fact.REFUSAL));
    assertThat(only(items, "PUBLICATION").outcome()).as("never from filing when there is a priority")
        .isEqualTo(new Outcome.InputMissing(Fact.PRIORITY));
    assertThat(only(Deadlines.shipped().itemsFor(CaseFacts.of("CN", RightKind.INVENTION), TODAY), "EXAMINATION_REQUEST").outcome())
        .isEqualTo(new Outcome.InputMissing(Fact.FILING));
  }

  @Test
  void refusesAPriorityAfterTheFilingDate() {
    DeadlineItem item = only(items(RightKind.INVENTION, "FILING 2024-05-06, PRIORITY 2024-05-07"), "EXAMINATION_REQUEST");

    assertThat(item.outcome()).isInstanceOfSatisfying(Outcome.InputWrong.class, wrong -> {
      assertThat(wrong.field()).isEqualTo(Fact.PRIORITY);
      assertThat(wrong.reason().en()).isEqualTo("the priority is after the filing date");
    });
  }

  @Test
  void offersNoCompensationToOldGrantsNorAfterAUtilityModelOfTheSameDay() {
    assertThat(items(RightKind.INVENTION, "GRANT 2021-05-28, FILING 2018-01-01")).extracting(item -> item.rule().name())
        .doesNotContain("COMPENSATION_REQUEST");
    assertThat(items(RightKind.INVENTION, "GRANT 2021-06-01, FILING 2018-01-01")).extracting(item -> item.rule().name())
        .contains("COMPENSATION_REQUEST");
    assertThat(Deadlines.shipped().itemsFor(facts(RightKind.INVENTION, "GRANT 2026-02-02, FILING 2018-01-01")
        .in(Circumstance.SAME_DAY_MODEL_GIVEN_UP), TODAY)).extracting(item -> item.rule().name())
        .doesNotContain("COMPENSATION_REQUEST", "POSSIBLE_COMPENSATION");
  }

  static List<DeadlineItem> items(RightKind right, String facts) {
    return Deadlines.shipped().itemsFor(facts(right, facts), TODAY);
  }

  private static CaseFacts facts(RightKind right, String facts) {
    CaseFacts read = CaseFacts.of("CN", right);
    for (String fact : facts.split(", ", -1)) {
      String[] words = fact.split(" ", -1);
      read = read.with(Fact.valueOf(words[0]), LocalDate.parse(words[1]));
    }
    return read;
  }

  static DeadlineItem only(List<DeadlineItem> items, String name) {
    List<DeadlineItem> found = items.stream().filter(item -> item.rule().name().equals(name)).toList();
    assertThat(found).as("%s in %s", name, items).hasSize(1);
    return found.getFirst();
  }
}
