package org.patentbeacon.legal.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.legal.calendar.Calendars;
import org.patentbeacon.legal.calendar.DayTable;
import org.patentbeacon.legal.calendar.ServiceChannel;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.casefile.Circumstance;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.legal.fee.Amount;
import org.patentbeacon.legal.fee.FeeTable;
import org.patentbeacon.legal.fee.LateBands;
import org.patentbeacon.legal.rule.Announcements;
import org.patentbeacon.legal.rule.NationalPhases;
import org.patentbeacon.legal.rule.OpenPoint;
import org.patentbeacon.legal.rule.PeriodTable;
import org.patentbeacon.legal.term.RightKind;
import org.patentbeacon.legal.term.TermTable;

/// Whole cases, as a watch sees them.
class DeadlinesTest {
  private final Deadlines deadlines = Deadlines.shipped();

  private static CaseFacts granted() {
    return CaseFacts.of("CN", RightKind.INVENTION).with(Fact.FILING, LocalDate.of(2020, 12, 14))
        .with(Fact.EXAMINATION_REQUEST, LocalDate.of(2021, 1, 4)).with(Fact.GRANT, LocalDate.of(2024, 5, 7))
        .with(Fact.PRIORITY, LocalDate.of(2020, 6, 15)).paidThrough(6);
  }

  /// An item in a line: class, stage, days, amount, weight and open points.
  private static String line(DeadlineItem item) {
    String outcome = switch (item.outcome()) {
      case Outcome.Due due -> due.stage() + " " + due.lastDay().nominal()
          + (due.lastDay().rolled() ? " to " + due.lastDay().payableUntil() : "") + " warn " + item.warning().orElseThrow();
      case Outcome.InputMissing missing -> "missing " + missing.field();
      case Outcome.InputWrong wrong -> "wrong " + wrong.field() + ": " + wrong.reason().en();
      case Outcome.NoRule none -> none.reason().en();
      case Outcome.Possible possible -> possible.days() + " days" + (possible.upperBound() ? " at most" : "");
    };
    String amount = switch (item.amount()) {
      case Amount.Known known -> " " + known.money() + (known.verified() ? "" : "?");
      case Amount.NotKnown _ -> " amount not known";
      case Amount.NoFee _ -> "";
    };
    return item.itemClass() + " " + outcome + amount + " " + item.rule().weight() + item.readings().stream()
        .filter(reading -> reading.point() != null)
        .map(reading -> " " + reading.point() + (reading.day() == null ? "" : "=" + reading.day())).collect(Collectors.joining());
  }

  private String lines(CaseFacts facts, String today) {
    return deadlines.itemsFor(facts, LocalDate.parse(today)).stream().map(DeadlinesTest::line).collect(Collectors.joining("\n"));
  }

  @Test
  void remindsOfTheNextAnnualFeeAndOfTheEndOfTheTerm() {
    assertThat(lines(granted(), "2026-11-23")).isEqualTo("""
        COMPENSATION_REQUEST OVER 2024-08-07 warn 2024-08-07 HARD
        ANNUAL_FEE:7 UPCOMING 2026-12-14 warn 2026-12-14 2000.00 CNY SOFT
        TERM_END UPCOMING 2040-12-14 warn 2040-12-14 HARD""");
  }

