package org.patentbeacon.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimCategory;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.number.PublicationNumber;

/// What every document gets last, whoever read it.
class CompletionTest {

  @ParameterizedTest
  @CsvSource({"CN113781974A, 2021-12-10, invention-application, false", "CN104000001B, 2016-05-04, invention-grant, true",
      "CN1030001B, 1989-10-18, invention-grant, false", "CN201431279Y, 2010-03-31, utility-model, true",
      "US2005004437A1, 2005-01-06, invention-application, false", "US4347903A, 1982-09-07, invention-grant, true",
      "USD656296S1, 2012-03-27, design, true", "WO2022259205A1, 2022-12-15, invention-application, false"})
  void theKindTellsTheSortOfRightAndWhetherItIsGranted(String id, String date, String type, boolean granted) {
    PatentDocument document = Completion.of(published(id, date).build());

    assertThat(document.patentType()).extracting(PatentType::word).isEqualTo(type);
    assertThat(document.granted()).isEqualTo(granted);
    assertThat(document.dates() == null ? null : document.dates().grant())
        .isEqualTo(granted ? PartialDate.parse(date) : null);
  }

  @Test
  void aSortThatTheSourceStatesComesFirst() {
    PatentDocument document = Completion.of(published("US4347903A", "1982-09-07")
        .patentType(PatentType.INVENTION_APPLICATION).build());

    assertThat(document.patentType()).isEqualTo(PatentType.INVENTION_APPLICATION);
    assertThat(document.granted()).isFalse();
  }

  @Test
  void theEarliestPriorityIsTheEarliestOfPrioritiesAndFiling() {
    PatentDocument.Builder document = published("CN113781974A", "2021-12-10")
        .application(new Application("CN202111286633", "CN", "202111286633", PartialDate.parse("2017-04-24"), null, null,
            null));

    assertThat(earliest(document)).isEqualTo("2017-04-24");
    assertThat(earliest(document.priorities(List.of(priority("2018-01-01"), priority("2016-05-02"))))).isEqualTo("2016-05-02");
  }

  @Test
  void claimsAreCountedAndAStatedNumberThatDiffersIsNoted() {
    PatentDocument.Builder document = published("CN113781974A", "2021-12-10")
        .claimSets(List.of(new ClaimSet("zh", TextOrigin.ORIGINAL, IntStream.rangeClosed(1, 3).mapToObj(CompletionTest::claim)
            .toList())));

    PatentDocument counted = Completion.of(document.build());
    PatentDocument stated = Completion.of(document.counts(new Counts(4, 2, null, null, null, null, null)).build());

    assertThat(counted.counts()).isEqualTo(new Counts(3, null, null, null, null, 1, null));
    assertThat(counted.notes()).isEmpty();
    assertThat(stated.counts()).isEqualTo(new Counts(3, 2, null, null, null, 1, 4));
    assertThat(stated.notes()).containsExactly(new Note("claim-count", "expected 4 claims as stated, found 3"));
  }

  @Test
  void whatIsThereTwiceIsKeptOnce() {
    Classification symbol = Classification.of("IPC", "A24B15/18");
    PatentDocument document = Completion.of(published("CN113781974A", "2021-12-10")
        .priorities(List.of(priority("2016-05-02"), priority("2016-05-02")))
        .classifications(List.of(symbol, symbol.at(false), symbol))
        .notes(List.of(new Note("a", "b"), new Note("a", "b"))).build());

    assertThat(document.priorities()).containsExactly(priority("2016-05-02"));
    assertThat(document.classifications()).containsExactly(symbol, symbol.at(false));
    assertThat(document.notes()).containsExactly(new Note("a", "b"));
  }

  @Test
  void aCompleteDocumentStaysAsItIsSoThatWhatIsWrittenCanBeReadAgain() throws IOException {
    assumeTrue(ExpectedDocuments.available(), "the folder of sample data is missing");
    List<String> misses = new ArrayList<>();
    for (String folder : List.of("cnipa-new", "cnipa-old", "uspto-grant", "lens")) {
      Path path = ExpectedDocuments.data().resolve(folder);
      PatentFiles.read(List.of(path), ReadOptions.DEFAULT, result -> {
        if (result instanceof Accepted accepted) {
          PatentDocument read = DocumentJson.read(DocumentJson.write(accepted.document()));
          if (!Completion.of(read).equals(accepted.document())) {
            misses.add(accepted.position() + ": " + accepted.document().id());
          }
        }
      });
    }
    assertThat(misses).isEmpty();
  }

  private static PatentDocument.Builder published(String id, String date) {
    PublicationNumber number = PublicationNumber.of(id);
    return PatentDocument.builder(id).publication(new Publication(number.authority(), number.number(), number.kind(),
        PartialDate.parse(date), null, false, null, null));
  }

  private static Priority priority(String date) {
    return new Priority("CN", "1", PartialDate.parse(date), null, null, null, null);
  }

  private static Claim claim(int number) {
    return new Claim(number, "claim", number == 1, number == 1 ? List.of() : List.of(1), null, ClaimCategory.UNKNOWN);
  }

  private static String earliest(PatentDocument.Builder document) {
    return String.valueOf(java.util.Objects.requireNonNull(Completion.of(document.build()).dates()).earliestPriority());
  }
}
