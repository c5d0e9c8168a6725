package org.patentbeacon.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
import org.openjdk.jmh.annotations.Warmup;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;

/// Question: how much of the speed of a bare streaming pass over the same bytes is left when a reader makes documents?
///
/// The file is named by `-p file=…`, one XML file of one record, such as a CNIPA publication.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadBenchmark {
  /// The XML file to read.
  @Param("")
  public String file = "";

  private byte[] bytes = new byte[0];

  /// Made by JMH.
  public ReadBenchmark() {}

  /// Reads the file into memory for the bare pass.
  ///
  /// @throws IOException when it cannot be read
  @Setup
  public void load() throws IOException {
    bytes = Files.readAllBytes(Path.of(file));
  }

  /// {@return the number of events of a bare pass, the baseline}
  ///
  /// @throws XMLStreamException when the file is no XML
  @Benchmark
  public long barePass() throws XMLStreamException {
    XMLStreamReader xml = new InputFactoryImpl().createXMLStreamReader(new ByteArrayInputStream(bytes));
    long length = 0;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.CHARACTERS) {
        length += xml.getTextLength();
      }
    }
    return length;
  }

  /// {@return the number of results of reading documents}
  ///
  /// @throws IOException when the file cannot be read
  @Benchmark
  public long documents() throws IOException {
    LongAdder results = new LongAdder();
    PatentFiles.read(List.of(Path.of(file)), ReadOptions.DEFAULT, result -> results.increment());
    return results.sum();
  }
}
