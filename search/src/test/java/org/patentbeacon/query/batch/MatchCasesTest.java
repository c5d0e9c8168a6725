package org.patentbeacon.query.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.match.TextMatcher;
import org.patentbeacon.query.read.QueryParser;

class MatchCasesTest {
  @Test
  void matchesEveryCase() throws IOException {
    List<String> misses = new ArrayList<>();
    for (String[] row : CaseFile.read("match-cases.tsv").rows()) {
      List<String> values = List.of(CaseFile.unescaped(row[1]).split("¶"));
      PatentQuery query = QueryParser.parse(CaseFile.unescaped(row[2]), Dialect.BEACON).tree();
      boolean found = new TextMatcher(values).matches(query);
      if (found != Boolean.parseBoolean(row[3])) {
        misses.add(row[0] + " " + row[1] + " | " + row[2] + " expected " + row[3] + ": " + row[4]);
      }
    }
    assertThat(misses).isEmpty();
  }
}
