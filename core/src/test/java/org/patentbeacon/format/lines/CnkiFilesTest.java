package org.patentbeacon.format.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.ExpectedDocuments;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.ReadResult.Accepted;

/// Real citations of CNKI, each read once more by one regular expression.
class CnkiFilesTest {
  private static final Pattern CITATION = Pattern.compile(
      "\\[(\\d+)](.*?)\\. (.*?)\\[P]\\. ([^：\\r\\n]*)：(CN\\d+[A-Z]?),(\\d{4}-\\d\\d-\\d\\d)\\.\\r\\n", Pattern.DOTALL);

  @Test
  void everyCitationGivesItsPartsAndReadsBackFromJson() throws IOException {
    assumeTrue(ExpectedDocuments.available(), "the folder of sample data is missing");
    int citations = 0;
    for (Path file : files()) {
      List<String> expected = CITATION.matcher(Files.readString(file)).results().map(CnkiFilesTest::words).toList();
      List<PatentDocument> found = read(file);
      assertThat(found.stream().map(CnkiFilesTest::words).toList()).as(file.getFileName().toString())
          .isEqualTo(expected);
      assertThat(found).allMatch(document -> document.notes().isEmpty())
          .allMatch(document -> DocumentJson.read(DocumentJson.tree(document)).equals(document));
      citations += found.size();
    }
    assertThat(citations).isEqualTo(8016);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(ExpectedDocuments.data().resolve("cnki"))) {
      return files.sorted().toList();
    }
  }

  private static List<PatentDocument> read(Path file) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    PatentFiles.read(List.of(file), ReadOptions.DEFAULT, results::add);
    return results.stream().map(result -> ((Accepted) result).document()).toList();
  }

  private static String words(MatchResult citation) {
    return String.join("|", citation.group(1), citation.group(2).replaceAll("\\s*[\\r\\n]+\\s*", ""), citation.group(3),
        citation.group(4), citation.group(5), citation.group(6));
  }

  private static String words(PatentDocument document) {
    String names = String.join(",", document.parties(PartyRole.INVENTOR).stream().map(party -> party.name().shown()).toList());
    return String.join("|", document.extra().get("cnki.no").values().getFirst(), names, document.title("zh"),
        document.extra().get("cnki.origin").values().getFirst(), document.id(), document.publication().date().toString());
  }
}
