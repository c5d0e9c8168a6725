package org.patentbeacon.format.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceFileTest {
  @Test
  void givesTheSameBytesHoweverOftenTheHeadWasLookedAt() throws IOException {
    long seed = 20261126;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      byte[] bytes = new byte[random.nextInt(random.nextBoolean() ? 300 : 300_000)];
      random.nextBytes(bytes);
      try (SourceFile file = new SourceFile("f", slow(bytes, random), null)) {
        for (int most : new int[] {random.nextInt(5000), 65_536, random.nextInt(100_000)}) {
          assertThat(Arrays.equals(file.head(most), Arrays.copyOf(bytes, Math.min(most, bytes.length))))
              .as("first %s bytes, seed %s, round %s", most, seed, round).isTrue();
        }
        assertThat(file.head()).hasSize(Math.min(65_536, bytes.length));
        assertThat(file.content().read()).isEqualTo(bytes.length == 0 ? -1 : bytes[0] & 0xFF);
        byte[] rest = Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length);
        assertThat(Arrays.equals(file.content().readAllBytes(), rest)).as("rest, seed %s, round %s", seed, round).isTrue();
      }
    }
  }

  /// A stream that gives few bytes at a time, as those of archives and networks do, and does not know how many follow.
  private static InputStream slow(byte[] bytes, Random random) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        return super.read(target, from, Math.min(length, 1 + random.nextInt(20_000)));
      }

      @Override
      public int available() {
        return 0;
      }
    };
  }
}
