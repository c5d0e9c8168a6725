package org.patentbeacon.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.WriteOutcome;

class OneWriterTest {
  @TempDir
  Path folder;

  private static PatentDocument document() {
    return PatentDocument.builder("CN110000001A")
        .publication(new Publication("CN", "110000001", "A", null, null, false, null, null)).build();
  }

  private static Batch batch(IndexBatch written) {
    return new Batch(written.number(), Instant.EPOCH, null, List.of(), 1, 0, 0, 0);
  }

  @Test
  void aSecondWriterIsRefused() throws IOException {
    try (PatentIndex index = LuceneIndex.open(folder); IndexBatch first = index.begin()) {
      first.write(document());
      assertThatThrownBy(index::begin).isInstanceOf(IOException.class)
          .hasMessage("another process or thread is writing to the database " + folder + "; wait for its import to end");
    }
  }

  @Test
  void whatWasNotCommittedLeavesNoTrace() throws IOException {
    try (PatentIndex index = LuceneIndex.open(folder)) {
      try (IndexBatch abandoned = index.begin()) {
        abandoned.write(document());
      }
      assertThat(index.snapshot()).isEqualTo(Snapshot.EMPTY);
      assertThat(index.get("CN110000001A")).isEmpty();
      try (IndexBatch kept = index.begin()) {
        assertThat(kept.number()).isEqualTo(1);
        assertThat(kept.write(document())).isEqualTo(WriteOutcome.ADDED);
        assertThat(kept.write(document())).isEqualTo(WriteOutcome.UNCHANGED);
        assertThat(kept.commit(batch(kept)).id()).isEqualTo("s-1");
      }
      assertThat(index.get("CN110000001A")).contains(document());
    }
  }
}
