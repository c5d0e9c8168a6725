package org.patentbeacon.format.epo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.CitationPhase;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Priority;
import org.patentbeacon.format.ExpectedDocuments;
import org.patentbeacon.format.record.ReadResult.Accepted;

/// Real full texts of the European Patent Office, of every version since 1.0.
class EpFulltextFilesTest {
  /// What the model writes in another form: classes without the dates of their reform, canonical PCT numbers.
  private static final Set<String> IN_ANOTHER_FORM = Set.of("B510", "B510EP", "B861", "B871");

  @BeforeEach
  void dataIsThere() {
    assumeTrue(ExpectedDocuments.available(), "the folder of sample data is missing");
  }

  @Test
  void everyFileIsOneDocumentThatItsJsonGivesBack() throws IOException {
    List<Path> files = files();
    assertThat(files).hasSize(14);
    for (Path file : files) {
      PatentDocument document = document(file);
      assertThat(document.notes()).as(file.toString()).isEmpty();
      assertThat(document.titles()).as(file.toString()).hasSize(3);
      assertThat(document.application().id()).as(file.toString()).startsWith("EP");
      assertThat(DocumentJson.read(DocumentJson.bytes(document))).as(file.toString()).isEqualTo(document);
    }
  }

  @Test
  void nothingOfTheFrontPageIsLost() throws IOException, XMLStreamException {
    List<String> lost = new ArrayList<>();
    for (Path file : files()) {
      String json = letters(DocumentJson.write(document(file)));
      for (String text : frontPage(file)) {
        if (!json.contains(letters(text))) {
          lost.add(file.getFileName() + ": " + text);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"app_v1-0-A1, 7, 1, 0, 0", "app_v1-01-A1, , , 0, 0", "app_v1-1-A2, , , 0, 0", "app_v1-2-A2, 17, 1, 1, 0",
      "app_v1-3-A1, , , 0, 0", "app_v1-4-A2, 15, 1 8 11 15, 3, 0", "app_v1-5-A1, 12, 1, 1, 0", "app_v1-5-A2, , , 0, 0",
      "grant_v1-0-B1, 3 3 3, 1, 0, 0", "grant_v1-1-B1, 29 29 29, 1 3 5 21, 0, 0", "grant_v1-2-B1, 14 14 14, 1 14, 6, 39",
      "grant_v1-3-B1, 32 32 32, 1 12 23, 3, 0", "grant_v1-4-B1, 12 12 12, 1 7, 1, 1", "grant_v1-5-B1, 12 12 12, 1 7, 3, 0"})
  void claimsAndWhatTheDescriptionCites(String file, String claims, String independent, int patents, int literature)
      throws IOException {
    PatentDocument document = document(folder().resolve(file + ".xml"));

    assertThat(document.claimSets().stream().map(ClaimSet::claims).map(List::size).toList()).isEqualTo(numbers(claims));
    assertThat(document.claimSets().stream().limit(1).flatMap(set -> set.claims().stream()).filter(Claim::independent)
        .map(Claim::number).toList()).isEqualTo(numbers(independent));
    assertThat(cited(document, CitationType.PATENT)).isEqualTo(patents);
    assertThat(cited(document, CitationType.LITERATURE)).isEqualTo(literature);
  }

  @ParameterizedTest
  @CsvSource({"app_v1-1-A2, US10918010", "grant_v1-0-B1, US60331477", "grant_v1-1-B1, US60060410",
      "grant_v1-3-B1, US10632690", "grant_v1-4-B1, JP1990080002", "app_v1-3-A1, EP06101078"})
  void aPriorityIsTheApplicationOfItsOffice(String file, String id) throws IOException {
    assertThat(document(folder().resolve(file + ".xml")).priorities()).extracting(Priority::id).containsExactly(id);
  }

  private static long cited(PatentDocument document, CitationType type) {
    return document.citations().stream()
        .filter(citation -> citation.phase() == CitationPhase.DESCRIPTION && citation.type() == type).count();
  }

  private static List<Integer> numbers(String words) {
    return words == null ? List.of() : Stream.of(words.split(" ")).map(Integer::valueOf).toList();
  }

  private static Path folder() {
    return ExpectedDocuments.data().resolve("epo-fulltext");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().toList();
    }
  }

  private static PatentDocument document(Path file) throws IOException {
    return ((Accepted) ExpectedDocuments.read("epo-fulltext/" + file.getFileName()).getFirst()).document();
  }

  private static String letters(String text) {
    return text.replaceAll("\\\\[nt]", "").replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /// The texts of the front page, but for those of nothing but zeros.
  private static List<String> frontPage(Path file) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    List<String> texts = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> open.push(xml.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> open.pop();
          case XMLStreamConstants.CHARACTERS -> {
            boolean asPrinted = open.contains("SDOBI") && open.stream().noneMatch(IN_ANOTHER_FORM::contains);
            if (asPrinted && !xml.getText().strip().matches("0*")) {
              texts.add(xml.getText());
            }
          }
          default -> {}
        }
      }
    }
    return texts;
  }
}
