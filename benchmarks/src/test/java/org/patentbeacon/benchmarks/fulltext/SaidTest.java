package org.patentbeacon.benchmarks.fulltext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.read.QueryParser;

class SaidTest {
  private static PatentQuery tree(String query) {
    return QueryParser.parse(query, Dialect.BEACON).tree();
  }

  @Test
  void neighbouringCharactersArePairsAndEveryPositionHasOneToken() {
    PlacedTokens tokens = PlacedTokens.of(List.of("LED灯泡。灯", "泡"));
    assertThat(tokens.terms()).containsExactly("led", "灯泡", "泡", "灯", "泡");
    assertThat(tokens.positions()).containsExactly(1, 2, 3, 5, 21);
    assertThat(tokens.vector()).isEqualTo("'led':1 '灯泡':2 '泡':3,21 '灯':5 ");
    assertThat(tokens.blanked()).startsWith("led 灯泡 泡 \uE000 灯 \uE000 ").endsWith("\uE000 泡 ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "TI=灯泡                  | title : \"灯泡\"",
    "TIABC=\"LED灯泡座\"      | \"led 灯泡 泡座\"",
    "TIABC=\"LED灯\"          | \"led 灯\" *",
    "TIABC=(a1 and b2 or c3)  | ((\"a1\" AND \"b2\") OR \"c3\")",
    "TIABC=(a1 not b2)        | (\"a1\" NOT (\"b2\"))",
    "TIABC=(灯泡 (3n) 开关)   | NEAR(\"灯泡\" \"开关\", 4)",
    "TIABC=(lamp (3n) switch) | NEAR(\"lamp\" \"switch\", 3)",
  })
  void saysAQueryToSqlite(String query, String match) throws InexpressibleException {
    assertThat(SqliteWords.match(tree(query))).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "TI=灯泡                    ~ title @@ $q$'灯泡'$q$::tsquery",
    "TIABC=\"LED灯泡座\"        ~ words @@ $q$('led' <-> '灯泡' <-> '泡座')$q$::tsquery",
    "TIABC=\"LED灯\"            ~ words @@ $q$('led' <-> '灯':*)$q$::tsquery",
    "TIABC=(a1 not b2)          ~ words @@ $q$('a1' & !('b2'))$q$::tsquery",
    "TI=a1 and TIABC=b2         ~ (title @@ $q$'a1'$q$::tsquery AND words @@ $q$'b2'$q$::tsquery)",
  })
  void saysAQueryToPostgres(String pair) throws InexpressibleException {
    String[] parts = pair.split("~");
    assertThat(PostgresWords.condition(tree(parts[0].strip()))).isEqualTo(parts[1].strip());
  }

  @Test
  void everyDistanceIsAnOperandForPostgres() throws InexpressibleException {
    assertThat(PostgresWords.condition(tree("TIABC=(灯泡 (1w) 开关)")))
        .isEqualTo("words @@ $q$(('灯泡' <2> '开关') | ('灯泡' <3> '开关'))$q$::tsquery");
  }

  @Test
  void sqliteHasNoWordsForAnOrderedDistance() {
    assertThatThrownBy(() -> SqliteWords.match(tree("TIABC=(灯泡 (3w) 开关)"))).isInstanceOf(InexpressibleException.class)
        .hasMessage("NEAR has no order");
  }
}
