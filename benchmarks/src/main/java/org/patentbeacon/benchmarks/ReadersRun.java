package org.patentbeacon.benchmarks;

import static org.patentbeacon.benchmarks.Measured.median;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Question: how much of the speed of a bare pass over the same bytes is left when a reader makes documents?
///
/// Each format is read from memory as the program reads it, completion included, by one thread of a Java machine of its own.
/// In the same rounds, turn by turn, the same bytes are passed over by what stands below the reader: of XML a pass of Aalto
/// and one of the parser that comes with Java, both of which decode texts and attributes and keep nothing; of tables
/// FastCSV, of JSON Jackson, of texts their lines. The ratio is that of the processor times of the thread, each the median
/// of the rounds.
public final class ReadersRun {
  private static final int ROUNDS = 5;
  private static final int MEGABYTES = 64;
  /// How often everything is gone through before it is timed.
  private static final int WARM_UPS = 2;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ReadersRun() {}

  /// The seconds of one kind of work, round by round.
  private static final class Times {
    private final List<Double> processor = new ArrayList<>();
    private final List<Double> wall = new ArrayList<>();

    void add(Measured.Work work) throws IOException {
      long cpu = THREADS.getCurrentThreadCpuTime();
      wall.add(Measured.seconds(work));
      processor.add((THREADS.getCurrentThreadCpuTime() - cpu) / 1e9);
    }

    double processor() {
      return median(processor);
    }

    double wall() {
      return median(wall);
    }
  }

  /// Runs it.
  ///
  /// @param arguments the folder with files, the megabytes per format (64 when missing), and words of the formats wanted
  ///   (all when missing)
  /// @throws IOException when the disk refuses
  /// @throws InterruptedException when it is told to stop
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String megabytes = arguments.length > 1 ? arguments[1] : String.valueOf(MEGABYTES);
    List<String> wanted = List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
    Corpora corpora = new Corpora(Path.of(arguments[0]), "");
    System.out.printf(Locale.ROOT, "%-32s %5s %9s %8s %8s %8s %6s %8s %6s %8s%n", "format", "MB", "documents", "reader",
        "(wall)", "bare", "ratio", "platform", "ratio", "doc/s");
    for (Corpus corpus : corpora.all()) {
      if (wanted.isEmpty() || wanted.stream().anyMatch(corpus.name()::contains)) {
        OwnMachine.run(One.class, List.of(), arguments[0], megabytes, corpus.name());
      }
    }
    System.out.printf(Locale.ROOT, "reader, bare, platform: MB/s of processor time; %d files left out, which a bare pass "
        + "refuses%n", corpora.refused());
  }

  /// Measures one format.
  public static final class One {
    private One() {}

    /// Runs it.
    ///
    /// @param arguments the folder with files, the megabytes, and the name of the format
    /// @throws IOException when the disk refuses
    public static void main(String[] arguments) throws IOException {
      Corpus corpus = new Corpora(Path.of(arguments[0]), arguments[2]).named(arguments[2]).orElseThrow();
      measure(corpus, corpus.rounds(Integer.parseInt(arguments[1]) * 1_000_000L));
    }
  }

  private static void measure(Corpus corpus, int rounds) throws IOException {
    Times reader = new Times();
    Times bare = new Times();
    Times platform = new Times();
    boolean xml = corpus.baseline() == BarePass.XML_TEXTS;
    long documents = corpus.read(rounds);
    long seen = corpus.pass(corpus.baseline(), rounds);
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      boolean warm = round >= 0;
      time(reader, warm, () -> same(documents, corpus.read(rounds)));
      time(bare, warm, () -> same(seen, corpus.pass(corpus.baseline(), rounds)));
      if (xml) {
        time(platform, warm, () -> corpus.pass(BarePass.XML_PLATFORM, rounds));
      }
    }
    double megabytes = corpus.megabytes(rounds);
    System.out.printf(Locale.ROOT, "%-32s %5.0f %9d %8.1f %8.1f %8.1f %6.2f %8s %6s %8.0f%n", corpus.name(), megabytes,
        documents, megabytes / reader.processor(), megabytes / reader.wall(), megabytes / bare.processor(),
        bare.processor() / reader.processor(), xml ? number("%.1f", megabytes / platform.processor()) : "-",
        xml ? number("%.2f", platform.processor() / reader.processor()) : "-", documents / reader.processor());
  }

  private static void time(Times times, boolean warm, Measured.Work work) throws IOException {
    if (warm) {
      times.add(work);
    } else {
      work.run();
    }
  }

  private static String number(String form, double value) {
    return String.format(Locale.ROOT, form, value);
  }

  private static void same(long expected, long found) {
    if (expected != found) {
      throw new IllegalStateException("expected the same in every round: " + expected + ", found " + found);
    }
  }
}
