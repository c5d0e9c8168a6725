package org.patentbeacon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.oracle.IndexedDocuments;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.read.QueryParser;

/// Queries meant to do harm are answered within a second, in every dialect: with a tree, or with the limit they exceed
/// and the place where they do.
class HostileQueriesTest {
  private static final long SECOND = 1_000_000_000L;
  /// Time of this thread: other work on the machine does not count.
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final List<String> PIECES = List.of("TI", "TTL", "ti", "发明名称", "IPC", "AD", "PN", "=", "==", ":", "<=", ">",
      "(", ")", "[", "]", "【", "\"", "“", "'", "and", "or", "not", "opt", "与", "(2w)", "(s)", "(3f)", "$W2", "$SEN", "$FREQ3", "2W",
      "=3D", "S", "prox/distance<3", "all", "within", "/TI", "/AD", "@LX=DI", "F XX ", "J ", "TREE@", "R=", "SAVED=", "TOPIC==", "*",
      "?", "#", "$", "+", "-", "_", "\\", ",", "，", "、", ".", " ", "  ", "\n", "\t", "灯", "led", "2020", "2020-13-45", "H01L33/00",
      "CN101850473B", "200910059624.1", " to ", "𠮷", "\uD800", "\u0000", "\u202E", "e\u0301", "ﬃ", "㍿", "999999999999", "GAND");
  private static final int DOCUMENTS = 500;

  @TempDir
  static Path folder;

  private static IndexedDocuments index;

  @BeforeAll
  static void fills() throws IOException {
    index = new IndexedDocuments(folder);
    index.write(IntStream.range(0, DOCUMENTS).mapToObj(HostileQueriesTest::document).toList());
    index.found(QueryParser.parse("TI=(a (w) b)", Dialect.BEACON).tree(), true); // The first query loads classes.
  }

  /// Words of its own; in one title of twenty the same few words over and over too, so that proximities meet everywhere.
  private static PatentDocument document(int number) {
    StringBuilder text = new StringBuilder("灯 体 aa ab ");
    if (number % 20 == 0) {
      text.append("aa ab ".repeat(60)).append("灯体".repeat(60));
    }
    for (int i = 0; i < 20; i++) {
      text.append(" aa").append(Integer.toString(number * 20 + i, 36));
    }
    String digits = String.valueOf(110_000_000 + number);
    return PatentDocument.builder("CN" + digits + "A")
        .publication(new Publication("CN", digits, "A", null, null, false, null, null))
        .titles(List.of(LocalizedText.original("zh", text.toString()))).build();
  }

  @AfterAll
  static void closes() throws IOException {
    index.close();
  }

  /// The tree's number of hits, or the error as `CODE@start-end`; within a second, parsing and searching.
  private static String answer(String query, Dialect dialect) throws IOException {
    return answer(query, dialect, index);
  }

  private static String answer(String query, IndexedDocuments asked) throws IOException {
    return answer(query, Dialect.BEACON, asked);
  }

  private static String answer(String query, Dialect dialect, IndexedDocuments asked) throws IOException {
    long start = CLOCK.getCurrentThreadCpuTime();
    String answer;
    try {
      PatentQuery tree = QueryParser.parse(query, dialect).tree();
      answer = asked.found(tree, true).size() + " hits";
    } catch (QuerySyntaxException e) {
      answer = e.code() + "@" + e.start() + "-" + e.end();
    }
    assertThat(CLOCK.getCurrentThreadCpuTime() - start).as("%s: %.60s … gave %s", dialect.word(), query, answer).isLessThan(SECOND);
    return answer;
  }

  private static String term(String word, Dialect dialect) {
    return switch (dialect) {
      case BEACON, INCOPAT -> "TI=" + word;
      case PATSNAP -> "TTL:" + word;
      case CNIPA -> "发明名称=" + word;
      case CPRS -> word + "/TI";
      case ESPACENET -> "ti=" + word;
    };
  }

  private static String or(Dialect dialect) {
    return dialect == Dialect.CPRS ? "+" : " or ";
  }

  @ParameterizedTest
  @EnumSource
  void tooLong(Dialect dialect) throws IOException {
    assertThat(answer("a".repeat(1 << 20), dialect)).isEqualTo("TOO_LONG@50000-1048576");
    assertThat(answer("𠮷".repeat(1 << 19), dialect)).isEqualTo("TOO_LONG@50000-524288");
    assertThat(answer("(".repeat(1 << 20), dialect)).isEqualTo("TOO_LONG@50000-1048576");
  }

