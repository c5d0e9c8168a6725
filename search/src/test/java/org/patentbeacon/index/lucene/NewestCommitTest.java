package org.patentbeacon.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.lucene.write.LuceneBatch;

/// A search that begins after a commit sees it, whoever committed: here another index on the same folder.
class NewestCommitTest {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir
  Path folder;

  private static void write(LuceneIndex index, int number) throws IOException {
    String id = "CN%09dA".formatted(110_000_000 + number);
    Arrivals.write(index, List.of(Arrivals.record(id, null, "cnipa", number, "灯具")), LuceneBatch.MOST_ENTRIES);
  }

  private static long found(PatentIndex index) throws IOException {
    return index.search(SearchRequest.of(Arrivals.everything()).limit(0)).total();
  }

  @Test
  void commitsThatFollowEachOtherAtOnceAreSeenOneByOne() throws IOException {
    try (LuceneIndex writer = LuceneIndex.open(folder); PatentIndex reader = LuceneIndex.open(folder)) {
      for (int number = 1; number <= 50; number++) {
        write(writer, number);
        assertThat(found(reader)).isEqualTo(number);
        assertThat(found(reader)).isEqualTo(number);
      }
    }
  }

  @Test
  void aCommitIsSeenInAFolderThatHasNotChangedForLong() throws IOException {
    try (LuceneIndex writer = LuceneIndex.open(folder); PatentIndex reader = LuceneIndex.open(folder)) {
      for (int number = 1; number <= 3; number++) {
        Files.setLastModifiedTime(folder, FileTime.from(LONG_AGO));
        assertThat(found(reader)).isEqualTo(number - 1);
        assertThat(found(reader)).isEqualTo(number - 1);
        write(writer, number);
        assertThat(found(reader)).isEqualTo(number);
      }
    }
  }

  @Test
  void aCommitIsSeenWhereFoldersKeepNoTimes() throws IOException {
    try (LuceneIndex writer = LuceneIndex.open(folder); PatentIndex reader = LuceneIndex.open(folder)) {
      for (int number = 1; number <= 3; number++) {
        Files.setLastModifiedTime(folder, FileTime.from(LONG_AGO));
        assertThat(found(reader)).isEqualTo(number - 1);
        write(writer, number);
        Files.setLastModifiedTime(folder, FileTime.from(LONG_AGO));
        assertThat(found(reader)).isEqualTo(number);
      }
    }
  }

  @Test
  void whoSearchesWhileAnotherWritesNeverMissesWhatWasCommittedBefore() throws IOException {
    AtomicLong committed = new AtomicLong();
    try (LuceneIndex writer = LuceneIndex.open(folder); PatentIndex reader = LuceneIndex.open(folder)) {
      CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
        try {
          for (int number = 1; number <= 100; number++) {
            write(writer, number);
            committed.set(number);
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      while (!writing.isDone()) {
        long before = committed.get();
        assertThat(found(reader)).isGreaterThanOrEqualTo(before);
      }
      writing.join();
      assertThat(found(reader)).isEqualTo(100);
    }
  }
}
