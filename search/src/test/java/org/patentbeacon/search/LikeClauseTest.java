package org.patentbeacon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.query.Notice;
import org.patentbeacon.query.NoticeCode;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;

/// `R=` ranks what the rest of a query finds, and takes nothing away.
class LikeClauseTest {
  @TempDir
  Path folder;

  private PatentDatabase database;

  @BeforeEach
  void fill() throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> titles = List.of("阀门密封圈", "发光二极管灯具的散热", "散热鳍片", "阀芯", "灯具散热用热管", "电机轴承");
    for (int i = 0; i < titles.size(); i++) {
      String number = String.valueOf(110_000_000 + i);
      String application = "20201000" + (1000 + i);
      PartialDate filed = PartialDate.parse("2020-01-0" + (i + 1));
      lines.add(DocumentJson.write(PatentDocument.builder("CN" + number + "A")
          .publication(new Publication("CN", number, "A", PartialDate.parse("2021-01-0" + (9 - i)), null, false, null, null))
          .application(new Application("CN" + application, "CN", application, filed, null, null, null))
          .titles(List.of(LocalizedText.original("zh", titles.get(i)))).build()));
    }
    Files.writeString(folder.resolve("titles.jsonl"), String.join("\n", lines));
    database = PatentDatabase.open(folder.resolve("db"));
    database.importFrom(folder.resolve("titles.jsonl"));
  }

  @AfterEach
  void close() throws IOException {
    database.close();
  }

  private List<String> found(String query) throws IOException {
    return database.search(query).hits().stream().map(hit -> hit.number().substring(10, 11)).toList();
  }

  @Test
  void ranksEveryDocumentByATextTheUnlikeOnesByNumber() throws IOException {
    assertThat(found("R=(灯具的散热)")).containsExactly("1", "4", "2", "0", "3", "5");
  }

  @Test
  void theRestOfTheQueryFiltersAndCounts() throws IOException {
    assertThat(found("R=(灯具的散热) and AD>=2020-01-03")).containsExactly("4", "2", "3", "5");
    assertThat(database.count("R=(灯具的散热) and TI=阀", CountUnit.PUBLICATION)).isEqualTo(2);
    assertThat(database.table("R=(灯具的散热) and TI=阀").size()).isEqualTo(2);
    ParsedQuery query = database.parse("R=(灯具的散热) and TI=阀");
    assertThat(database.explain(query, CountUnit.PUBLICATION).count()).isEqualTo(2);
  }

  @Test
  void aNumberStandsForItsDocumentAndComesFirst() throws IOException {
    assertThat(found("R=(CN110000004A)").subList(0, 3)).containsExactly("4", "1", "2");
    assertThat(found("RAD=(CN110000004A)")).as("filed before it").containsExactly("1", "2", "0", "3");
    assertThat(found("RPD=(CN110000004A)")).as("published before it").containsExactly("5");
  }

  @Test
  void pagesTurnThroughAllOfThemEachOnce() throws IOException {
    ParsedQuery query = database.parse("R=(灯具的散热)");
    List<String> seen = new ArrayList<>();
    SearchPage page = database.search(query, SearchRequest.of(query.tree()).limit(2), true);
    page.hits().forEach(hit -> seen.add(hit.number().substring(10, 11)));
    while (page.nextCursor() != null) {
      page = database.search(query, SearchRequest.of(query.tree()).limit(2).from(page.nextCursor()), true);
      page.hits().forEach(hit -> seen.add(hit.number().substring(10, 11)));
    }
    assertThat(seen).containsExactly("1", "4", "2", "0", "3", "5");
  }

  @Test
  void aPageRankedByLikenessTellsWhatCouldNotSpeak() throws IOException {
    ParsedQuery query = database.parse("R=(灯具的散热)");
    assertThat(database.search("R=(灯具的散热)").notices()).extracting(Notice::code)
        .containsExactly(NoticeCode.NO_DICTIONARY, NoticeCode.NO_MODEL);
    assertThat(database.search(query, SearchRequest.of(query.tree()).sortedBy(SearchRequest.Sort.NUMBER), false).notices())
        .isEmpty();
    assertThat(database.explain(query, CountUnit.PUBLICATION).notices()).isEmpty();
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    assertThatExceptionOfType(QuerySyntaxException.class).isThrownBy(() -> database.search("TI=阀 and R=(CN110999999A)"))
        .satisfies(error -> assertThat(error.code()).isEqualTo(QueryErrorCode.NOT_SUPPORTED))
        .withMessageStartingWith("column 10: 'CN110999999A' is not in this database");
    database.saved().save("like", database.parse("R=(发光二极管灯具)"), "", false);
    assertThat(found("SAVED=like").getFirst()).isEqualTo("1");
    assertThatExceptionOfType(QuerySyntaxException.class).isThrownBy(() -> database.search("TI=阀 or SAVED=like"))
        .satisfies(error -> assertThat(error.code()).isEqualTo(QueryErrorCode.SEMANTIC_PLACE))
        .withMessageContaining("R= must be joined to the rest by a top-level AND");
  }
}
