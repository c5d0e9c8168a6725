package org.patentbeacon.query.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.read.QueryParser;

/// What takes the place of saved searches, topics and company trees.
class ReferencesTest {
  private static final Map<String, String> TOPICS = Map.of("照明/封装", "IPC=H01L33/48 and TOPIC==\"照明\"", "照明", "TIAB=led");

  private static SavedQuery saved(String name, Dialect dialect, String text) {
    return new SavedQuery(name, dialect, text, "", Instant.EPOCH);
  }

  private static SavedQuery saved(String name, String text) {
    return saved(name, Dialect.BEACON, text);
  }

  private static PatentQuery parse(String query) {
    return QueryParser.parse(query, Dialect.BEACON).tree();
  }

  private static References references(List<SavedQuery> saved) {
    return new References(SavedSearches.of(saved),
        (path, reach) -> Optional.ofNullable(TOPICS.get(path)).map(text -> parse(reach == Reach.EXACT ? text + " not *" : text)),
        name -> name.equals("某某集团") ? Optional.of(List.of("某某照明有限公司", "Some Light, Ltd.")) : Optional.empty(),
        QueryLimits.DEFAULT);
  }

  private static PatentQuery expand(String query, SavedQuery... saved) {
    return references(List.of(saved)).expand(QueryParser.parse(query, Dialect.BEACON)).tree();
  }

  private static void refuses(String query, QueryErrorCode code, int start, int end, String message, SavedQuery... saved) {
    assertThatThrownBy(() -> expand(query, saved)).isInstanceOfSatisfying(QuerySyntaxException.class, e -> {
      assertThat(e.getMessage()).isEqualTo(message);
      assertThat(List.of(e.code(), e.start(), e.end())).containsExactly(code, start, end);
    });
  }

  @Test
  void aSavedQueryIsReadInItsOwnDialect() {
    assertThat(expand("SAVED=散热 and IPC=F21V", saved("散热", Dialect.CPRS, "散热/TI+热管/TI")))
        .isEqualTo(parse("(TI=散热 or TI=热管) and IPC=F21V"));
    assertThat(expand("检索式=\"散热\"", saved("散热", Dialect.PATSNAP, "TTL:(heat $W2 pipe)")))
        .isEqualTo(QueryParser.parse("TTL:(heat $W2 pipe)", Dialect.PATSNAP).tree());
  }

  @Test
  void theExpandedTreeIsThatOfTheQueryWrittenOut() {
    List<String> texts = List.of("TI=led", "TI=a and AB=b", "TI=a or AB=b or IPC=F21V", "TI=a not AB=b not AB=c",
        "(CLAIM=阀芯 (3w) 密封)", "* not AGC=*", "TI=(a or b) (2f)", "AD>=2019");
    List<String> shapes = List.of("%s and %s", "%s or %s", "%s not %s", "TI=x and (%s or %s) not AB=y", "(%s) and not (%s)",
        "(%s or TI=z) not (%s not AB=y)", "%s opt TI=%3$s");
    Random random = new Random(20261126);
    for (int round = 0; round < 2_000; round++) {
      String a = texts.get(random.nextInt(texts.size()));
      String b = texts.get(random.nextInt(texts.size()));
      String shape = shapes.get(random.nextInt(shapes.size()));
      PatentQuery expanded = expand(shape.formatted("SAVED=A", "SAVED=C", "q"), saved("A", a), saved("B", b),
          saved("C", random.nextBoolean() ? b : "SAVED=B"));
      assertThat(expanded).as("round %s of seed 20261126", round).isEqualTo(parse(shape.formatted("(" + a + ")", "(" + b + ")", "q")));
    }
  }

  @Test
  void whatTakesThePlaceOfANodeCountsAsWrittenThere() {
    PatentQuery.And and = (PatentQuery.And) expand("TI=x and SAVED=A", saved("A", "CLAIM=(阀芯 (3w) 密封)"));
    assertThat(and.operands().getLast().range()).hasToString("9-16");
    PatentQuery.Near near = (PatentQuery.Near) and.operands().getLast();
    assertThat(near.left().range()).hasToString("9-16");
  }

  @Test
  void anUnknownNameIsToldWithTheNearest() {
    refuses("TI=x and SAVED=\"LED封状\"", QueryErrorCode.UNKNOWN_SAVED, 9, 22,
        "column 10: no search is saved as 'LED封状'; did you mean 'LED封装'?", saved("LED封装", "TI=led"));
    refuses("TI=x\nand TOPIC=农业", QueryErrorCode.UNKNOWN_TOPIC, 9, 17,
        "line 2, column 5: no sector with the topic '农业' is bound to this database");
    refuses("AP=(TREE@无名)", QueryErrorCode.UNKNOWN_COMPANY, 4, 11,
        "column 5: no applicant is named '无名'");
  }

  @Test
  void aCircleNamesAllThatAreInIt() {
    refuses("TI=x or SAVED=A", QueryErrorCode.REFERENCE_CYCLE, 8, 15,
        "column 9: saved searches refer to each other: A, B, A", saved("A", "TI=y and SAVED=B"), saved("B", "SAVED=A"));
    refuses("SAVED=A", QueryErrorCode.REFERENCE_CYCLE, 0, 7, "column 1: saved searches refer to each other: A, A",
        saved("A", "SAVED=A"));
  }

