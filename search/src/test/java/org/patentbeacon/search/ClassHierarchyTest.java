package org.patentbeacon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.query.Notice;
import org.patentbeacon.query.NoticeCode;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.classes.ClassTitle;
import org.patentbeacon.scheme.SchemeOptions;

/// A dozen documents of a few groups, whose answers were found by hand in the golden scheme.
class ClassHierarchyTest {
  private static final String[][] DOCUMENTS = {
    {"CN110000001A", "F21V29/00"}, {"CN110000002A", "F21V29/10"}, {"CN110000003A", "F21V29/15"},
    {"CN110000004A", "F21V29/50"}, {"CN110000005A", "F21V29/502", "F21V29/90"}, {"CN110000006A", "F21V29/503"},
    {"CN110000007A", "F21V29/51"}, {"CN110000008A", "F21V29/70"}, {"CN110000009A", "F21V29/76"},
    {"CN110000010A", "F21V29/90", "F21V29/76"}, {"CN110000011A", "F21V29/56"}, {"CN110000012A", "F21V31/02"}};

  @TempDir
  Path folder;

  private PatentDatabase database;

  @BeforeEach
  void imports() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String[] row : DOCUMENTS) {
      List<Classification> classes = Arrays.stream(row).skip(1)
          .map(symbol -> Classification.of("IPC", symbol).at(symbol.equals(row[1]))).toList();
      lines.append(DocumentJson.write(PatentDocument.builder(row[0])
          .publication(new Publication("CN", row[0].substring(2, 11), "A", null, null, false, null, null))
          .titles(List.of(LocalizedText.original("zh", "灯"))).classifications(classes).build())).append('\n');
    }
    database = PatentDatabase.open(folder.resolve("db"));
    database.importFrom(Files.writeString(folder.resolve("documents.jsonl"), lines));
  }

  @AfterEach
  void closes() throws IOException {
    database.close();
  }

  private void load() throws IOException {
    database.schemes().load(List.of(Path.of("src/test/resources/org/patentbeacon/scheme/ipc-scheme.xml")), SchemeOptions.DEFAULT);
  }

  /// The last digits of the documents found.
  private String found(String query) throws IOException {
    SearchPage page = database.search(database.parse(query),
        SearchRequest.of(database.parse(query).tree()).sortedBy(SearchRequest.Sort.NUMBER), false);
    assertThat(database.count(query, CountUnit.PUBLICATION)).isEqualTo(page.total());
    return String.join(" ", page.hits().stream().map(hit -> hit.number().substring(9, 11)).toList());
  }

  @Test
  void aSubgroupIsAnsweredByEverythingBelowIt() throws IOException {
    load();
    assertThat(found("IPC=F21V29/50")).isEqualTo("04 05 06 07 08 09 10");
    assertThat(found("IPC=F21V29/502")).isEqualTo("05 06");
    assertThat(found("IPC=F21V29/10")).isEqualTo("02 03");
    assertThat(found("IPC=F21V29/74")).isEqualTo("09 10");
    assertThat(found("IPC=F21V29/76")).isEqualTo("09 10");
    assertThat(found("IPC==F21V29/50")).isEqualTo("04");
    assertThat(found("IPC-MAIN=F21V29/50")).isEqualTo("04 05 06 07 08 09");
    assertThat(found("IPC=F21V29/50 not IPC=F21V29/70")).isEqualTo("04 05 06 07");
    assertThat(found("IPC=(F21V29/10 or F21V29/502)")).isEqualTo("02 03 05 06");
    assertThat(found("IPC-CPC=F21V29/502")).isEqualTo("05 06");
  }

  @Test
  void mainGroupsAndAboveAreAnsweredByTheirSymbol() throws IOException {
    load();
    assertThat(found("IPC=F21V29/00")).isEqualTo("01 02 03 04 05 06 07 08 09 10 11");
    assertThat(found("IPC=F21V29")).isEqualTo("01 02 03 04 05 06 07 08 09 10 11");
    assertThat(found("IPC=F21")).isEqualTo("01 02 03 04 05 06 07 08 09 10 11 12");
    assertThat(database.search("IPC=F21V29 and IPC=F21W").notices()).isEmpty();
  }

  @Test
  void aSubgroupThatNoSchemePlacesIsItselfAndIsNoticed() throws IOException {
    assertThat(found("IPC=F21V29/50")).isEqualTo("04");
    assertThat(database.search("灯 and IPC=F21V29/50").notices()).containsExactly(new Notice(NoticeCode.CLASS_NOT_IN_SCHEME,
        10, 19, "F21V29/50", "no scheme that is loaded says what lies below F21V29/50; the symbol itself is matched"));
    load();
    assertThat(database.search("IPC=F21V29/50").notices()).isEmpty();
    assertThat(found("IPC=F21V29/56")).isEqualTo("11");
    ParsedQuery query = database.parse("* not (IPC=F21V29/56 or CPC=F21V29/50)");
    assertThat(query.notices()).extracting(Notice::found).containsExactly("F21V29/56", "F21V29/50");
    assertThat(database.parse("IPC==F21V29/56 or IPC=F21V29/5*").notices()).isEmpty();
  }

  @Test
  void facetsTellWhatTheirClassesAreCalled() throws IOException {
    ParsedQuery all = database.parse("*");
    SearchRequest request = SearchRequest.of(all.tree()).facet("IPC", 5).facet("PNC", 5);
    assertThat(database.search(all, request, false).facets().get("IPC")).containsExactly(new FacetValue("F21V", 12, null, null));
    load();
    SearchPage page = database.search(all, request, false);
    assertThat(page.facets().get("IPC")).containsExactly(new FacetValue("F21V", 12, new ClassTitle(null,
        "PARTS OF LAMPS; JOINED THINGS (lamps of cars F21W101/00-F21W107/00; wires H01B1/02)"), null));
    assertThat(page.facets().get("PNC")).containsExactly(new FacetValue("CN", 12, null, null));
  }
}
