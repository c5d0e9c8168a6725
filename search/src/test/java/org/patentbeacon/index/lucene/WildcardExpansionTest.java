package org.patentbeacon.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.lucene.write.LuceneBatch;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.read.QueryParser;

/// A pattern stands for ten thousand words of the database at most, however its segments share them.
class WildcardExpansionTest {
  private static final int DOCUMENTS = 20;
  private static final int WORDS = 501;

  @TempDir
  static Path folder;

  private static LuceneIndex index;

  @BeforeAll
  static void fill() throws IOException {
    index = LuceneIndex.open(folder);
    List<PatentDocument> documents = IntStream.range(0, DOCUMENTS).mapToObj(WildcardExpansionTest::document).toList();
    Arrivals.write(index, documents.subList(0, DOCUMENTS / 2), LuceneBatch.MOST_ENTRIES);
    Arrivals.write(index, documents.subList(DOCUMENTS / 2, DOCUMENTS), LuceneBatch.MOST_ENTRIES);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  /// Words from `ab10000` on, each in one document.
  private static PatentDocument document(int number) {
    String words = IntStream.range(0, WORDS).mapToObj(word -> "ab" + (10_000 + number * WORDS + word))
        .collect(Collectors.joining(" "));
    return Arrivals.record("CN11000" + (1000 + number) + "A", null, "f", number + 1, "散热 " + words);
  }

  private static long count(String query) throws IOException {
    return index.count(QueryParser.parse(query, Dialect.BEACON).tree(), CountUnit.PUBLICATION);
  }

  @ParameterizedTest
  @CsvSource({"TI=ab*,3,6,ab*", "TI=*ab*,3,7,*ab*", "TI-CN=ab*,6,9,ab*", "TI=(散热 (5n) ab*),12,15,ab*",
      "TI=(ab* (w) ab*),4,7,ab*", "TI=没有 AND TI=ab*,13,16,ab*", "TIAB=ab* (3f),5,8,ab*", "TI=散热ab*,3,8,ab*"})
  void tooManyWordsAreRefusedBeforeTheyAreLookedFor(String query, int start, int end, String pattern) {
    assertThatThrownBy(() -> count(query)).isInstanceOfSatisfying(QuerySyntaxException.class, e -> {
      assertThat(e.code()).isEqualTo(QueryErrorCode.WILDCARD_EXPANSION);
      assertThat(e.getMessage()).isEqualTo("column " + (start + 1) + ": expected a pattern that stands for at most 10000 "
          + "words of this database, found '" + pattern + "', which stands for more");
      assertThat(List.of(e.start(), e.end())).containsExactly(start, end);
    });
  }

  @Test
  void narrowerPatternsFindEveryDocument() throws IOException {
    assertThat(count("TI=ab1*")).isEqualTo(DOCUMENTS);
    assertThat(count("TI=ab100??")).isEqualTo(1);
    assertThat(count("TI=(散热 (0w) ab1*)")).isEqualTo(DOCUMENTS);
    assertThat(count("TI=ab20*")).isEqualTo(1);
    assertThat(count("TI=zz*")).isZero();
  }
}