  @Test
  void goesFromTheDueDateOverGraceToRestorationAndEndsWithAQuestion() {
    CaseFacts facts = CaseFacts.of("CN", RightKind.UTILITY_MODEL).with(Fact.FILING, LocalDate.of(2023, 10, 2))
        .with(Fact.GRANT, LocalDate.of(2024, 4, 16));

    assertThat(lines(facts, "2024-10-08")).isEqualTo("""
        ANNUAL_FEE:2 UPCOMING 2024-10-02 to 2024-10-08 warn 2024-10-02 600.00 CNY SOFT O8
        PRIORITY UPCOMING 2024-10-02 to 2024-10-08 warn 2024-10-02 SOFT O8
        TERM_END UPCOMING 2033-10-02 warn 2033-10-02 HARD""");
    assertThat(lines(facts, "2024-10-09")).contains("""
        ANNUAL_FEE:2 GRACE 2025-04-02 warn 2025-04-02 600.00 CNY SOFT O1=2025-04-08 O2
        ANNUAL_FEE:3 UPCOMING 2025-10-02 to 2025-10-09 warn 2025-10-02 600.00 CNY SOFT O8
        """);
    assertThat(deadlines.itemsFor(facts, LocalDate.of(2025, 2, 1))).filteredOn(item -> item.itemClass().equals("ANNUAL_FEE:2"))
        .flatExtracting(DeadlineItem::readings).extracting(reading -> reading.text().en())
        .contains("surcharge 90.00 CNY (15 %) until 2025-02-02");
    assertThat(lines(facts, "2025-02-02")).as("the fourth month").contains("ANNUAL_FEE:2 GRACE 2025-04-02 warn 2025-04-02 690.00 CNY");
    assertThat(lines(facts, "2025-02-03")).as("the fifth month").contains("ANNUAL_FEE:2 GRACE 2025-04-02 warn 2025-04-02 720.00 CNY");
    assertThat(lines(facts, "2025-04-03")).as("fee, 25 % and the request")
        .contains("ANNUAL_FEE:2 RESTORATION 2025-06-02 to 2025-06-03 warn 2025-06-02 1750.00 CNY SOFT O8");
    assertThat(lines(facts, "2025-06-03")).as("the planned day is moved").contains("ANNUAL_FEE:2 RESTORATION");
    assertThat(lines(facts, "2025-06-04")).contains("ANNUAL_FEE:2 missing FEES_PAID SOFT")
        .contains("ANNUAL_FEE:3 UPCOMING 2025-10-02");
  }

  @Test
  void asksOnceForAllYearsThatNoPaymentIsRecordedFor() {
    CaseFacts old = CaseFacts.of("CN", RightKind.INVENTION).with(Fact.FILING, LocalDate.of(2015, 5, 1))
        .with(Fact.EXAMINATION_REQUEST, LocalDate.of(2015, 5, 1)).with(Fact.GRANT, LocalDate.of(2018, 8, 3));
    List<DeadlineItem> items = deadlines.itemsFor(old, LocalDate.of(2026, 4, 1));

    assertThat(items).filteredOn(item -> item.rule().name().equals("ANNUAL_FEE")).extracting(DeadlinesTest::line).containsExactly(
        "ANNUAL_FEE:5 missing FEES_PAID SOFT",
        "ANNUAL_FEE:12 UPCOMING 2026-05-01 to 2026-05-06 warn 2026-05-01 4000.00 CNY SOFT O8");
    assertThat(items.getFirst().readings()).extracting(reading -> reading.text().en()).containsExactly(
        "no payment is recorded for 5 to 11, and its time has passed; if it was not paid, the right is gone");
    assertThat(lines(old.with(Fact.IN_FORCE, LocalDate.of(2025, 11, 5)), "2026-04-01"))
        .as("in force after the grace of year 11 was over").doesNotContain("FEES_PAID");
    assertThat(lines(old.with(Fact.IN_FORCE, LocalDate.of(2025, 11, 3)), "2026-04-01"))
        .as("grace of year 11 rolled to that Monday").contains("ANNUAL_FEE:11 missing FEES_PAID");
  }

  @Test
  void owesNoFeeOnOrAfterTheEndOfTheTerm() {
    CaseFacts last = CaseFacts.of("CN", RightKind.DESIGN).with(Fact.FILING, LocalDate.of(2021, 5, 31))
        .with(Fact.GRANT, LocalDate.of(2021, 12, 1)).paidThrough(9);

    assertThat(lines(last, "2030-01-01")).contains("ANNUAL_FEE:10 UPCOMING 2030-05-31");
    assertThat(lines(last.paidThrough(10), "2030-01-01")).doesNotContain("ANNUAL_FEE");
    assertThat(deadlines.itemsFor(last, LocalDate.of(2030, 1, 1))).filteredOn(item -> item.itemClass().equals("TERM_END"))
        .flatExtracting(DeadlineItem::readings).extracting(reading -> reading.text().en())
        .containsExactly("the rule of the term is not confirmed (Patent Law (2008 text) art. 42, transition)");
  }