  @Test
  void referencesGoEightDeep() {
    SavedQuery[] chain = IntStream.rangeClosed(1, 9)
        .mapToObj(i -> saved("s" + i, i == 1 ? "TI=x" : "SAVED=s" + (i - 1))).toArray(SavedQuery[]::new);
    assertThat(expand("SAVED=s8", chain)).isEqualTo(parse("TI=x"));
    refuses("SAVED=s9", QueryErrorCode.TOO_DEEP, 0, 8,
        "column 1: saved searches refer to each other more than 8 deep: s9, s8, s7, s6, s5, s4, s3, s2, s1", chain);
  }

  @Test
  void limitsCountTheExpandedTree() {
    List<SavedQuery> doubling = new ArrayList<>(List.of(saved("s1", "TI=x" + " or TI=y".repeat(3_500))));
    IntStream.rangeClosed(2, 8).forEach(i -> doubling.add(saved("s" + i, "SAVED=s%1$d" .formatted(i - 1)
        + (" not SAVED=s" + (i - 1)).repeat(3_500))));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> refuses("AB=z or SAVED=s8",
        QueryErrorCode.TOO_MANY_CLAUSES, 8, 16, "column 9: more than 5000 clauses with those of saved searches and topics",
        doubling.toArray(SavedQuery[]::new)));
    refuses("SAVED=w or SAVED=w", QueryErrorCode.TOO_MANY_WILDCARDS, 11, 18,
        "column 12: more than 100 words with a wildcard with those of saved searches and topics",
        saved("w", "TI=(aa*" + " or bb*".repeat(59) + ")"));
    String deep = "(".repeat(60) + "TI=x" + ")".repeat(60);
    assertThat(expand("SAVED=d and SAVED=d", saved("d", deep))).isEqualTo(parse("TI=x and TI=x"));
    String nested = "TI=a and (TI=b or ".repeat(49) + "%s" + ")".repeat(49);
    refuses("SAVED=f", QueryErrorCode.TOO_DEEP, 0, 7,
        "column 1: more than 100 nested brackets with those of saved searches and topics",
        saved("d", nested.formatted("TI=x")), saved("e", nested.formatted("SAVED=d")), saved("f", nested.formatted("SAVED=e")));
  }

  @Test
  void noDepthOfReferencesOverflowsTheStack() throws InterruptedException {
    String nested = "(TI=a and not (TI=b or ".repeat(49) + "%s" + "))".repeat(49);
    List<SavedQuery> all = new ArrayList<>(List.of(saved("s1", nested.formatted("TI=x"))));
    IntStream.rangeClosed(2, 8).forEach(i -> all.add(saved("s" + i, nested.formatted("SAVED=s" + (i - 1)))));
    List<Throwable> thrown = new ArrayList<>();
    Thread small = new Thread(null, () -> {
      try {
        expand("SAVED=s8", all.toArray(SavedQuery[]::new));
      } catch (QuerySyntaxException | StackOverflowError e) {
        thrown.add(e);
      }
    }, "small stack", 1 << 20);
    small.start();
    small.join();
    assertThat(thrown).singleElement().isInstanceOfSatisfying(QuerySyntaxException.class,
        e -> assertThat(e.code()).isEqualTo(QueryErrorCode.TOO_DEEP));
  }

  @Test
  void similarityAndPreferenceKeepTheirPlaces() {
    SavedQuery ranked = saved("r", "R=(一种灯具) and TI=灯");
    assertThat(expand("SAVED=r and AD>=2019", ranked)).isEqualTo(parse("R=(一种灯具) and TI=灯 and AD>=2019"));
    refuses("SAVED=r or AD>=2019", QueryErrorCode.SEMANTIC_PLACE, 0, 7,
        "column 1: R= must be joined to the rest by a top-level AND", ranked);
    refuses("SAVED=r and SAVED=r", QueryErrorCode.SEMANTIC_TWICE, 12, 19,
        "column 13: a query may rank by similarity once", ranked);
    refuses("TI=灯 and SAVED=o", QueryErrorCode.OPT_PLACE, 9, 16,
        "column 10: OPT may stand once, at the end, outside brackets, before words joined by OR", saved("o", "TI=a opt TI=b"));
    refuses("TI=灯 opt SAVED=a", QueryErrorCode.OPT_PLACE, 9, 16,
        "column 10: OPT may stand once, at the end, outside brackets, before words joined by OR", saved("a", "TI=a and TI=b"));
    assertThat(expand("SAVED=o", saved("o", "TI=a opt TI=b"))).isEqualTo(parse("TI=a opt TI=b"));
  }

  @Test
  void aSavedQueryThatCannotBeReadSaysWhich() {
    refuses("TI=x and SAVED=坏", QueryErrorCode.EMPTY_VALUE, 9, 16,
        "column 10: the search saved as '坏' cannot be read: column 1: expected a value after 'TI=', found the end",
        saved("坏", "TI="));
  }

  @Test
  void topicsAndCompaniesComeFromTheirPorts() {
    assertThat(expand("TOPIC=\"照明/封装\" and PNC=CN"))
        .isEqualTo(parse("IPC=H01L33/48 and (TIAB=led not *) and PNC=CN"));
    assertThat(expand("AP=(TREE@某某集团) and PNC=CN"))
        .isEqualTo(parse("(AP==\"某某照明有限公司\" or AP==\"Some Light, Ltd.\") and PNC=CN"));
  }
}
