package org.patentbeacon.legal.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.table.TableException;

class TermTableTest {
  private final TermTable terms = TermTable.shipped();

  @Test
  void endsADayAfterTheLastProtectedDayEvenOnADayOff() {
    Term term = terms.term("CN", RightKind.INVENTION, LocalDate.of(2006, 10, 1)).orElseThrow();

    assertThat(term.end()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(term.lastProtectedDay()).isEqualTo(LocalDate.of(2026, 9, 30));
  }

  @Test
  void givesADesignOfTheOldLawTenYearsAndOneOfTheNewFifteen() {
    Term old = terms.term("CN", RightKind.DESIGN, LocalDate.of(2021, 5, 31)).orElseThrow();
    Term young = terms.term("CN", RightKind.DESIGN, LocalDate.of(2021, 6, 1)).orElseThrow();

    assertThat(old.end()).isEqualTo(LocalDate.of(2031, 5, 31));
    assertThat(old.rule().verified()).isFalse();
    assertThat(young.end()).isEqualTo(LocalDate.of(2036, 6, 1));
    assertThat(young.rule().verified()).isTrue();
  }

  @Test
  void endsATermFromALeapDayOnTheLastOfFebruaryWhereTheYearHasNone() {
    assertThat(terms.term("CN", RightKind.UTILITY_MODEL, LocalDate.of(2016, 2, 29)).orElseThrow().end())
        .isEqualTo(LocalDate.of(2026, 2, 28));
  }

  @Test
  void movesOnlyByDaysThatTheOfficeRecorded() {
    Term term = terms.term("CN", RightKind.INVENTION, LocalDate.of(2019, 2, 28)).orElseThrow();

    assertThat(term.compensated(372).end()).isEqualTo(LocalDate.of(2040, 3, 6));
    assertThatThrownBy(() -> term.compensated(-1)).hasMessage("expected days of compensation, found -1");
  }

  @Test
  void countsAnAmericanDesignFromGrantByTheLawOfItsFiling() {
    TermRule rule = terms.rule("US", RightKind.DESIGN, LocalDate.of(2015, 5, 12)).orElseThrow();

    assertThat(rule.from(LocalDate.of(2016, 3, 1)).end()).isEqualTo(LocalDate.of(2030, 3, 1));
    assertThat(terms.term("US", RightKind.DESIGN, LocalDate.of(2015, 5, 12))).as("not from filing").isEmpty();
    assertThat(terms.rule("JP", RightKind.INVENTION, LocalDate.of(2015, 5, 12))).as("no row").isEmpty();
  }

  @Test
  void refusesAUsersTableWithEveryWrongRow(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("terms-2030.tsv");
    Files.writeString(file, """
        # hand-made
        office	right	start	length	filedFrom	filedBefore	source	verified
        CN	INVENTION	FILING	20 years			law	yes
        CN	PLANT	FILING	20y			law	yes
        CN	DESIGN	FILING	15y	1.6.2021		law	yes
        CN	DESIGN	FILING	15y			law	perhaps
        """);

    assertThatThrownBy(() -> TermTable.read(file)).isInstanceOf(TableException.class).hasMessage("""
        terms-2030.tsv, line 3, length: expected a period such as 20y, found '20 years'
        terms-2030.tsv, line 4, right: expected one of INVENTION, UTILITY_MODEL, DESIGN, found 'PLANT'
        terms-2030.tsv, line 5, filedFrom: expected a date such as 2024-03-01, found '1.6.2021'
        terms-2030.tsv, line 6, verified: expected yes or no, found 'perhaps'""");
  }
}
