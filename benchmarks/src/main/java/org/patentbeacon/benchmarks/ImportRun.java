package org.patentbeacon.benchmarks;

import static org.patentbeacon.benchmarks.Measured.median;
import static org.patentbeacon.benchmarks.Measured.seconds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.search.PatentDatabase;

/// Question: does an import of full-text grants take no longer than the slower of reading alone and indexing alone, or
/// does one wait for the other? The bound is 1.25 times the slower one on two cores.
///
/// Each round measures reading alone, indexing alone (of documents held in memory) and the import, one after the other;
/// the medians are compared.
public final class ImportRun {
  private static final int ROUNDS = 3;

  private ImportRun() {}

  /// Runs it.
  ///
  /// @param arguments a weekly file of the United States office, and the number of grants (2,000 when missing)
  /// @throws IOException when the disk refuses
  public static void main(String[] arguments) throws IOException {
    int grants = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
    Path folder = Files.createTempDirectory("beacon-import");
    try {
      Path weekly = folder.resolve("weekly.xml");
      new GrantCopies(Path.of(arguments[0])).write(weekly, grants, Long.MAX_VALUE);
      System.out.printf(Locale.ROOT, "%d grants, %.0f MB%n", grants, Files.size(weekly) / 1e6);
      measure(folder, weekly);
    } finally {
      Measured.delete(folder);
    }
  }

  private static void measure(Path folder, Path weekly) throws IOException {
    List<Double> reading = new ArrayList<>();
    List<Double> indexing = new ArrayList<>();
    List<Double> importing = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      double read = seconds(() -> PatentFiles.read(List.of(weekly), ReadOptions.DEFAULT, _ -> {}));
      double index = index(folder.resolve("alone-" + round), weekly);
      Path database = folder.resolve("import-" + round);
      double both = seconds(() -> imported(database, weekly));
      System.out.printf(Locale.ROOT, "round %d: read %.2f s, index %.2f s, import %.2f s%n", round, read, index, both);
      if (round > 0) { // the first one warms up
        reading.add(read);
        indexing.add(index);
        importing.add(both);
      }
    }
    double slower = Math.max(median(reading), median(indexing));
    System.out.printf(Locale.ROOT, "medians: read %.2f s, index %.2f s, import %.2f s = %.2f x the slower alone%n",
        median(reading), median(indexing), median(importing), median(importing) / slower);
  }

  private static double index(Path folder, Path weekly) throws IOException {
    List<PatentDocument> documents = new ArrayList<>();
    PatentFiles.read(List.of(weekly), ReadOptions.DEFAULT, result -> {
      if (result instanceof ReadResult.Accepted accepted) {
        documents.add(accepted.document());
      }
    });
    return seconds(() -> {
      try (PatentIndex index = LuceneIndex.open(folder); IndexBatch batch = index.begin()) {
        for (PatentDocument document : documents) {
          batch.write(document);
        }
        batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), documents.size(), 0, 0, 0));
      }
    });
  }

  private static void imported(Path folder, Path weekly) throws IOException {
    try (PatentDatabase database = PatentDatabase.open(folder)) {
      database.importFrom(weekly);
    }
  }
}