  @Test
  void saysFullAndReducedAmountAndWhenTheNoticeOfRegistrationWins() {
    CaseFacts facts = CaseFacts.of("CN", RightKind.INVENTION).with(Fact.FILING, LocalDate.of(2019, 2, 28))
        .with(Fact.GRANT, LocalDate.of(2022, 3, 15)).reduced(85).in(Circumstance.PRESERVED);
    DeadlineItem item = PeriodItemsTest.only(deadlines.itemsFor(facts, LocalDate.of(2023, 1, 1)), "ANNUAL_FEE");

    assertThat(item.itemClass()).isEqualTo("ANNUAL_FEE:5");
    assertThat(item.readings()).extracting(reading -> reading.text().en()).containsExactly(
        "the right is frozen by a court; procedures are suspended",
        "grant came soon after an anniversary of filing: the year printed on the notice of registration wins",
        "in full 1200.00 CNY, reduced 180.00 CNY (not confirmed); a surcharge is on the full amount",
        "payable with surcharge until 2023-08-28");
    assertThat(item.amount()).as("paid before the lists of 2024").isInstanceOfSatisfying(Amount.Known.class,
        known -> assertThat(known.verified()).isFalse());
  }

  @Test
  void aTermIsOverOnTheDayOfItsEndThoughThatIsADayOff() {
    CaseFacts old = CaseFacts.of("CN", RightKind.INVENTION).with(Fact.FILING, LocalDate.of(2006, 10, 1))
        .with(Fact.GRANT, LocalDate.of(2010, 1, 6)).paidThrough(20);

    assertThat(lines(old, "2026-09-30")).endsWith("TERM_END UPCOMING 2026-10-01 warn 2026-10-01 HARD");
    assertThat(lines(old, "2026-10-01")).endsWith("TERM_END OVER 2026-10-01 warn 2026-10-01 HARD");
  }

  @Test
  void reducesFeesForTenYearsFromGrant() {
    CaseFacts facts = CaseFacts.of("CN", RightKind.INVENTION).with(Fact.FILING, LocalDate.of(2012, 6, 4))
        .with(Fact.GRANT, LocalDate.of(2016, 6, 4)).reduced(70);

    assertThat(reduction(facts.paidThrough(13))).as("due nine years after grant").hasSize(1);
    assertThat(reduction(facts.paidThrough(14))).as("due ten years after grant").isEmpty();
  }

  private List<String> reduction(CaseFacts facts) {
    return deadlines.itemsFor(facts, LocalDate.of(2025, 1, 6)).stream().filter(item -> item.rule().name().equals("ANNUAL_FEE"))
        .flatMap(item -> item.readings().stream()).map(reading -> reading.text().en()).filter(text -> text.contains("reduced")).toList();
  }

  @Test
  void takesTheNoticeOfLossWhereItIsKnown() {
    CaseFacts lapsed = granted();

    assertThat(lines(lapsed.with(Fact.LOSS_NOTICE, LocalDate.of(2027, 7, 20)), "2027-07-21"))
        .contains("ANNUAL_FEE:7 RESTORATION 2027-09-20 warn 2027-09-20 3500.00 CNY SOFT O6")
        .contains("RESTORATION UPCOMING 2027-09-20 warn 2027-09-20 1000.00 CNY HARD O6");
    assertThat(lines(lapsed.happened(Fact.LOSS_NOTICE), "2027-07-21")).contains("RESTORATION missing LOSS_NOTICE HARD")
        .contains("ANNUAL_FEE:7 RESTORATION 2027-08-14 to 2027-08-16 warn 2027-08-14 3500.00 CNY SOFT O8 O6");
    assertThat(lines(lapsed.with(Fact.LOSS_NOTICE, LocalDate.of(2023, 7, 20)), "2027-07-21")).as("an older loss")
        .contains("ANNUAL_FEE:7 RESTORATION 2027-08-14");
  }

