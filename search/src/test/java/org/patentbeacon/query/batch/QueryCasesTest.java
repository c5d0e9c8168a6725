package org.patentbeacon.query.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SExpression;
import org.patentbeacon.query.read.QueryParser;

class QueryCasesTest {
  @Test
  void readsEveryCaseOfItsDialects() throws IOException {
    List<String> known = List.of(Dialect.values()).stream().map(d -> d.name().toLowerCase(Locale.ROOT)).toList();
    List<String> misses = new ArrayList<>();
    int run = 0;
    for (String[] row : CaseFile.read("query-cases.tsv").rows()) {
      if (!known.contains(row[1])) {
        continue;
      }
      run++;
      String found = read(CaseFile.unescaped(row[2]), Dialect.valueOf(row[1].toUpperCase(Locale.ROOT)));
      if (!found.equals(CaseFile.unescaped(row[3]))) {
        misses.add(row[0] + " " + row[2] + "\n  expected " + row[3] + "\n  found    " + found);
      }
    }
    assertThat(misses).as("misses of %d cases", run).isEmpty();
    assertThat(run).isPositive();
  }

  private static String read(String query, Dialect dialect) {
    try {
      return SExpression.of(QueryParser.parse(query, dialect).tree());
    } catch (QuerySyntaxException e) {
      return "ERROR " + e.code() + "@" + e.start() + "-" + e.end();
    }
  }

  @Test
  void saysWhereAndWhatWasExpected() {
    assertThatThrownBy(() -> QueryParser.parse("AD>=march", Dialect.BEACON))
        .hasMessage("column 5: expected a date such as 2024-03-01, found 'march'");
    assertThatThrownBy(() -> QueryParser.parse("TI=灯 and\nTTI=x", Dialect.BEACON))
        .hasMessage("line 2, column 1: unknown field 'TTI'; did you mean 'TI' (标题)?");
    assertThatThrownBy(() -> QueryParser.parse("not TI=a", Dialect.BEACON))
        .hasMessage("column 1: expected an operand before 'not'; for a complement write '* not x'");
  }
}
