package org.patentbeacon.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;

/// Question: does a weekly file far larger than the memory pass through, and how long does it take beside a bare pass?
///
/// The file is made of a short real one. Reader and bare pass each have a virtual machine of their own with 256 MB.
public final class BigFileRun {
  private static final long BYTES = 2_000_000_000L;
  private static final String MEMORY = "-Xmx256m";

  private BigFileRun() {}

  /// Runs it.
  ///
  /// @param arguments a weekly file of the United States office, and the bytes to make of it (2 GB when missing)
  /// @throws IOException when the disk refuses, or a pass fails
  /// @throws InterruptedException when this thread is
  public static void main(String[] arguments) throws IOException, InterruptedException {
    long bytes = arguments.length > 1 ? Long.parseLong(arguments[1]) : BYTES;
    Path folder = Files.createTempDirectory("beacon-big-file");
    try {
      Path weekly = folder.resolve("weekly.xml");
      int grants = new GrantCopies(Path.of(arguments[0])).write(weekly, Integer.MAX_VALUE, bytes);
      System.out.printf(Locale.ROOT, "%d grants, %.0f MB%n", grants, Files.size(weekly) / 1e6);
      for (Class<?> pass : List.of(Reader.class, Bare.class)) {
        OwnMachine.run(pass, List.of(MEMORY), weekly.toString());
      }
    } finally {
      Measured.delete(folder);
    }
  }

  /// Makes documents of the file.
  public static final class Reader {
    private Reader() {}

    /// Runs it.
    ///
    /// @param arguments the file
    /// @throws IOException when the disk refuses
    public static void main(String[] arguments) throws IOException {
      LongAdder accepted = new LongAdder();
      LongAdder others = new LongAdder();
      double seconds = Measured.seconds(() -> PatentFiles.read(List.of(Path.of(arguments[0])), ReadOptions.DEFAULT,
          result -> (result instanceof ReadResult.Accepted ? accepted : others).increment()));
      tell("reader", seconds, new File(arguments[0]).length(), accepted.sum() + " documents, " + others.sum() + " others");
    }
  }

  /// Passes over the file with texts and attributes decoded.
  public static final class Bare {
    private Bare() {}

    /// Runs it.
    ///
    /// @param arguments the file
    /// @throws IOException when the disk refuses
    public static void main(String[] arguments) throws IOException {
      LongAdder documents = new LongAdder();
      double seconds = Measured.seconds(() -> {
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
          ConcatenatedXml parts = new ConcatenatedXml(in);
          for (byte[] part = parts.next(); part != null; part = parts.next()) {
            BarePass.XML_TEXTS.over(part);
            documents.increment();
          }
        }
      });
      tell("bare", seconds, new File(arguments[0]).length(), documents.sum() + " XML documents");
    }
  }

  private static void tell(String pass, double seconds, long bytes, String found) {
    long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
    System.out.printf(Locale.ROOT, "%-6s %.1f s, %.0f MB/s, %s, heap at its peak at most %.0f MB with %s%n", pass, seconds,
        bytes / 1e6 / seconds, found, peak / 1e6, MEMORY);
  }
}
