package org.patentbeacon.format.cnipa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.ExpectedDocuments;
import org.patentbeacon.format.record.ReadResult.Accepted;

/// A real answer of the query service, recognised by its keys.
class CnipaQueryFilesTest {
  @BeforeEach
  void dataIsThere() {
    assumeTrue(ExpectedDocuments.available(), "the folder of sample data is missing");
  }

  @Test
  void anAnswerBecomesARecordOfItsApplication() throws IOException {
    PatentDocument document =
        ((Accepted) ExpectedDocuments.read("cnipa-legal/cpquery_biblio.json").getFirst()).document();

    assertThat(document.id()).isEqualTo("A:CN202610479601");
    assertThat(document.publication()).isNull();
    assertThat(document.application().date()).hasToString("2026-04-13");
    assertThat(document.title("zh")).isEqualTo("一种多通阀装置");
    assertThat(document.symbols("IPC")).containsExactly("F16K11/074", "F16K31/04");
    assertThat(document.parties(PartyRole.INVENTOR)).allMatch(party -> party.publicationRefused());
    assertThat(document.legalEvents()).extracting(event -> event.text()).containsExactly("等待实审提案");
    assertThat(DocumentJson.read(DocumentJson.tree(document))).isEqualTo(document);
  }
}
