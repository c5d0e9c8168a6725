package org.patentbeacon.index.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdOrderTest {

  @Test
  void numbersStandInTheOrderOfIds() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 200_000; i++) {
      String one = id(random);
      String other = one.substring(0, random.nextInt(one.length() + 1)) + id(random);
      int order = Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
      int found = Long.compare(IdOrder.of(one), IdOrder.of(other));
      assertThat(found == 0 || Integer.signum(found) == Integer.signum(order))
          .as("seed %d: '%s' and '%s'", seed, one, other).isTrue();
    }
  }

  private static String id(Random random) {
    String characters = random.nextInt(4) > 0 ? "CNUSA0123456789" : "\u0000 /:;@[az{号\uD83D\uDE00-A0";
    int[] points = characters.codePoints().toArray();
    return IntStream.range(0, random.nextInt(15)).map(_ -> points[random.nextInt(points.length)])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  @Test
  void chineseNumbersAreToldApart() {
    assertThat(IdOrder.of("CN113781974A")).isLessThan(IdOrder.of("CN113781974B")).isLessThan(IdOrder.of("CN113781975A"))
        .isLessThan(IdOrder.of("CN11378197A")); // as texts stand
  }
}