  @ParameterizedTest
  @EnumSource
  void tooDeep(Dialect dialect) throws IOException {
    String inner = term("灯", dialect);
    for (int depth : new int[] {101, 10_000, 24_000}) {
      String query = "(".repeat(depth) + inner + ")".repeat(depth);
      assertThat(answer(query, dialect)).isEqualTo("TOO_DEEP@100-101");
    }
    assertThat(answer("(".repeat(100) + inner + ")".repeat(100), dialect)).isEqualTo(DOCUMENTS + " hits");
  }

  @ParameterizedTest
  @EnumSource
  void tooManyClauses(Dialect dialect) throws IOException {
    String clause = dialect == Dialect.CPRS ? "a/TI" : term("a", dialect);
    if (dialect == Dialect.CNIPA) {
      clause = "a";
    }
    String many = String.join(or(dialect), Collections.nCopies(5_001, clause));
    String name = answer(many, dialect);
    int at = 5_000 * (clause.length() + or(dialect).length());
    if (many.length() <= 50_000) {
      assertThat(name).startsWith("TOO_MANY_CLAUSES@");
      assertThat(Integer.parseInt(name.substring(name.indexOf('@') + 1, name.indexOf('-')))).isBetween(at, at + clause.length());
    } else {
      assertThat(name).isEqualTo("TOO_LONG@50000-" + many.length());
    }
    String fit = String.join(or(dialect), Collections.nCopies(4_000, clause));
    assertThat(answer(fit, dialect)).isEqualTo("0 hits");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CPRS")
  void tenThousandWords(Dialect dialect) throws IOException {
    assertThat(answer("a ".repeat(10_000), dialect)).isEqualTo("TOO_MANY_CLAUSES@10000-10001");
    assertThat(answer("a not ".repeat(5_000) + "a", dialect)).isEqualTo("TOO_MANY_CLAUSES@30000-30001");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CPRS")
  void wildcardsWithoutEnd(Dialect dialect) throws IOException {
    String star = dialect == Dialect.CNIPA ? "+" : "*";
    String words = String.join(" ", Collections.nCopies(101, "ab" + star));
    assertThat(answer(words, dialect)).isEqualTo("TOO_MANY_WILDCARDS@400-403");
    assertThat(answer(term("a" + star.repeat(20_000), dialect), dialect)).startsWith("WILDCARD_TOO_BROAD@");
    assertThat(answer(term("aa" + star, dialect), dialect)).startsWith("WILDCARD_EXPANSION@");
    assertThat(answer(term((star + "a").repeat(40), dialect), dialect)).isEqualTo("0 hits");
  }

  @Test
  void aStarOnEveryField() throws IOException {
    assertThat(answer("* ".repeat(4_999) + "*", Dialect.BEACON)).isEqualTo(DOCUMENTS + " hits");
    assertThat(answer("TI=" + "灯*".repeat(500) + "体", Dialect.BEACON)).isEqualTo("0 hits");
    assertThat(answer("TI=" + "灯?".repeat(50) + "体", Dialect.BEACON)).endsWith(" hits");
    assertThat(answer("TI=灯" + "*".repeat(10_000) + "体", Dialect.BEACON)).isEqualTo(DOCUMENTS + " hits");
  }

  @Test
  void chainsOfProximity() throws IOException {
    for (String operator : List.of("(99w)", "(99n)", "(s)", "(p)")) {
      String sixteen = "灯 " + (operator + " 体 ").repeat(16);
      assertThat(answer("TI=(" + sixteen + ")", Dialect.BEACON)).as(operator).endsWith(" hits");
      int excess = 6 + 16 * (operator.length() + 3);
      assertThat(answer("TI=(" + "灯 " + (operator + " 体 ").repeat(9_000 / operator.length()) + ")", Dialect.BEACON))
          .isEqualTo("TOO_MANY_PROXIMITY@" + excess + "-" + (excess + operator.length()));
    }
  }

  @Test
  void chainsOfProximityInOtherDialects() throws IOException {
    assertThat(answer("TTL:(灯 " + "$W99 体 ".repeat(17) + ")", Dialect.PATSNAP)).startsWith("TOO_MANY_PROXIMITY@");
    assertThat(answer("发明名称=(灯 " + "99D 体 ".repeat(17) + ")", Dialect.CNIPA)).startsWith("TOO_MANY_PROXIMITY@");
    assertThat(answer("ti=(灯 " + "prox/distance<99 体 ".repeat(17) + ")", Dialect.ESPACENET)).startsWith("TOO_MANY_PROXIMITY@");
    assertThat(answer("TTL:(灯 " + "$W99 体 ".repeat(16) + ")", Dialect.PATSNAP)).endsWith(" hits");
  }

  @Test
  void wideAlternativesOfProximity() throws IOException {
    String words = String.join(" or ", IntStream.range(0, 1_000).mapToObj(i -> "aa" + Integer.toString(i, 36)).toList());
    assertThat(answer("TI=((" + words + " or aa) (99n) (" + words + " or ab))", Dialect.BEACON)).isEqualTo(DOCUMENTS + " hits");
    assertThat(answer("TI=((aa (99n) ab) (99n) (aa (99n) ab))", Dialect.BEACON))
        .isEqualTo(DOCUMENTS / 20 + " hits");
    assertThat(answer("TI=(((aa (99n) ab) (99n) (aa (99n) ab)) (99n) ((aa (99n) ab) (99n) (aa (99n) ab)))", Dialect.BEACON))
        .isEqualTo(DOCUMENTS / 20 + " hits");
  }

  /// Every document has the same few words over and over: what is found in one of twenty elsewhere is found in all here.
  @Test
  void denseChainsOfProximity(@TempDir Path own) throws IOException {
    try (IndexedDocuments dense = new IndexedDocuments(own)) {
      dense.write(IntStream.range(0, DOCUMENTS).map(i -> i * 20).mapToObj(HostileQueriesTest::document).toList());
      for (String operator : List.of("(99w)", "(99n)", "(9n)", "(s)", "(p)")) {
        assertThat(answer("TI=(aa " + (operator + " ab ").repeat(16) + ")", dense)).isEqualTo(DOCUMENTS + " hits");
        assertThat(answer("TI=(灯 " + (operator + " 体 ").repeat(16) + ")", dense)).isEqualTo(DOCUMENTS + " hits");
        assertThat(answer("TI=(aa " + (operator + " (aa or ab) ").repeat(16) + ")", dense)).isEqualTo(DOCUMENTS + " hits");
      }
      String pair = "(aa (99n) ab)";
      for (int doubled = 0; doubled < 3; doubled++) {
        assertThat(answer("TI=(" + pair + " (s) " + pair + ")", dense)).matches(DOCUMENTS + " hits|TOO_MANY_PROXIMITY@.*");
        pair = "(" + pair + " (99n) " + pair + ")";
        assertThat(answer("TI=" + pair, dense)).matches(DOCUMENTS + " hits|TOO_MANY_PROXIMITY@.*");
      }
      assertThat(answer("TI=" + "灯*体*".repeat(40) + "灯", dense)).matches(DOCUMENTS + " hits|TOO_MANY_WILDCARDS@.*");
    }
  }

  @Test
  void chainsInLongTextsThatSayTheSameOverAndOver(@TempDir Path own) throws IOException {
    try (IndexedDocuments dense = new IndexedDocuments(own)) {
      dense.write(IntStream.range(0, 60).mapToObj(number -> document(number).toBuilder()
          .titles(List.of(LocalizedText.original("zh", "aa ab ".repeat(4_000) + "灯体".repeat(1_000)))).build()).toList());
      String chain = "TI=(aa " + "(99n) ab ".repeat(16) + ")";
      int last = chain.lastIndexOf("(99n)");
      assertThat(answer(chain, dense)).isEqualTo("TOO_MANY_PROXIMITY@" + last + "-" + (last + 5));
      assertThatThrownBy(() -> dense.count(QueryParser.parse(chain, Dialect.BEACON).tree())).hasMessage("column " + (last + 1)
          + ": expected fewer proximity operators between such frequent words, found a chain that takes more work than a "
          + "search may");
      assertThat(answer("TI=(aa (9n) ab (9n) ab)", dense)).isEqualTo("60 hits");
      assertThat(answer("TI=(灯 (99n) 体)", dense)).isEqualTo("60 hits");
    }
  }

  @ParameterizedTest
  @EnumSource
  void randomTextIsAQueryOrAnError(Dialect dialect) {
    long seed = Long.getLong("beacon.seed", System.nanoTime());
    Random random = new Random(seed);
    List<String> slow = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      String text = randomText(random);
      long start = CLOCK.getCurrentThreadCpuTime();
      try {
        assertThat(QueryParser.parse(text, dialect).tree()).isNotNull();
      } catch (QuerySyntaxException e) {
        int length = text.codePointCount(0, text.length());
        assertThat(e.code()).isInstanceOf(QueryErrorCode.class);
        assertThat(e.start()).as(text).isBetween(0, length);
        assertThat(e.end()).as("%s: %s, seed %d", text, e.getMessage(), seed).isBetween(e.start(), length);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(dialect + ", seed " + seed + ": " + text, e);
      }
      if (CLOCK.getCurrentThreadCpuTime() - start > SECOND) {
        slow.add(text);
      }
    }
    assertThat(slow).as("seed %d", seed).isEmpty();
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(random.nextInt(50) == 0 ? 2_000 : 24); i >= 0; i--) {
      if (random.nextInt(30) == 0) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(3) == 0 ? " " : "");
      }
    }
    return text.toString();
  }
}
