package org.patentbeacon.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.format.record.ReadResult.Accepted;

/// Real records of the German register.
class DpmaFilesTest {
  @BeforeEach
  void dataIsThere() {
    assumeTrue(ExpectedDocuments.available(), "the folder of sample data is missing");
  }

  private static List<PatentDocument> read(String file) throws IOException {
    List<PatentDocument> read =
        ExpectedDocuments.read(file).stream().map(result -> ((Accepted) result).document()).toList();
    assertThat(read).allMatch(document -> DocumentJson.read(DocumentJson.tree(document)).equals(document));
    return read;
  }

  @Test
  void theEntriesOfTheRegisterAreEvents() throws IOException {
    List<LegalEvent> events = read("dpma/patent_info.xml").getFirst().legalEvents();

    assertThat(events).extracting(LegalEvent::code).containsExactly("R000", "R004", "R119", "R079", "R200", "STATUS");
    assertThat(events.get(4).publication()).isEqualTo("DE10027360A1");
    assertThat(events.get(5).date()).hasToString("2017-06-21");
    assertThat(events.get(3).attributes())
        .containsEntry("previous-ipc-main-class", "H02K0016000000 2000.01");
  }

  @Test
  void aHitListGivesADocumentPerRecord() throws IOException {
    List<PatentDocument> hits = read("dpma/patent_search.xml");

    assertThat(hits).extracting(PatentDocument::id).containsExactly("DE8233714", "DE8303227", "DE8308408");
    assertThat(hits).allMatch(hit -> hit.publication().partial() && hit.patentType() == PatentType.UTILITY_MODEL);
    assertThat(hits.getLast().symbols("IPC")).containsExactly("B60L3/00", "H01R13/703");
    assertThat(hits.getFirst().parties().getFirst().name().original()).isEqualTo("ELO - MA - HG Peter Kurs Ing. VDI GmbH & Co");
    assertThat(hits).extracting(hit -> hit.source().getFirst().position()).containsExactly(1, 2, 3);
  }

  @Test
  void aDesignHasItsClassPriorityAndRegisterEntries() throws IOException {
    PatentDocument design = read("dpma/design_info.xml").getFirst();

    assertThat(design.id()).isEqualTo("DEM8800174");
    assertThat(design.symbols("LOC")).containsExactly("06-01");
    assertThat(design.title("")).isEqualTo("Stuhl");
    assertThat(design.priorities().getFirst().number()).isEqualTo("141 676");
    assertThat(design.legalEvents()).extracting(LegalEvent::heading)
        .containsExactly(null, "Design Registered", "Cancellation Expiry Term Of Protection");
    assertThat(design.parties()).extracting(party -> party.country()).containsExactly("US", "DE");
  }
}
