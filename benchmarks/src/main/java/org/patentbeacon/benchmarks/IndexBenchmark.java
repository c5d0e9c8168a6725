package org.patentbeacon.benchmarks;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.patentbeacon.demo.DemoSector;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.search.ImportReport;
import org.patentbeacon.search.PatentDatabase;

/// Question: how long does an import take, files to committed snapshot, beside making the documents alone?
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class IndexBenchmark {
  /// The publications of the sector.
  @Param("3000")
  public int publications;

  /// Made by JMH.
  public IndexBenchmark() {}

  /// {@return the documents made, the baseline}
  @Benchmark
  public long generateOnly() {
    long claims = 0;
    for (Iterator<PatentDocument> each = DemoSector.of(2026, publications).documents(); each.hasNext();) {
      claims += each.next().claimSets().size();
    }
    return claims;
  }

  /// {@return the report of an import}
  ///
  /// @throws IOException when the disk refuses
  @Benchmark
  public ImportReport importFiles() throws IOException {
    try (SectorFiles sector = new SectorFiles(publications);
        PatentDatabase database = PatentDatabase.open(sector.database("db"))) {
      return database.importFrom(sector.files());
    }
  }
}
