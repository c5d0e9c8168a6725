package org.patentbeacon.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberVectorsTest {
  private static final Path VECTORS =
      Path.of(System.getProperty("beacon.spec", "../shared/spec"), "vectors-numbers.tsv");

  @Test
  void readsEveryVectorAndRefusesWhatIsNone() throws IOException {
    assumeTrue(Files.exists(VECTORS), "no vectors at " + VECTORS);
    List<String> misses = new ArrayList<>();
    List<String> rows = Files.readAllLines(VECTORS);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      String found = read(cells[0], NumberContext.parse(cells[1], cells[2]), cells[3]);
      boolean valid = cells[5].equals("valid");
      if (valid ? !found.equals(cells[4]) : !found.startsWith("refused")) {
        misses.add(row + "  found " + found);
      }
      if (valid && found.equals(cells[4]) && !read(found, NumberContext.NONE, cells[3]).equals(found)) {
        misses.add(found + " is not its own canonical form: " + read(found, NumberContext.NONE, cells[3]));
      }
    }
    assertThat(misses).as("misses of %d rows", rows.size() - 1).isEmpty();
  }

  @Test
  void answersTheVectorsLineByLineAsTheBatchCommandDoes() throws IOException {
    assumeTrue(Files.exists(VECTORS), "no vectors at " + VECTORS);
    NumberBatch batch = new NumberBatch(null);
    List<String> misses = new ArrayList<>();
    List<String> rows = Files.readAllLines(VECTORS);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      String answer = batch.answer(String.join("\t", cells[0], cells[1], cells[2], cells[3]));
      boolean right = cells[5].equals("valid")
          ? answer.equals(cells[0] + "\t" + cells[4]) : answer.startsWith(cells[0] + "\tERROR ");
      if (!right) {
        misses.add(row + "  answered " + answer);
      }
    }
    assertThat(misses).as("misses of %d rows", rows.size() - 1).isEmpty();
  }

  private static String read(String text, NumberContext context, String kind) {
    NumberResult<?> result = kind.equals("application")
        ? NumberReader.application(text, context) : NumberReader.publication(text, context);
    return switch (result) {
      case NumberResult.Valid<?> valid -> valid.number().toString();
      case NumberResult.Refused<?> refused -> "refused: " + refused.reason();
    };
  }

  @Test
  void saysTheRightCheckDigit() {
    assertThat(NumberReader.application("202111286633.4", NumberContext.of("CN")))
        .isEqualTo(new NumberResult.Refused<>("check digit is X, found 4"));
  }

  @Test
  void printsApplicationsAsTheirOfficeDoes() {
    assertThat(new ApplicationNumber("CN", "202111286633").display()).isEqualTo("202111286633.X");
    assertThat(new ApplicationNumber("CN", "199710001765").display()).isEqualTo("97101765.4");
    assertThat(new ApplicationNumber("EP", "02779063").display()).isEqualTo("02779063.3");
    assertThat(new ApplicationNumber("US", "14643719").display()).isEqualTo("14/643,719");
    assertThat(new ApplicationNumber("PCT", "CN2019123456").display()).isEqualTo("PCT/CN2019/123456");
  }
}
