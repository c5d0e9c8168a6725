package org.patentbeacon.index.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.index.DocumentBrief;

/// What was stored of a brief is read again, from wherever it lies.
class StoredBriefTest {
  private static final String[] PIECES = {"a", "灯", "é", "💡", "\u0000", "\n", "\"", "\u00a0"};
  private static final String[] DATES = {"2024-03-01", "2024-03", "2024", "0001"};

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private final Random random = new Random(seed);

  private String text() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(20) == 0 ? 40_000 : random.nextInt(200);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    int size = random.nextInt(20) == 0 ? 300 : random.nextInt(4);
    for (int i = 0; i < size; i++) {
      texts.add(size == 300 ? "F21V 29/" + i : text());
    }
    return texts;
  }

  private PartialDate date() {
    return random.nextInt(4) == 0 ? null : PartialDate.parse(DATES[random.nextInt(DATES.length)]);
  }

  @Test
  void isReadAsItWasWritten() {
    for (int round = 0; round < 300; round++) {
      DocumentBrief brief = new DocumentBrief(text(), text(), texts(), date(), date(), texts());
      byte[] stored = StoredBrief.bytes(brief);
      assertThat(StoredBrief.read(stored, 0)).as("seed %s", seed).isEqualTo(brief);
      byte[] shifted = new byte[stored.length + 7];
      Arrays.fill(shifted, (byte) -1);
      System.arraycopy(stored, 0, shifted, 3, stored.length);
      assertThat(StoredBrief.read(shifted, 3)).as("seed %s", seed).isEqualTo(brief);
      assertThat(StoredBrief.id(shifted, 3)).as("seed %s", seed).isEqualTo(brief.id());
    }
  }

  @Test
  void anUnpairedSurrogateDoesNotDisturbWhatFollows() {
    DocumentBrief brief = new DocumentBrief("CN1A", "x\ud83d", List.of("y"), null, null, List.of());
    assertThat(StoredBrief.read(StoredBrief.bytes(brief), 0))
        .isEqualTo(new DocumentBrief("CN1A", "x?", List.of("y"), null, null, List.of()));
  }
}