  @Test
  void namesWhatIsMissingOrContradictory() {
    LocalDate day = LocalDate.of(2024, 5, 7);
    CaseFacts granted = CaseFacts.of("CN", RightKind.UTILITY_MODEL).happened(Fact.GRANT);

    assertThat(lines(granted, "2026-01-05")).isEqualTo("""
        ANNUAL_FEE missing FILING SOFT
        PRIORITY missing FILING SOFT
        TERM_END missing FILING HARD""");
    assertThat(lines(granted.with(Fact.FILING, day), "2026-01-05")).contains("ANNUAL_FEE missing GRANT SOFT");
    assertThat(lines(granted.with(Fact.FILING, day).with(Fact.GRANT, day.minusDays(1)), "2026-01-05"))
        .contains("ANNUAL_FEE wrong GRANT: the grant is before the filing date SOFT");
  }

  @Test
  void showsWhatCompensationIsPossibleWhileItCanBeRequested() {
    CaseFacts slow = CaseFacts.of("CN", RightKind.INVENTION).with(Fact.FILING, LocalDate.of(2017, 3, 10))
        .with(Fact.EXAMINATION_REQUEST, LocalDate.of(2018, 6, 20)).with(Fact.GRANT, LocalDate.of(2023, 1, 17));

    assertThat(lines(slow, "2023-02-01")).contains("POSSIBLE_COMPENSATION:DELAY 576 days at most SOFT")
        .contains("COMPENSATION_REQUEST UPCOMING 2023-04-17").contains("TERM_END UPCOMING 2037-03-10");
    assertThat(lines(slow, "2023-04-18")).doesNotContain("POSSIBLE").contains("COMPENSATION_REQUEST OVER");
    assertThat(lines(slow.with(Fact.COMPENSATION_REQUEST, LocalDate.of(2023, 4, 3)), "2023-04-18"))
        .contains("POSSIBLE_COMPENSATION:DELAY 576 days at most").contains("TERM_END UPCOMING 2037-03-10");
    assertThat(lines(slow.with(Fact.COMPENSATION_REQUEST, LocalDate.of(2023, 4, 3)).compensated(400), "2024-04-18"))
        .as("only what is recorded moves the term").doesNotContain("POSSIBLE").contains("TERM_END UPCOMING 2038-04-14");
    assertThat(lines(slow.with(Fact.DRUG_APPROVAL, LocalDate.of(2025, 3, 10)), "2025-04-01"))
        .contains("POSSIBLE_COMPENSATION:DRUG 730 days SOFT").contains("DRUG_COMPENSATION_REQUEST UPCOMING 2025-06-10");
    assertThat(lines(slow.with(Fact.DRUG_APPROVAL, LocalDate.of(2025, 3, 10)), "2025-06-11")).doesNotContain("POSSIBLE");
  }

  @Test
  void followsAnAmericanPatentThroughItsThreeFees() {
    CaseFacts patent = CaseFacts.of("US", RightKind.INVENTION).with(Fact.FILING, LocalDate.of(2014, 7, 1))
        .with(Fact.PRIORITY, LocalDate.of(2013, 7, 1)).with(Fact.GRANT, LocalDate.of(2016, 10, 11));

    assertThat(lines(patent, "2020-04-13")).isEqualTo("""
        MAINTENANCE:1 UPCOMING 2020-04-11 to 2020-04-13 warn 2020-04-11 amount not known SOFT O8
        TERM_END UPCOMING 2034-07-01 warn 2034-07-01 HARD""");
    assertThat(lines(patent, "2020-04-14")).contains("""
        MAINTENANCE:1 GRACE 2020-10-11 to 2020-10-13 warn 2020-10-11 amount not known SOFT O8
        MAINTENANCE:2 UPCOMING 2024-04-11 warn 2024-04-11""");
    assertThat(lines(patent.paidThrough(2), "2028-05-01")).as("fee and surcharge by the day of payment")
        .contains("MAINTENANCE:3 GRACE 2028-10-11 warn 2028-10-11 8820.00 USD? SOFT");
    assertThat(lines(patent, "2020-10-14")).contains("MAINTENANCE:1 missing FEES_PAID SOFT");
    assertThat(lines(patent.paidThrough(3), "2020-10-14")).doesNotContain("MAINTENANCE");
    assertThat(lines(patent.in(Circumstance.PLANT), "2020-10-14")).doesNotContain("MAINTENANCE");
    assertThat(lines(patent.with(Fact.FILING, LocalDate.of(1980, 12, 11)).with(Fact.PRIORITY, LocalDate.of(1980, 1, 1)), "2020-10-14"))
        .doesNotContain("MAINTENANCE");
    assertThat(lines(patent.compensated(100).with(Fact.EARLIEST_FILING, LocalDate.of(2013, 9, 1)), "2020-04-13"))
        .contains("TERM_END UPCOMING 2033-12-10");
    assertThat(lines(patent.with(Fact.TERM_DISCLAIMED, LocalDate.of(2030, 1, 1)), "2020-04-13")).contains("TERM_END UPCOMING 2030-01-01");
    assertThat(lines(patent.happened(Fact.TERM_DISCLAIMED), "2020-04-13")).contains("TERM_END missing TERM_DISCLAIMED HARD");
  }

