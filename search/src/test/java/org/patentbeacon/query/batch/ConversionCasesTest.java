package org.patentbeacon.query.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.query.write.QueryPrinter;

class ConversionCasesTest {
  @Test
  void convertsEveryCaseAndReadsItBack() throws IOException {
    List<String> misses = new ArrayList<>();
    for (String[] row : CaseFile.read("query-conversions.tsv").rows()) {
      PatentQuery tree = QueryParser.parse(CaseFile.unescaped(row[2]), dialect(row[1])).tree();
      String found = print(tree, dialect(row[3]));
      if (!found.equals(CaseFile.unescaped(row[4]))) {
        misses.add(row[0] + " " + row[2] + "\n  expected " + row[4] + "\n  found    " + found);
      } else if (!found.startsWith("ERROR") && !QueryParser.parse(found, dialect(row[3])).tree().equals(tree)) {
        misses.add(row[0] + " " + found + " is read back as another tree");
      }
    }
    assertThat(misses).isEmpty();
  }

  private static Dialect dialect(String word) {
    return Dialect.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static String print(PatentQuery tree, Dialect dialect) {
    try {
      return QueryPrinter.print(tree, dialect);
    } catch (QuerySyntaxException e) {
      return "ERROR " + e.code() + "@" + e.start() + "-" + e.end();
    }
  }

  @Test
  void namesTheNodeThatADialectCannotExpress() {
    PatentQuery tree = QueryParser.parse("TI=a and m?tor", Dialect.BEACON).tree();
    assertThatThrownBy(() -> QueryPrinter.print(tree, Dialect.CPRS))
        .hasMessage("column 10: cprs cannot express (wild TIABC)");
  }

  @Test
  void answersALinePerLine() {
    assertThat(QueryBatch.convert("c1\tbeacon\tTI=a\tcprs")).isEqualTo("c1\ta/TI");
    assertThat(QueryBatch.convert("c2\tbeacon\tTI=(a\tcprs")).isEqualTo("c2\tERROR UNBALANCED_OPEN@3-4");
    assertThat(QueryBatch.convert("c3\tbeacon\tTI=(a (3f))\tcprs")).isEqualTo("c3\tERROR CANNOT_EXPRESS@6-10");
    assertThat(QueryBatch.tree("c4\tbeakon\tTI=a")).isEqualTo("c4\tERROR unknown dialect 'beakon', expected one of "
        + "beacon, incopat, patsnap, cnipa, cprs, espacenet");
  }
}
