package org.patentbeacon.format.wipo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.MergedDocument;
import org.patentbeacon.document.Parts;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.format.ExpectedDocuments;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;

/// The examples of WIPO and two machine conversions.
class St96FilesTest {
  @BeforeEach
  void dataIsThere() {
    assumeTrue(ExpectedDocuments.available(), "the folder of sample data is missing");
  }

  private static PatentDocument read(String file) throws IOException {
    return ((Accepted) ExpectedDocuments.read(file).getFirst()).document();
  }

  @Test
  void onePublicationReadFromTwoFormatsMerges() throws IOException {
    PatentDocument office = read("cnipa-old/cn_old1.xml");
    PatentDocument converted = read("wipo-st96/cn_old1_as_st96.xml");

    assertThat(converted.id()).isEqualTo(office.id()).isEqualTo("CN104223352A");
    assertThat(texts(converted)).isEqualTo(texts(office));
    PatentDocument merged = MergedDocument.of(office.id(), Parts.NONE.with(office).with(converted)).orElseThrow().document();
    assertThat(merged.id()).isEqualTo("CN104223352A");
    assertThat(merged.source().stream().map(Provenance::format)).containsExactly("cnipa-old", "wipo-st96");
    assertThat(merged.claimSets()).isEqualTo(office.claimSets());
    assertThat(merged.parties(PartyRole.AGENCY)).isEqualTo(office.parties(PartyRole.AGENCY)).isNotEmpty();
    assertThat(merged.symbols("IPC")).isEqualTo(office.symbols("IPC"));
  }

  @Test
  void theConversionOfAnAmericanApplicationIsTheSamePublication() throws IOException {
    PatentDocument document = read("wipo-st96/us_example1_as_st96.xml");

    assertThat(document.id()).isEqualTo("US2021049351A1");
    assertThat(document.application().id()).isEqualTo("US17043275");
    assertThat(document.claimSets().getFirst().claims()).hasSize(15);
    assertThat(document.claimSets().getFirst().claims().get(1).references()).containsExactly(1);
    assertThat(document.parties(PartyRole.INVENTOR)).extracting(party -> party.name().original())
        .first().isEqualTo("HOSOI, Toshinori");
    assertThat(document.figures()).hasSize(7);
  }

  @Test
  void combinationsOfClassesAndTheFieldOfSearchAreKept() throws IOException {
    PatentDocument document = read("wipo-st96/PatentPublication_Example.xml");

    assertThat(document.extra().get("wipo-st96.CPCCombinationSet").values())
        .containsExactly("H01L2924/3512 + H01L2924/00");
    assertThat(document.extra()).containsKeys("wipo-st96.SearchField", "wipo-st96.ExemplaryClaimBag",
        "wipo-st96.documentStatusText", "wipo-st96.PCTDocumentParent");
    assertThat(document.related()).extracting(related -> related.application(), related -> related.publication())
        .containsExactly(tuple("US12741916", null),
            tuple(null, "US2013213561A1"));
    assertThat(document.source().getFirst().vintage()).hasToString("2015-01-05");
  }

  @Test
  void theDesignOfAnInventedOfficeIsRefused() throws IOException {
    ReadResult result = ExpectedDocuments.read("wipo-st96/DesignApplication_Example.xml").getFirst();

    assertThat(((Rejected) result).message()).isEqualTo("expected an application number, found '35503842': XX is no authority");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cn_old1_as_st96.xml", "us_example1_as_st96.xml", "PatentPublication_Example.xml"})
  void theJsonOfADocumentIsTheDocument(String file) throws IOException {
    PatentDocument document = read("wipo-st96/" + file);

    assertThat(DocumentJson.read(DocumentJson.tree(document))).isEqualTo(document);
  }

  private static List<String> texts(PatentDocument document) {
    return document.claimSets().stream().map(ClaimSet::claims).flatMap(List::stream).map(claim -> claim.text()).toList();
  }
}
