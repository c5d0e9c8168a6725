package org.patentbeacon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordPosition;

/// Reading on a thread of its own keeps order, waits for the taker, and hands on what ended it.
class ReadAheadTest {
  private static final int MEGA = 1 << 20;

  private static ReadResult result(int record, int characters) {
    PatentDocument document = PatentDocument.builder("CN" + record + "A")
        .abstracts(List.of(LocalizedText.original("en", "x".repeat(characters)))).build();
    return new ReadResult.Accepted(document, new RecordPosition("a.xml", record, 0, 0));
  }

  @Test
  void keepsTheOrder() throws IOException {
    List<Integer> records = new ArrayList<>();
    try (ReadAhead ahead = new ReadAhead(sink -> {
      for (int i = 1; i <= 5_000; i++) {
        sink.accept(result(i, 10));
      }
    })) {
      for (ReadResult next = ahead.next(); next != null; next = ahead.next()) {
        records.add(next.position().record());
      }
      assertThat(ahead.next()).isNull();
    }
    assertThat(records).hasSize(5_000).isSorted();
  }

  @Test
  void isNeverMoreThanSixteenMillionCharactersAhead() throws IOException {
    AtomicInteger read = new AtomicInteger();
    int most = 0;
    try (ReadAhead ahead = new ReadAhead(sink -> {
      for (int i = 1; i <= 100; i++) {
        sink.accept(result(i, MEGA));
        read.set(i);
      }
    })) {
      int taken = 0;
      while (ahead.next() != null) {
        taken++;
        most = Math.max(most, read.get() - taken);
      }
    }
    assertThat(most).isLessThanOrEqualTo(16);
  }

  @Test
  void letsOneDocumentPassHoweverLongItIs() throws IOException {
    try (ReadAhead ahead = new ReadAhead(sink -> sink.accept(result(1, 20 * MEGA)))) {
      assertThat(ahead.next()).isNotNull();
      assertThat(ahead.next()).isNull();
    }
  }

  @Test
  void handsOnWhatEndedTheReadingBehindTheLastResult() throws IOException {
    try (ReadAhead ahead = new ReadAhead(sink -> {
      sink.accept(result(1, 10));
      throw new IOException("the disk is gone");
    })) {
      assertThat(ahead.next()).isNotNull();
      assertThatThrownBy(ahead::next).isInstanceOf(IOException.class).hasMessage("the disk is gone");
    }
  }
}
