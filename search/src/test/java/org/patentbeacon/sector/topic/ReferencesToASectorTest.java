package org.patentbeacon.sector.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.PatentNumber;
import org.patentbeacon.number.PublicationNumber;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SExpression;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.query.reference.CompanyTree;
import org.patentbeacon.query.reference.References;
import org.patentbeacon.query.reference.SavedSearches;
import org.patentbeacon.query.reference.Tags;
import org.patentbeacon.query.reference.Topics;
import org.patentbeacon.sector.Folder;
import org.patentbeacon.sector.read.SectorReading;

/// Topics and annotations of a sector in the place of `TOPIC=` and `TAG=`.
class ReferencesToASectorTest {
  private static final String ROWS = "topic,document,action,reason,reach\n";

  /// Documents whose number ends in 9 are not in the database, those in 8 tell no application.
  private static Optional<PatentNumber> known(PublicationNumber document) {
    char last = document.number().charAt(document.number().length() - 1);
    return last == '9' ? Optional.empty() : Optional.of(last == '8' ? document
        : new ApplicationNumber("CN", "2020" + document.number().substring(1)));
  }

  private static References references(Folder folder) {
    SectorReading read = folder.checked();
    assertThat(read.errors()).as("%s", read.findings()).isZero();
    return new References(SavedSearches.of(List.of()), new SectorTopics(read.sector(), ReferencesToASectorTest::known),
        new SectorTags(read.sector(), ReferencesToASectorTest::known), CompanyTree.NONE, QueryLimits.DEFAULT);
  }

  private static String expanded(Folder folder, String query) {
    ParsedQuery parsed = QueryParser.parse(query, Dialect.BEACON);
    return SExpression.of(references(folder).expand(parsed).tree());
  }

  private static Folder rows(String... rows) {
    return new Folder().with("documents.csv", ROWS + String.join("\n", rows) + "\n");
  }

  @Test
  void aTopicIsItsQueryItsRowsAndWhatIsBelow() {
    Folder folder = rows("n-1,CN113781971A,include,a,", "n-1,CN113781978A,exclude,a,", "n-1.1,CN113781972A,exclude,a,family",
        "n-1,CN113781979A,include,waits,")
        .with("topics.yaml", "    children:", "    exclude: [{query: TI=显示, reason: 用途}]\n    children:");
    String anchor = "(or (text TIABC \"led\") (text TIABC \"灯具\") (class IPC below \"F21\"))";
    assertThat(expanded(folder, "TOPIC==\"LED lighting/封装\"")).isEqualTo("(or (not (and (or (text TIAB \"封装\")"
        + " (text TIAB \"灌封\")) " + anchor + ") (text TI \"显示\") (num PN \"CN113781978A\")) (num AN \"CN202013781971\"))");
    assertThat(expanded(folder, "TOPIC=照明/封装/荧光粉")).isEqualTo("(not (and (text TIAB \"荧光粉\") " + anchor
        + ") (num FAM \"CN113781972A\") (text TI \"显示\") (num PN \"CN113781978A\"))");
    assertThat(expanded(folder, "TOPIC=照明/散热")).isEqualTo("(not (all) (all))");
  }

  @Test
  void namesArePathsInAnyWidth() {
    Folder folder = new Folder().with("topics.yaml", "name: 散热}", "name: 散热（ＬＥＤ  灯）, query: TI=灯}")
        .with("samples.csv", "n-1,2026", "n-2,2026-03-02,s-1,30,28,0.79,0.98\nn-1,2026");
    for (String path : List.of("照明/散热（ＬＥＤ  灯）", "照明/散热(LED 灯)", "LED  lighting\\散热(LED 灯)")) {
      assertThat(expanded(folder, "TOPIC=\"" + path + "\"")).isEqualTo("(text TI \"灯\")");
    }
  }

  @Test
  void anAnnotationIsItsRuleAndItsMarks() {
    Folder folder = new Folder().with("marks.csv", """
        field,value,document,mark
        功效,散热,CN113781971A,-
        功效,散热,CN113781972A,+
        重点,关注,CN113781978A,+
        重点,核心,CN113781979A,+
        """);
    String cooling = "(not (or (text TIAB \"散热\") (text TIAB \"导热\")) (num AN \"CN202013781971\"))";
    assertThat(expanded(folder, "TAG=功效/散热")).isEqualTo("(or " + cooling + " (num AN \"CN202013781972\"))");
    assertThat(expanded(folder, "TAG=功效/*")).isEqualTo("(or " + cooling + " (num AN \"CN202013781972\"))");
    assertThat(expanded(folder, "TAG=重点/*")).isEqualTo("(num PN \"CN113781978A\")");
    assertThat(expanded(folder, "TAG=重点/核心")).isEqualTo("(not (all) (all))");
    assertThat(expanded(folder, "TAG=*")).isEqualTo("(or " + cooling + " (num AN \"CN202013781972\") (num PN \"CN113781978A\"))");
    assertThatThrownBy(() -> expanded(folder, "TI=灯 and TAG=功效/散熱")).isInstanceOf(QuerySyntaxException.class)
        .hasMessage("column 14: no sector that is bound annotates '功效/散熱'; did you mean '功效/散热'?");
  }

  @Test
  void annotationsFindNothingWhereNoSectorIsBound() {
    References references = new References(SavedSearches.of(List.of()), Topics.NONE, Tags.NONE, CompanyTree.NONE,
        QueryLimits.DEFAULT);
    ParsedQuery query = QueryParser.parse("TAG=功效/散热", Dialect.BEACON);
    assertThat(references.expand(query).tree()).isEqualTo(query.tree());
  }

  @Test
  void fiveThousandRowsAreATopic() {
    Folder folder = rows(IntStream.range(0, 6_000).mapToObj(i -> "n-1,CN1%08dA,%s,a,".formatted(i * 10 + i % 8,
        i % 2 == 0 ? "include" : "exclude")).toArray(String[]::new));
    String topic = expanded(folder, "TOPIC=照明 or TOPIC=照明/封装");
    assertThat(topic.split("num AN", -1)).hasSize(12_001);
  }

  @Test
  void numbersOfTopicsHaveALimitOfTheirOwn() {
    Folder folder = rows(IntStream.range(0, 60_000).mapToObj(i -> "n-1,CN1%08dA,include,a,".formatted(i * 10))
        .collect(Collectors.joining("\n")));
    assertThatThrownBy(() -> expanded(folder, "TOPIC=照明 or TOPIC=照明/封装")).isInstanceOf(QuerySyntaxException.class)
        .hasMessage("column 13: topics with more than 100000 documents put in or taken out by hand");
  }
}
