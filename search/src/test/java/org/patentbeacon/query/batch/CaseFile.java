package org.patentbeacon.query.batch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A tab-separated file of cases: escapes `\n \t \\`, and `⟦x×N⟧` for x repeated N times.
record CaseFile(List<String[]> rows) {
  private static final Pattern REPEAT = Pattern.compile("⟦(.*?)×(\\d+)⟧", Pattern.DOTALL);

  private static final Pattern ESCAPE = Pattern.compile("\\\\([nt\\\\])");

  static CaseFile read(String name) throws IOException {
    Path file = Path.of(System.getProperty("beacon.spec", "../shared/spec"), name);
    assumeTrue(Files.exists(file), "no cases at " + file);
    return new CaseFile(Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList());
  }

  static String unescaped(String cell) {
    String text = ESCAPE.matcher(cell).replaceAll(found -> switch (found.group(1)) {
      case "n" -> "\n";
      case "t" -> "\t";
      default -> "\\\\";
    });
    Matcher repeat = REPEAT.matcher(text);
    return repeat.replaceAll(found -> Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2)))));
  }
}
