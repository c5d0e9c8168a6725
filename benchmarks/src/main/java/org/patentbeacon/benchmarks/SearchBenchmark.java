package org.patentbeacon.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.search.SearchPage;

/// Question: what do a page with highlights, a count, a table and a landscape cost, beside a count of everything?
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class SearchBenchmark {
  /// The publications of the database.
  @Param("3000")
  public int publications;

  private SectorFiles sector;
  private PatentDatabase database;

  /// Made by JMH.
  public SearchBenchmark() {}

  /// Builds the database.
  ///
  /// @throws IOException when the disk refuses
  @Setup
  public void build() throws IOException {
    sector = new SectorFiles(publications);
    database = PatentDatabase.open(sector.database("db"));
    database.importFrom(sector.files());
  }

  /// Removes the database.
  ///
  /// @throws IOException when the disk refuses
  @TearDown
  public void remove() throws IOException {
    database.close();
    sector.close();
  }

  /// {@return the number of all documents, the baseline}
  ///
  /// @throws IOException when the disk refuses
  @Benchmark
  public long countAll() throws IOException {
    return database.count("*", CountUnit.PUBLICATION);
  }

  /// {@return a page of a proximity query with highlights}
  ///
  /// @throws IOException when the disk refuses
  @Benchmark
  public SearchPage proximityPage() throws IOException {
    return database.search("CLAIM=(灯体 (9n) 散热) and IPC=F21V");
  }

  /// {@return a page of a phrase query with highlights}
  ///
  /// @throws IOException when the disk refuses
  @Benchmark
  public SearchPage phrasePage() throws IOException {
    return database.search("TIABC=均温板 and IPC=F21V29");
  }

  /// {@return the table of the whole database}
  ///
  /// @throws IOException when the disk refuses
  @Benchmark
  public PatentTable table() throws IOException {
    return database.table("*");
  }

  /// {@return the landscape of the whole database}
  ///
  /// @throws IOException when the disk refuses
  @Benchmark
  public Landscape landscape() throws IOException {
    return Landscape.of(database.table("*"));
  }
}