  @Test
  void countsAnAmericanDesignFromGrantAndWithoutFees() {
    assertThat(lines(CaseFacts.of("US", RightKind.DESIGN).with(Fact.FILING, LocalDate.of(2016, 1, 4)).happened(Fact.PRIORITY)
        .with(Fact.GRANT, LocalDate.of(2017, 3, 7)), "2020-01-01")).isEqualTo("TERM_END UPCOMING 2032-03-07 warn 2032-03-07 HARD");
  }

  @Test
  void followsAEuropeanApplicationUntilItIsGranted() {
    CaseFacts application = CaseFacts.of("EP", RightKind.INVENTION).with(Fact.FILING, LocalDate.of(2021, 6, 13))
        .with(Fact.PRIORITY, LocalDate.of(2020, 6, 13));

    assertThat(lines(application, "2023-06-01")).isEqualTo("RENEWAL:3 UPCOMING 2023-06-30 warn 2023-06-30 amount not known SOFT O6");
    assertThat(lines(application, "2024-06-30")).isEqualTo("""
        RENEWAL:3 missing FEES_PAID SOFT
        RENEWAL:4 UPCOMING 2024-06-30 to 2024-07-01 warn 2024-06-30 845.00 EUR? SOFT O8 O6""");
    assertThat(lines(application.paidThrough(3), "2024-07-02")).isEqualTo("""
        RENEWAL:4 GRACE 2024-12-31 warn 2024-12-31 1267.50 EUR? SOFT O6
        RENEWAL:5 UPCOMING 2025-06-30 warn 2025-06-30 1000.00 EUR? SOFT O6""");
    assertThat(lines(application.with(Fact.GRANT, LocalDate.of(2024, 9, 4)), "2024-10-01")).isEqualTo("""
        NATIONAL_FEES after grant fees go to each state, for a unitary patent to the office; the tables have no rule for them SOFT
        TERM_END UPCOMING 2041-06-13 warn 2041-06-13 HARD""");
  }

  @Test
  void defersTheThirdYearOfAnApplicationFromThePct() {
    CaseFacts application = CaseFacts.of("EP", RightKind.INVENTION).in(Circumstance.FROM_PCT)
        .with(Fact.FILING, LocalDate.of(2022, 3, 10)).with(Fact.PRIORITY, LocalDate.of(2022, 3, 10));

    assertThat(lines(application, "2024-05-02")).isEqualTo("""
        RENEWAL_EURO_PCT:3 UPCOMING 2024-10-10 warn 2024-10-10 690.00 EUR? SOFT O6
        ENTRY:EP UPCOMING 2024-10-10 warn 2024-10-10 HARD O6""");
    assertThat(lines(application.with(Fact.ENTRY, LocalDate.of(2024, 10, 1)), "2024-10-11")).startsWith(
        "RENEWAL:4 UPCOMING 2025-03-31 warn 2025-03-31 845.00 EUR? SOFT O6\n"
            + "RENEWAL_EURO_PCT:3 GRACE 2025-04-10 warn 2025-04-10 1035.00 EUR? SOFT O3=2025-04-30 O6");
  }

