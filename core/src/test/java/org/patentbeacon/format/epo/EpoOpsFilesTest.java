package org.patentbeacon.format.epo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.ExpectedDocuments;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.ReadResult.Accepted;
import org.patentbeacon.format.record.ReadResult.Rejected;
import org.patentbeacon.format.record.ReadResult.Skipped;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Real answers of Open Patent Services, of every service, and real DOCDB files.
class EpoOpsFilesTest {

  @BeforeEach
  void dataIsThere() {
    assumeTrue(ExpectedDocuments.available(), "the folder of sample data is missing");
  }

  @Test
  void readsEveryAnswer() throws IOException {
    for (String file : files()) {
      List<ReadResult> results = ExpectedDocuments.read(file);
      assertThat(results).as(file).isNotEmpty();
      List<Rejected> rejected = results.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast).toList();
      if (file.endsWith("get_classification_schema_multiple.xml")) {
        assertThat(rejected).extracting(Rejected::message)
            .containsExactly("expected an element, found the end of the record");
      } else {
        assertThat(rejected).as(file).isEmpty();
      }
    }
  }

  @Test
  void everyDocumentSurvivesTheExchangeForm() throws IOException {
    for (String file : files()) {
      for (PatentDocument document : documents(file)) {
        assertThat(DocumentJson.read(DocumentJson.write(document))).isEqualTo(document);
        assertThat(document.notes()).as(document.id()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "client_image_example | a list of page images (document-inquiry)",
      "get_classification_mapping | a part of a classification scheme (classification-scheme)",
      "get_classification_schema | a part of a classification scheme (classification-scheme)",
      "get_classification_schema_subclass | a part of a classification scheme (classification-scheme)",
      "get_classification_statistics | statistics of classes (classification-search)",
      "get_fulltext | a list of available full texts (fulltext-inquiry)",
      "get_fulltext_multiple | a list of available full texts (fulltext-inquiry)",
      "get_register_biblio | register documents, not read in this version (register-search)",
      "get_register_unip_multiple | register documents, not read in this version (register-search)",
      "search_register_with_constituent | register documents, not read in this version (register-search)"})
  void skipsWhatIsNoPatentDocument(String name, String reason) throws IOException {
    assertThat(ExpectedDocuments.read("epo-ops/" + name + ".xml")).singleElement()
        .isInstanceOfSatisfying(Skipped.class, skipped -> assertThat(skipped.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @CsvSource({"client_search_example, 15", "client_search_result, 100", "search, 5", "get_published_equivalents, 3",
      "convert_patent_number_epodoc, 1", "get_biblio_multiple, 3", "get_abstract_multiple, 3",
      "client_family_input, 6", "client_full_cycle_example, 2"})
  void givesADocumentPerPublicationNamed(String name, int documents) throws IOException {
    assertThat(documents("epo-ops/" + name + ".xml")).hasSize(documents);
  }

  @ParameterizedTest
  @CsvSource({"get_family", "get_family_with_biblio", "get_family_with_biblio_multiple"})
  void listsTheMembersOfAFamily(String name) throws IOException {
    JsonNode expected = expected("epo-ops/get_family.xml");
    List<String> ids = expected.get("ids").valueStream().map(JsonNode::asString).toList();
    List<PatentDocument> members = documents("epo-ops/" + name + ".xml");
    assertThat(members).hasSize(expected.get("familyMembers").asInt());
    assertThat(members).extracting(PatentDocument::id).isEqualTo(ids);
    assertThat(members).extracting(PatentDocument::family).containsOnly(
        new FamilyStatement("43088294", ids, null, ids, null, ids.size(), "docdb"));
  }

  @ParameterizedTest
  @CsvSource({"get_legal", "get_legal_multiple"})
  void readsEveryLegalEvent(String name) throws IOException {
    JsonNode expected = expected("epo-ops/get_legal.xml");
    List<PatentDocument> members = documents("epo-ops/" + name + ".xml");
    assertThat(members).hasSize(expected.get("familyMembers").asInt());
    List<LegalEvent> events = members.getFirst().legalEvents();
    assertThat(events).hasSize(expected.get("legalEvents").asInt());
    assertThat(events).extracting(LegalEvent::code)
        .isEqualTo(expected.get("codesOfFirstMember").valueStream().map(JsonNode::asString).toList());
    LegalEvent lapse = events.get(18);
    assertThat(lapse.authority()).isEqualTo("EP");
    assertThat(lapse.designatedState()).isEqualTo("BG");
    assertThat(lapse.date()).isEqualTo(PartialDate.parse("2020-05-01"));
    assertThat(lapse.effectiveDate()).isEqualTo(PartialDate.parse("2020-02-27"));
    assertThat(lapse.text()).startsWith("LAPSE BECAUSE OF FAILURE TO SUBMIT A TRANSLATION");
    assertThat(events.get(7).after()).isEqualTo("9SOLUTIONS OY");
    assertThat(events.getLast().attributes()).containsEntry("Year of Fee Payment", "16")
        .containsEntry("Payment DATE", "20250514").containsEntry("influence", "+");
  }

  @ParameterizedTest
  @CsvSource({"get_claims", "get_claims_multiple"})
  void readsTheClaims(String name) throws IOException {
    JsonNode expected = expected("epo-ops/get_claims.xml").get("claims");
    ClaimSet set = documents("epo-ops/" + name + ".xml").getFirst().claimSets().getFirst();
    assertThat(set.lang()).isEqualTo(expected.get("lang").asString());
    assertThat(set.claims()).hasSize(expected.get("count").asInt());
    assertThat(set.claims().stream().filter(claim -> claim.references().isEmpty()).map(Claim::number))
        .isEqualTo(expected.get("withoutReference").valueStream().map(JsonNode::asInt).toList());
    assertThat(DisplayForm.comparison(set.claims().getFirst().text())).startsWith(expected.get("claim1Start").asString());
    assertThat(hash(set)).isEqualTo(expected.get("sha256").asString());
  }

  @Test
  void partsClaimsThatStandInOneText() throws IOException {
    List<Claim> claims = documents("epo-ops/client_claims_example_2.xml").getFirst().claimSets().getFirst().claims();
    assertThat(claims).hasSizeGreaterThan(10);
    assertThat(claims.getFirst().text()).startsWith("A computer-implemented method comprising: maintaining metadata");
    assertThat(claims.get(1).text()).startsWith("The method of claim 1 , wherein the user action inputs text");
    assertThat(claims.get(7).references()).isEmpty();
  }

  @Test
  void readsParagraphsWithTheirNumbers() throws IOException {
    var paragraphs = documents("epo-ops/client_description_example.xml").getFirst().descriptions().getFirst().sections()
        .stream().flatMap(section -> section.paragraphs().stream()).toList();
    assertThat(paragraphs.getFirst().num()).isEqualTo("0001");
    assertThat(paragraphs.getFirst().text()).startsWith("The invention relates to an apparatus");
  }

  @Test
  void readsThePrintedPriorityWhereThatOfDocdbIsMissing() throws IOException {
    PatentDocument document = documents("epo-ops/client_full_cycle_example.xml").getFirst();
    assertThat(document.priorities()).extracting(priority -> priority.id()).containsExactly("NL1010536");
  }

  @Test
  void keepsThePrintedNamesOfDocdb() throws IOException {
    PatentDocument document = documents("epo-docdb/DE-backfile.xml").getFirst();
    assertThat(document.parties()).extracting(party -> Objects.requireNonNull(party.name()).original()).containsExactly(
        "ROBERT BOSCH G.M.B.H.", "KNAPP DIPL.-PHYS. DR. HEINRICH", "HEISER DIPL.-ING. JOACHIM");
    assertThat(document.source().getFirst().vintage()).isEqualTo(PartialDate.parse("2024-02-18"));
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> ops = Files.list(ExpectedDocuments.data().resolve("epo-ops"));
        Stream<Path> docdb = Files.list(ExpectedDocuments.data().resolve("epo-docdb"))) {
      return Stream.concat(ops, docdb).map(file -> file.getParent().getFileName() + "/" + file.getFileName()).sorted()
          .toList();
    }
  }

  private static List<PatentDocument> documents(String file) throws IOException {
    return ExpectedDocuments.read(file).stream().filter(Accepted.class::isInstance)
        .map(result -> ((Accepted) result).document()).toList();
  }

  /// What is known of one file of many records.
  private static JsonNode expected(String file) {
    try {
      JsonNode batches = JsonMapper.builder().build()
          .readTree(Files.readString(ExpectedDocuments.data().resolve("expected/batches.json")));
      return batches.valueStream().filter(batch -> batch.get("file").asString().equals(file)).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The claim hash of the document model, section 4.
  private static String hash(ClaimSet set) {
    StringBuilder text = new StringBuilder();
    set.claims().forEach(claim -> text.append(DisplayForm.comparison(claim.text())));
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
