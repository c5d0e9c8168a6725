package org.patentbeacon.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.batch.QueryBatch;
import org.patentbeacon.query.read.QueryParser;

/// The oracle itself must know what a match is.
class OracleTest {
  @Test
  void knowsEveryMatchCase() throws IOException {
    Path file = Path.of(System.getProperty("beacon.spec", "../shared/spec"), "match-cases.tsv");
    assumeTrue(Files.exists(file), "no cases at " + file);
    List<String> misses = new ArrayList<>();
    List<String> rows = Files.readAllLines(file);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      Oracle oracle = Oracle.ofText(List.of(cells[1].split("¶")));
      boolean found = oracle.matches(QueryParser.parse(cells[2], Dialect.BEACON).tree());
      if (found != Boolean.parseBoolean(cells[3])) {
        misses.add(row);
      }
      assertThat(QueryBatch.match(cells[0] + "\t" + cells[1] + "\t" + cells[2])).isEqualTo(cells[0] + "\t" + found);
    }
    assertThat(misses).isEmpty();
    assertThat(rows).hasSizeGreaterThan(100);
  }

  @Test
  void numbersPositionsAndBreaks() {
    assertThat(PlainText.positions("ＬＥＤ燈泡 H₂O。！ Fig. 3 is 0.5mm. A end... so (ok.) Next"))
        .containsExactly("led", "灯", "泡", "h2o", "", "fig", "3", "is", "0.5mm", "", "a", "end", "so", "ok", "", "next");
  }
}