  @Test
  void listsTheEntriesOfAnInternationalApplicationAndTheOfficesWithoutARule() {
    CaseFacts international = CaseFacts.of("WO", RightKind.INVENTION).with(Fact.PRIORITY, LocalDate.of(2023, 8, 31))
        .with(Fact.FILING, LocalDate.of(2024, 8, 30)).markets(List.of("CN", "EP", "US", "JP", "KR", "XX"));

    assertThat(lines(international, "2026-02-01")).isEqualTo("""
        ENTRY:XX no rule for office XX HARD
        ENTRY:CN UPCOMING 2026-02-28 warn 2026-02-28 HARD
        ENTRY:JP UPCOMING 2026-02-28 to 2026-03-02 warn 2026-02-28 HARD O8 O6
        ENTRY:US UPCOMING 2026-02-28 to 2026-03-02 warn 2026-02-28 HARD O8
        ENTRY:EP UPCOMING 2026-03-31 warn 2026-03-31 HARD O6
        ENTRY:KR UPCOMING 2026-03-31 warn 2026-03-31 HARD O6""");
    assertThat(lines(international, "2026-03-01")).contains("ENTRY:CN GRACE 2026-04-30 warn 2026-04-30 1000.00 CNY HARD");
    assertThat(lines(international, "2026-05-01")).contains("ENTRY:CN OVER 2026-04-30");
    CaseFacts planned = CaseFacts.of("WO", RightKind.INVENTION).with(Fact.PRIORITY, LocalDate.of(2025, 5, 31));
    assertThat(lines(planned, "2026-05-01")).isEqualTo("""
        PRIORITY UPCOMING 2026-05-31 to 2026-06-01 warn 2026-05-31 SOFT O8 O6
        PRIORITY_RESTORATION UPCOMING 2026-07-31 warn 2026-07-31 HARD O6""");
    assertThat(lines(CaseFacts.of("WO", RightKind.INVENTION).markets(List.of("CN")), "2026-05-01"))
        .isEqualTo("ENTRY:CN missing FILING HARD");
  }

  @Test
  void showsAnAnnouncedExtensionAndKeepsTheEarlierDay(@TempDir Path folder) throws IOException {
    Announcements announced = Announcements.read(Files.writeString(folder.resolve("extensions.tsv"), """
        announcement	rule	originalFrom	originalTo	newDate	addDays	conditionZh	conditionEn
        no. 1	CN.ANNUAL_FEE	2026-12-01	2026-12-31	2027-02-01		因疫情	for those an epidemic kept away
        no. 2	CN.ANNUAL_FEE	2026-12-14	2026-12-14		10	因灾害	for those in the flooded county
        """));
    DeadlineItem item = PeriodItemsTest.only(
        deadlines.with(announced).itemsFor(granted(), LocalDate.of(2026, 11, 23)), "ANNUAL_FEE");

    assertThat(item.warning()).contains(LocalDate.of(2026, 12, 14));
    assertThat(item.readings()).filteredOn(reading -> reading.point() == OpenPoint.O7).extracting(reading -> reading.text().en())
        .containsExactly("no. 1: 2027-02-01, for those an epidemic kept away; an announced extension needs a person to confirm "
            + "that it applies; until then the earlier day stands",
            "no. 2: 2026-12-24, for those in the flooded county; an announced extension needs a person to confirm "
            + "that it applies; until then the earlier day stands");
  }

  @Test
  void refusesWrongAnnouncements(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("extensions.tsv"), """
        announcement	rule	originalFrom	originalTo	newDate	addDays	conditionZh	conditionEn
        no. 1	CN.ANUAL_FEE	2026-12-01	2026-12-31	2027-02-01			x
        no. 2	CN.ANNUAL_FEE	2026-12-01	2026-11-30	2027-02-01			x
        no. 3	CN.ANNUAL_FEE	2026-12-01	2026-12-31	2027-02-01	3		x
        no. 4	CN.ANNUAL_FEE	2026-12-01	2026-12-31	2026-12-15			x
        """);

