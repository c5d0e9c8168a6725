package org.patentbeacon.legal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.legal.calendar.Calendars;
import org.patentbeacon.legal.calendar.DayTable;
import org.patentbeacon.legal.calendar.Period;
import org.patentbeacon.legal.fee.FeeTable;
import org.patentbeacon.legal.fee.LateBands;
import org.patentbeacon.legal.term.TermTable;

class ShippedTablesTest {
  @TempDir
  private Path folder;

  /// A copy of a table that ships, as a user would begin with.
  private Path copy(String name) throws IOException {
    Path file = folder.resolve(Path.of(name).getFileName().toString());
    try (InputStream in = Objects.requireNonNull(RuleTable.class.getResourceAsStream("/org/patentbeacon/legal/" + name), name)) {
      Files.copy(in, file);
    }
    return file;
  }

  @Test
  void areAcceptedAsAUsersOwn() throws IOException {
    assertThat(PeriodTable.read(copy("rule/periods.tsv")).rows()).isEqualTo(PeriodTable.shipped().rows());
    assertThat(NationalPhases.read(copy("rule/national-phase.tsv")).of("CN")).isEqualTo(NationalPhases.shipped().of("CN"));
    assertThat(Announcements.read(copy("rule/announcements.tsv"))).isNotNull();
    assertThat(FeeTable.read(copy("fee/fees.tsv"))).isNotNull();
    assertThat(LateBands.read(copy("fee/late-cn.tsv")).grace()).isEqualTo(Period.months(6));
    assertThat(TermTable.read(copy("term/terms.tsv"))).isNotNull();
    DayTable again = DayTable.read(copy("calendar/cn-holidays.tsv"), "cn-2026-1");
    assertThat(LocalDate.of(2018, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)))
        .allSatisfy(day -> assertThat(again.roll(day)).isEqualTo(Calendars.china().roll(day)));
  }

  @Test
  void everyRuleOfAPeriodHasItsConsequenceInBothLanguages() {
    assertThat(PeriodTable.shipped().rows()).allSatisfy(row -> {
      assertThat(row.rule().consequence().in("zh")).isNotBlank().isNotEqualTo(row.rule().consequence().in("en"));
      assertThat(row.rule().law()).isNotBlank();
    });
    for (OpenPoint point : OpenPoint.values()) {
      assertThat(point.reading().zh()).isNotBlank();
    }
    assertThatThrownBy(() -> RuleTable.shipped().rule("CN.NOTHING")).hasMessage("no rule 'CN.NOTHING'");
  }

  @Test
  void aUsersPeriodsAreRefusedWithEveryWrongRow() throws IOException {
    Path file = Files.writeString(folder.resolve("periods.tsv"), """
        rule	rights	applies	unless	notIn	start	after	period	rolls	offered	fee	from
        CN.SUIT		DECISION	SUIT		DECISION		3m	yes	LATER
        """);
    Path wrong = Files.writeString(folder.resolve("wrong.tsv"), """
        rule	rights	applies	unless	notIn	start	after	period	rolls	offered	fee	from
        CN.SUE		DECISION	SUIT		DECISION		3m	yes	LATER\t\t
        CN.SUIT	PLANT	DECISION	SUIT		DECISION		3m	yes	LATER\t\t
        CN.SUIT		DECIDED	SUIT		DECISION		3m	yes	LATER\t\t
        CN.SUIT		DECISION	SUIT				3m	yes	LATER\t\t
        CN.SUIT		DECISION	SUIT		DECISION		3 m	yes	LATER\t\t
        CN.SUIT		DECISION	SUIT		DECISION		3m	sometimes	LATER\t\t
        CN.SUIT		DECISION	SUIT		DECISION		3m	yes	LAST\t\t
        """);

    assertThatThrownBy(() -> PeriodTable.read(file)).hasMessageStartingWith("periods.tsv, line 2: expected 12 cells (rule, ")
        .hasMessageEndingWith("found 10");
    assertThatThrownBy(() -> PeriodTable.read(wrong)).hasMessage("""
        wrong.tsv, line 2, rule: expected a rule of rules.tsv, found 'CN.SUE'
        wrong.tsv, line 3, rights: expected kinds of rights, with commas, found 'PLANT'
        wrong.tsv, line 4, applies: expected facts, with commas, found 'DECIDED'
        wrong.tsv, line 5, start: expected a fact, or two with | between them, found ''
        wrong.tsv, line 6, period: expected a period such as 3y, 16m or 15d, found '3 m'
        wrong.tsv, line 7, rolls: expected yes or no, found 'sometimes'
        wrong.tsv, line 8, offered: expected one of LATER, EARLIER, found 'LAST'""");
  }
}
