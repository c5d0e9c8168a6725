package org.patentbeacon.watch.entrant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbeacon.alert.rule.Severity;

class EntrantTest {
  private static final List<LocalDate> ONE = List.of(LocalDate.of(2025, 2, 11));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final InventorMove.Filings MOVED =
      new InventorMove.Filings(LocalDate.of(2020, 3, 2), LocalDate.of(2025, 6, 30), false);

  @Test
  void doesNotCallNewWhomAShortCoverageHides() {
    assertThat(NewEntrant.DEFAULT.judge(new Entry(ONE, Entry.Arrival.NEWS, 4, Entry.Standing.STRANGER)))
        .isEqualTo(new EntrantVerdict.InsufficientData(4, 5));
  }

  @Test
  void countsNoBackFilesNoKnownOnesAndMembersOnlyWhenAsked() {
    assertThat(NewEntrant.DEFAULT.judge(new Entry(ONE, Entry.Arrival.LATE, 9, Entry.Standing.STRANGER)))
        .isEqualTo(new EntrantVerdict.None());
    Entry member = new Entry(ONE, Entry.Arrival.NEWS, 9, Entry.Standing.MEMBER);
    assertThat(NewEntrant.DEFAULT.judge(member)).isEqualTo(new EntrantVerdict.None());
    assertThat(new NewEntrant(3, 5, 5, true).judge(member)).isEqualTo(
        new EntrantVerdict.Entrant(EntrantVerdict.Stage.ENTERED, LocalDate.of(2025, 2, 11), 1, Severity.BLUE));
  }

  @Test
  void countsTheLastDayOfTheTwoYears() {
    List<LocalDate> filings = List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2024, 3, 1), LocalDate.of(2025, 1, 10));
    assertThat(NewEntrant.DEFAULT.judge(new Entry(filings, Entry.Arrival.NEWS, 6, Entry.Standing.STRANGER))).isEqualTo(
        new EntrantVerdict.Entrant(EntrantVerdict.Stage.GROWING, LocalDate.of(2024, 3, 1), 3, Severity.YELLOW));
  }

  @Test
  void trustsANameThatManyHaveOnlyWithAnId() {
    assertThat(new Identity(false, true, true, 1).confidence()).isEqualTo(Identity.Confidence.HIGH);
    assertThat(new Identity(false, false, true, 3).confidence()).isEqualTo(Identity.Confidence.MEDIUM);
    assertThat(new Identity(false, true, true, 4).confidence()).isEqualTo(Identity.Confidence.LOW);
    assertThat(new Identity(true, false, false, 9).confidence()).isEqualTo(Identity.Confidence.HIGH);
    assertThat(new Identity(false, false, false, 0).confidence()).isEqualTo(Identity.Confidence.LOW);
  }

  @Test
  void measuresHowNearTheFieldsAre() {
    assertThat(FieldDepth.between(List.of("H01M10/60", "F28D1/00"), List.of("F28D15/02")))
        .isEqualTo(new FieldDepth(FieldDepth.Level.SUBCLASS, "F28D"));
    assertThat(FieldDepth.between(List.of("F28D1/00"), List.of("F28F3/12"))).isEqualTo(new FieldDepth(FieldDepth.Level.CLASS, "F28"));
    assertThat(FieldDepth.between(List.of("F28D1/00"), List.of("H05K7/20"))).isEqualTo(new FieldDepth(FieldDepth.Level.NONE, ""));
  }

  @Test
  void coloursMovesByDepthAndConfidence() {
    assertThat(InventorMove.DEFAULT.judge(MOVED, TODAY, FieldDepth.Level.CLASS, Identity.Confidence.MEDIUM)).contains(Severity.YELLOW);
    assertThat(InventorMove.DEFAULT.judge(MOVED, TODAY, FieldDepth.Level.NONE, Identity.Confidence.HIGH)).isEmpty();
    assertThat(InventorMove.DEFAULT.judge(MOVED, TODAY, FieldDepth.Level.SUBCLASS, Identity.Confidence.LOW)).contains(Severity.BLUE);
    assertThat(new InventorMove(5, 2, true).judge(MOVED, TODAY, FieldDepth.Level.SUBCLASS, Identity.Confidence.LOW)).isEmpty();
    InventorMove.Filings joint = new InventorMove.Filings(MOVED.lastAtFormer(), MOVED.firstAtNew(), true);
    assertThat(InventorMove.DEFAULT.judge(joint, TODAY, FieldDepth.Level.SUBCLASS, Identity.Confidence.HIGH)).isEmpty();
  }
}
