package org.patentbeacon.format.uspto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.ExpectedDocuments;
import org.patentbeacon.format.record.ReadResult;

/// Real files of the office, and facts in them that the expected values do not name.
class UsptoFilesTest {

  @BeforeEach
  void needsTheFiles() {
    assumeTrue(ExpectedDocuments.available(), "the sample files are missing; name their folder by -Dbeacon.data");
  }

  @ParameterizedTest
  @CsvSource({"uspto-grant, 48", "uspto-weekly, 96", "uspto-application, 7", "uspto-pap, 2", "uspto-st32, 2",
      "uspto-aps, 1"})
  void readsEveryDocumentOfAFolderAndWritesItBackTheSame(String folder, int documents) throws IOException {
    List<PatentDocument> read = documents(folder);
    assertThat(read).hasSize(documents);
    for (PatentDocument document : read) {
      var tree = DocumentJson.tree(document);
      assertThat(DocumentJson.tree(DocumentJson.read(tree))).as(document.id()).isEqualTo(tree);
    }
  }

  @Test
  void namesTheGrantOfAParentAndTheDayOfTheNationalPhase() throws IOException {
    PatentDocument divided = document("uspto-weekly/ipg130416.xml", "US8418361B2");
    assertThat(divided.extra()).containsKey("uspto-grant.us-exemplary-claim");
    PatentDocument application = document("uspto-application", "US2021049351A1");
    assertThat(application.pct()).isNotNull();
    assertThat(String.valueOf(application.pct().nationalPhaseDate())).isEqualTo("2020-09-29");
  }

  @Test
  void readsAnEarlierPublicationThatIsPrintedWithoutItsYear() throws IOException {
    PatentDocument document = document("uspto-application/app_v4-0-A2_1.xml", "US2005004655A2");
    assertThat(document.related()).filteredOn(related -> related.relation() == RelationKind.EARLIER_PUBLICATION)
        .extracting(RelatedDocument::publication).containsExactly("US2004193250A1");
  }

  @Test
  void keepsTheAssistantBehindThePrimaryExaminer() throws IOException {
    PatentDocument document = document("uspto-grant/US06859910.xml", "US6859910B2");
    assertThat(document.parties(PartyRole.EXAMINER)).extracting(party -> String.valueOf(party.name()))
        .first().asString().contains("Knight, Anthony");
  }

  private static PatentDocument document(String file, String id) throws IOException {
    return documents(file).stream().filter(document -> document.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<PatentDocument> documents(String path) throws IOException {
    List<PatentDocument> documents = new ArrayList<>();
    for (ReadResult result : ExpectedDocuments.read(path)) {
      switch (result) {
        case ReadResult.Accepted accepted -> documents.add(accepted.document());
        case ReadResult.Skipped skipped -> assertThat(skipped.reason()).contains("sequence");
        case ReadResult.Rejected rejected -> assertThat(rejected).as("a rejected record").isNull();
      }
    }
    return documents;
  }
}
