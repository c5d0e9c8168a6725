package org.patentbeacon.legal.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.patentbeacon.legal.term.ExaminationDelay.Course;
import org.patentbeacon.legal.term.ExaminationDelay.Deducted;

class CompensationTest {
  private static final Course SLOW = new Course(LocalDate.of(2017, 3, 10), LocalDate.of(2018, 6, 20), LocalDate.of(2023, 1, 17));

  @Test
  void isAnUpperBoundWhileTheDeductionsAreNotKnown() {
    assertThat(ExaminationDelay.of(SLOW, Deducted.NOT_KNOWN))
        .isEqualTo(new ExaminationDelay(LocalDate.of(2021, 6, 20), 576, 576, true));
    assertThat(ExaminationDelay.of(SLOW, new Deducted(100, null)))
        .isEqualTo(new ExaminationDelay(LocalDate.of(2021, 6, 20), 576, 476, true));
    assertThat(ExaminationDelay.of(SLOW, new Deducted(100, 60)))
        .isEqualTo(new ExaminationDelay(LocalDate.of(2021, 6, 20), 576, 416, false));
    assertThat(ExaminationDelay.of(SLOW, new Deducted(500, 100)).days()).isZero();
  }

  @Test
  void isNoneForAQuickGrantAndAfterAUtilityModelOfTheSameDay() {
    Course quick = new Course(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1), LocalDate.of(2022, 5, 1));

    assertThat(ExaminationDelay.of(quick, Deducted.NOT_KNOWN).days()).isZero();
    assertThat(ExaminationDelay.afterSameDayModel(SLOW))
        .isEqualTo(new ExaminationDelay(LocalDate.of(2021, 6, 20), 576, 0, false));
  }

  @Test
  void ofADrugIsTheTimeOfApprovalLessFiveYearsWithinBothLimits() {
    LocalDate filing = LocalDate.of(2012, 3, 1);
    Term term = TermTable.shipped().term("CN", RightKind.INVENTION, filing).orElseThrow();

    assertThat(DrugApproval.days(filing, LocalDate.of(2017, 3, 1), term)).as("approved in five years").isZero();
    assertThat(DrugApproval.days(filing, LocalDate.of(2018, 3, 1), term)).as("the term reaches fourteen years after approval").isZero();
    assertThat(DrugApproval.days(filing, LocalDate.of(2019, 3, 1), term)).as("fourteen years after approval").isEqualTo(365);
    assertThat(DrugApproval.days(filing, LocalDate.of(2019, 3, 1), term.compensated(30))).as("of the term as it is").isEqualTo(335);
    assertThat(DrugApproval.days(filing, LocalDate.of(2025, 3, 1), term)).as("at most five years").isEqualTo(5 * 365 + 1);
  }
}
