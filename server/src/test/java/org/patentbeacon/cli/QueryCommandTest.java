package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {
  @TempDir
  Path folder;

  private String out = "";
  private String err = "";

  private int beacon(String... words) {
    StringWriter results = new StringWriter();
    StringWriter messages = new StringWriter();
    int code = Main.run(new PrintWriter(results, true), new PrintWriter(messages, true), words);
    out = results.toString();
    err = messages.toString();
    return code;
  }

  @Test
  void writesAQueryInAnotherDialect() {
    assertThat(beacon("query", "convert", "--to", "patsnap", "TI=空调 and AB=蒸发器")).isZero();
    assertThat(out.strip()).isEqualTo("TTL:\"空调\" AND ABST:\"蒸发器\"");
    assertThat(beacon("query", "convert", "--dialect", "cprs", "--to", "incopat", "A/TI+B/TI*C/TI", "--json")).isZero();
    assertThat(out.strip()).isEqualTo("{\"query\":\"TI=(\\\"a\\\" or \\\"b\\\") and TI=\\\"c\\\"\"}");
  }

  @Test
  void saysWhatADialectCannotExpress() {
    assertThat(beacon("query", "convert", "--to", "cprs", "TI=m?tor")).isEqualTo(2);
    assertThat(out).isEmpty();
    assertThat(err.strip()).isEqualTo("beacon: column 4: cprs cannot express (wild TI)");
    assertThat(beacon("query", "convert", "--to", "cprs", "--json", "TI=m?tor")).isEqualTo(2);
    assertThat(out.strip()).isEqualTo("{\"error\":{\"code\":\"CANNOT_EXPRESS\",\"start\":3,\"end\":8,"
        + "\"message\":\"column 4: cprs cannot express (wild TI)\"}}");
    assertThat(err).isEmpty();
  }

  @Test
  void asksForTheDialectToWrite() {
    assertThat(beacon("query", "convert", "TI=a")).isEqualTo(2);
    assertThat(err.strip()).isEqualTo("beacon: expected '--to' and the dialect to write");
    assertThat(beacon("query", "convert", "--to", "beakon", "TI=a")).isEqualTo(2);
  }

  @Test
  void convertsEveryCaseOfABatch() throws IOException {
    assertThat(answers("query-conversions.tsv", "convert", 4, row -> row[4])).isGreaterThan(50);
  }

  @Test
  void readsEveryCaseOfABatch() throws IOException {
    assertThat(answers("query-cases.tsv", "tree", 3, row -> row[3])).isGreaterThan(250);
  }

  @Test
  void matchesEveryCaseOfABatch() throws IOException {
    assertThat(answers("match-cases.tsv", "match", 3, row -> row[3])).isGreaterThan(100);
  }

  /// Sends the first cells of every case through the command; returns how many cases there are.
  private int answers(String name, String command, int cells, Function<String[], String> expected) throws IOException {
    Path cases = Path.of(System.getProperty("beacon.spec", "../shared/spec"), name);
    assumeTrue(Files.exists(cases), "no cases at " + cases);
    List<String> lines = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    List<String> rows = Files.readAllLines(cases);
    for (String row : rows.subList(1, rows.size())) {
      String[] all = row.split("\t", -1);
      lines.add(String.join("\t", List.of(all).subList(0, cells)));
      wanted.add(all[0] + "\t" + repeated(expected.apply(all)));
    }
    Path batch = Files.write(folder.resolve(name), lines);
    assertThat(beacon("query", command, "--batch", batch.toString())).isZero();
    assertThat(out.lines().toList()).isEqualTo(wanted);
    return lines.size();
  }

  private static String repeated(String cell) {
    int open = cell.indexOf('⟦');
    if (open < 0) {
      return cell;
    }
    int times = cell.indexOf('×', open);
    int close = cell.indexOf('⟧', times);
    return cell.substring(0, open)
        + cell.substring(open + 1, times).repeat(Integer.parseInt(cell.substring(times + 1, close)))
        + repeated(cell.substring(close + 1));
  }
}