    assertThatThrownBy(() -> Announcements.read(file)).hasMessage("""
        extensions.tsv, line 2, rule: expected a rule such as CN.ANNUAL_FEE, found 'CN.ANUAL_FEE'
        extensions.tsv, line 3, originalTo: expected a day not before 2026-12-01, found '2026-11-30'
        extensions.tsv, line 4, addDays: expected either a new date or days to add, found '3'
        extensions.tsv, line 5, newDate: expected a day not before 2026-12-31, found '2026-12-15'""");
  }

  @Test
  void aNewCalendarMovesWhatWasProvisional(@TempDir Path folder) throws IOException {
    CaseFacts facts = granted().paidThrough(16);
    DayTable notice = DayTable.read(Files.writeString(folder.resolve("cn-2036.tsv"),
        "date\tkind\tname\n2036-01-01\tholiday\t\n2036-10-01\tholiday\t\n2036-12-15\tholiday\t\n"), "cn-2036");
    Deadlines newer = deadlines.with(Calendars.shipped().with("CN", Calendars.china().plus(notice)));

    assertThat(lines(facts, "2036-11-01")).contains("ANNUAL_FEE:17 UPCOMING 2036-12-14 to 2036-12-15 warn 2036-12-14 8000.00 CNY SOFT O8 O6");
    assertThat(newer.itemsFor(facts, LocalDate.of(2036, 11, 1))).extracting(DeadlinesTest::line)
        .contains("ANNUAL_FEE:17 UPCOMING 2036-12-14 to 2036-12-16 warn 2036-12-14 8000.00 CNY SOFT O8");
  }

  @Test
  void countsByTheTablesAUserGives(@TempDir Path folder) throws IOException {
    FeeTable fees = FeeTable.read(Files.writeString(folder.resolve("fees.tsv"), """
        office	right	feeType	yearFrom	yearTo	amountMinor	currency	validFrom	validTo	source	verified
        CN	INVENTION	ANNUAL	7	7	210000	CNY	2026-12-01		invented	yes
        """));
    LateBands bands = LateBands.read(Files.writeString(folder.resolve("late.tsv"),
        "afterMonths\tuntilMonths\tpercent\n0\t3\t50\n"));
    TermTable terms = TermTable.read(Files.writeString(folder.resolve("terms.tsv"), """
        office	right	start	length	filedFrom	filedBefore	source	verified
        CN	INVENTION	FILING	25y			invented	yes
        """));
    PeriodTable periods = PeriodTable.read(Files.writeString(folder.resolve("periods.tsv"), """
        rule	rights	applies	unless	notIn	start	after	period	rolls	offered	fee	from
        CN.SUIT		GRANT			GRANT		1y	no	LATER	\t
        """));
    NationalPhases phases = NationalPhases.read(Files.writeString(folder.resolve("phases.tsv"), """
        office	months	extension	source	verified
        XX	42		invented	no
        """));
    Deadlines users = deadlines.with(fees).with(bands).with(terms).with(periods).with(phases);

    assertThat(users.itemsFor(granted(), LocalDate.of(2027, 1, 4))).extracting(DeadlinesTest::line).containsExactly(
        "SUIT OVER 2025-05-07 warn 2025-05-07 HARD",
        "ANNUAL_FEE:7 GRACE 2027-03-14 to 2027-03-15 warn 2027-03-14 3150.00 CNY SOFT O1 O2 O8 O6",
        "ANNUAL_FEE:8 UPCOMING 2027-12-14 warn 2027-12-14 amount not known SOFT O6",
        "TERM_END UPCOMING 2045-12-14 warn 2045-12-14 HARD");
    assertThat(users.itemsFor(CaseFacts.of("WO", RightKind.INVENTION).with(Fact.FILING, LocalDate.of(2024, 1, 5))
        .markets(List.of("XX", "CN")), LocalDate.of(2027, 1, 4))).extracting(DeadlinesTest::line).containsExactly(
        "ENTRY:CN no rule for office CN HARD", "ENTRY:XX UPCOMING 2027-07-05 warn 2027-07-05 HARD O6");
  }

  @Test
  void saysThatAnOfficeOrARightHasNoRules(@TempDir Path folder) throws IOException {
    assertThat(lines(CaseFacts.of("JP", RightKind.INVENTION).with(Fact.GRANT, LocalDate.of(2020, 1, 6)), "2026-01-05"))
        .isEqualTo("NO_RULES:JP no rules for office JP SOFT");
    TermTable none = TermTable.read(Files.writeString(folder.resolve("terms.tsv"),
        "office\tright\tstart\tlength\tfiledFrom\tfiledBefore\tsource\tverified\n"));
    assertThat(deadlines.with(none).itemsFor(granted(), LocalDate.of(2026, 11, 23))).extracting(DeadlinesTest::line).containsExactly(
        "ANNUAL_FEE no term for a right of this kind, so that its last fee is not known SOFT",
        "TERM_END no term for a right of this kind at office CN HARD",
        "COMPENSATION_REQUEST OVER 2024-08-07 warn 2024-08-07 HARD");
  }

  @Test
  void waitsForTheEntryOfAnApplicationFromThePct() {
    assertThat(lines(CaseFacts.of("CN", RightKind.INVENTION).in(Circumstance.FROM_PCT).with(Fact.FILING, LocalDate.of(2024, 8, 30))
        .with(Fact.PRIORITY, LocalDate.of(2023, 8, 31)), "2026-02-02")).isEqualTo("""
        PRIORITY_CORRECTION OVER 2024-12-31 warn 2024-12-30 HARD O5=2024-12-30
        PRIORITY_COPY OVER 2024-12-31 warn 2024-12-31 SOFT
        ENTRY:CN UPCOMING 2026-02-28 warn 2026-02-28 HARD
        EXAMINATION_REQUEST UPCOMING 2026-08-31 warn 2026-08-31 SOFT""");
  }

  @Test
  void answersEveryCaseWhateverIsKnownOfIt() {
    long seed = 20261126;
    Random random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      CaseFacts facts = random(random);
      LocalDate today = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(20_000));
      List<DeadlineItem> items = deadlines.itemsFor(facts, today);

      assertThat(items).as("seed %d, case %d: %s", seed, i, facts).isEqualTo(deadlines.itemsFor(facts, today));
      assertThat(items.stream().map(item -> item.rule().id() + item.detail()).distinct().count())
          .as("seed %d, case %d: one item per rule of %s", seed, i, facts).isEqualTo(items.size());
      for (DeadlineItem item : items) {
        if (item.outcome() instanceof Outcome.Due due) {
          assertThat(item.warning().orElseThrow()).as("seed %d, %s of %s", seed, item, facts)
              .isBeforeOrEqualTo(due.lastDay().nominal());
          assertThat(due.stage() == Stage.UPCOMING && item.readings().isEmpty() && today.isAfter(due.lastDay().payableUntil()))
              .as("seed %d, %s of %s on %s", seed, item, facts, today).isFalse();
        }
        if (item.amount() instanceof Amount.Known known) {
          assertThat(known.money().minor()).as("seed %d, %s", seed, item).isPositive();
        }
      }
    }
  }

  private static <T> T any(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static CaseFacts random(Random random) {
    List<String> offices = List.of("CN", "CN", "US", "EP", "WO", "JP");
    CaseFacts facts = CaseFacts.of(any(random, offices),
        any(random, List.of(RightKind.values()))).markets(List.of("CN", "EP", "XX"));
    for (Fact fact : Fact.values()) {
      LocalDate day = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(20_000));
      facts = switch (random.nextInt(8)) {
        case 0, 1 -> facts.with(fact, day);
        case 2 -> facts.sent(fact, day, any(random, List.of(ServiceChannel.values())));
        case 3 -> facts.happened(fact);
        default -> facts;
      };
    }
    for (Circumstance circumstance : Circumstance.values()) {
      facts = random.nextInt(4) == 0 ? facts.in(circumstance) : facts;
    }
    return random.nextBoolean() ? facts : facts.paidThrough(random.nextInt(22)).compensated(random.nextInt(900));
  }
}
