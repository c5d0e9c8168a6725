package org.patentbeacon.format.jpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimCategory;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Section;
import org.patentbeacon.document.SectionKind;
import org.patentbeacon.format.ExpectedDocuments;
import org.patentbeacon.format.record.ReadResult.Accepted;

/// Real gazettes of the Japan Patent Office.
class JpoFilesTest {

  @BeforeEach
  void dataIsThere() {
    assumeTrue(ExpectedDocuments.available(), "the folder of sample data is missing");
  }

  @Test
  void theJsonOfADocumentGivesItBack() throws IOException {
    for (int i = 1; i <= 2; i++) {
      PatentDocument document = document(i);
      assertThat(DocumentJson.read(DocumentJson.bytes(document))).isEqualTo(document);
    }
  }

  @Test
  void thePartsOfTheDescriptionAreThoseOfTheMarkup() throws IOException {
    PatentDocument document = document(1);

    assertThat(sections(document)).extracting(Section::kind).containsExactly(SectionKind.TECHNICAL_FIELD,
        SectionKind.BACKGROUND, SectionKind.REFERENCES, SectionKind.DISCLOSURE, SectionKind.DRAWINGS,
        SectionKind.EMBODIMENTS, SectionKind.OTHER);
    assertThat(sections(document)).extracting(section -> section.paragraphs().size())
        .containsExactly(1, 6, 1, 14, 1, 57, 1);
    assertThat(document.citations()).extracting(Citation::document).containsExactly("JP6151557B2", "JP3076179B2");
  }

  @Test
  void anAmendmentIsKeptBesideTheTexts() throws IOException {
    PatentDocument document = document(2);

    assertThat(sections(document).stream().mapToInt(section -> section.paragraphs().size()).sum()).isEqualTo(212);
    assertThat(document.extra().get("jpo.amendedText").values()).hasSize(18);
    assertThat(document.extra().get("jpo.writtenAmendment").values()).containsExactly("20201110 A16333 全文 3 A16330 ０２１２ 3");
    assertThat(document.notes()).extracting(note -> note.message())
        .containsExactly("expected 17 claims as stated, found 20");
  }

  @Test
  void everyClaimIsToTheMethodItEndsWith() throws IOException {
    List<Claim> claims = document(2).claimSets().getFirst().claims();

    assertThat(claims).allMatch(claim -> claim.category() == ClaimCategory.METHOD);
    assertThat(claims).filteredOn(Claim::independent).extracting(Claim::number).containsExactly(1);
  }

  @Test
  void aDivisionalNamesItsParentAndItsGrant() throws IOException {
    PatentDocument document = document(2);

    assertThat(document.related()).extracting(related -> related.application()).containsExactly("JP2018566929");
    assertThat(document.dates().grant()).hasToString("2021-02-10");
    assertThat(document.priorities()).extracting(priority -> priority.id()).containsExactly("US62359703");
    assertThat(document.symbols("FI")).containsExactly("H01M10/54,ZAB", "B09B3/00,304H");
    assertThat(document.extra().get("jpo.addressLatin").values().getFirst())
        .startsWith("Unit 212,2/F,Photonics Centre,No.2 Science Park East Avenue");
  }

  private static List<Section> sections(PatentDocument document) {
    return document.descriptions().getFirst().sections();
  }

  private static PatentDocument document(int example) throws IOException {
    return ((Accepted) ExpectedDocuments.read("jpo/jp_example" + example + ".xml").getFirst()).document();
  }
}
