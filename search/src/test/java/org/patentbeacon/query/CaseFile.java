package org.patentbeacon.query;

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

  static CaseFile read(String name) throws IOException {
    Path file = Path.of(System.getProperty("beacon.spec", "../shared/spec"), name);
    assumeTrue(Files.exists(file), "no cases at " + file);
    return new CaseFile(Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList());
  }

  static String unescaped(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c != '\\' || i + 1 == cell.length()) {
        text.append(c);
        continue;
      }
      switch (cell.charAt(i + 1)) {
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case '\\' -> text.append('\\');
        default -> text.append(c).append(cell.charAt(i + 1));
      }
      i++;
    }
    Matcher repeat = REPEAT.matcher(text);
    return repeat.replaceAll(found -> Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2)))));
  }
}
