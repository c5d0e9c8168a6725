package org.patentbeacon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.legal.free.Outcome;
import org.patentbeacon.legal.free.Step;
import org.patentbeacon.legal.free.StepResult;
import org.patentbeacon.legal.free.Verdict;

/// The free-to-use checklist over the documents of a database.
class FreeToUseTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final String LAPSED = "CN110000001B";

  @TempDir
  Path temp;

  private PatentDatabase database;

  @BeforeEach
  void open() throws IOException {
    database = PatentDatabase.open(temp.resolve("db"), Clock.fixed(TODAY.atTime(4, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    arrive(patent(LAPSED, "CN201910000001", "2019-01-10", PatentType.INVENTION_GRANT)
        .legalEvents(List.of(LegalEvent.of("CN", "CF01", "未缴年费专利权终止", PartialDate.parse("2023-06-20")))));
  }

  @AfterEach
  void close() throws IOException {
    database.close();
  }

  private static PatentDocument.Builder patent(String id, String application, String filed, PatentType type) {
    String office = id.substring(0, 2);
    String number = id.replaceAll("[A-Z]+\\d?$", "").substring(2);
    boolean granted = type != PatentType.INVENTION_APPLICATION;
    return PatentDocument.builder(id)
        .publication(new Publication(office, number, id.substring(2 + number.length()), PartialDate.parse("2021-03-02"), null, false, null, null))
        .application(new Application(application, office, application.substring(2), PartialDate.parse(filed), null, null, null))
        .patentType(type).granted(granted).titles(List.of(LocalizedText.original("zh", "散热灯具")))
        .parties(List.of(Party.of(PartyRole.APPLICANT, 1, PartyName.of("某某照明股份有限公司"))));
  }

  private void arrive(PatentDocument.Builder... documents) throws IOException {
    Path file = Files.createTempFile(temp, "arrives", ".jsonl");
    Files.write(file, Arrays.stream(documents).map(PatentDocument.Builder::build).map(DocumentJson::write).toList());
    assertThat(database.importFrom(file).rejected()).isZero();
  }

  private FreeToUseReport checked() throws IOException {
    return database.rights().freeToUse(LAPSED, Optional.empty(), TODAY);
  }

  @Test
  void aLapsedPatentThatStandsAloneIsACandidate() throws IOException {
    assertThat(checked().answer().steps()).extracting(StepResult::outcome).containsOnly(Outcome.PASS);
    assertThat(checked().headline()).isEqualTo(Verdict.FREE_CANDIDATE);
    assertThat(checked().words().zh()).isEqualTo("可自由使用候选");
    assertThat(checked().words().en()).isEqualTo("free candidate");
    assertThat(checked().answer().sourceCutoff()).isEqualTo(TODAY);
  }

  @Test
  void theUtilityModelOfTheSameDayStandsAgainstIt() throws IOException {
    arrive(patent("CN210000001U", "CN201920000001", "2019-01-10", PatentType.UTILITY_MODEL));
    assertThat(checked().answer().step(Step.F5).evidence()).containsExactly("CN210000001U CN IN_FORCE");
    assertThat(checked().headline()).isEqualTo(Verdict.NOT_FREE);
  }

  @Test
  void aFamilyMemberElsewhereIsNamedAndIsOfNoUseForTheOtherMarket() throws IOException {
    arrive(patent("US11000001B2", "US16123456", "2020-01-09", PatentType.INVENTION_GRANT).priorities(List.of(
        new Priority("CN", "201910000001", PartialDate.parse("2019-01-10"), null, "CN201910000001", null, null))));
    assertThat(checked().answer().step(Step.F4).outcome()).isEqualTo(Outcome.PASS);
    assertThat(checked().answer().step(Step.F7).evidence()).containsExactly("US11000001B2 US UNKNOWN");
    assertThat(checked().headline()).isEqualTo(Verdict.LIVE_ABROAD);
    assertThatThrownBy(() -> database.rights().freeToUse(LAPSED, Optional.of("US"), TODAY)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("market: expected a country in which CN110000001B gives a right, found 'US'; it gives rights in CN, and of its family "
            + "there is US11000001B2");
  }

  @Test
  void aDivisionThatIsPendingStandsAgainstIt() throws IOException {
    arrive(patent("CN112000001A", "CN202010000009", "2019-01-10", PatentType.INVENTION_APPLICATION).related(List.of(
        new RelatedDocument(RelationKind.DIVISION_OF, "CN201910000001", null, null, null))));
    assertThat(checked().answer().step(Step.F6).evidence()).containsExactly("CN112000001A CN PENDING");
    assertThat(checked().headline()).isEqualTo(Verdict.NOT_FREE);
  }

  @Test
  void aLaterPatentOfTheOwnerThatCitesItHasToBeLookedAt() throws IOException {
    arrive(patent("CN113000001A", "CN202110000001", "2021-05-06", PatentType.INVENTION_APPLICATION).citations(List.of(
        new Citation(CitationType.PATENT, "CN110000001A", null, null, null, null, List.of(), null, null, null, null, null))));
    assertThat(checked().answer().step(Step.F8)).isEqualTo(
        new StepResult(Step.F8, Outcome.FAIL, Verdict.NEEDS_REVIEW, List.of("CN113000001A")));
  }

  @Test
  void whetherALaterPatentIsSimilarIsUnknownWithoutAModel() throws IOException {
    arrive(patent("CN113000001A", "CN202110000001", "2021-05-06", PatentType.INVENTION_APPLICATION));
    assertThat(checked().answer().step(Step.F8)).isEqualTo(new StepResult(Step.F8, Outcome.UNKNOWN, Verdict.NEEDS_REVIEW, List.of()));
  }
}
