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
/// Each format is read from memory as the program reads it, completion included. In the same rounds, turn by turn, the
/// same bytes are passed over by what stands below the reader: of XML a pass of Aalto that decodes texts and attributes,
/// and one that only steps over events; of tables FastCSV, of JSON Jackson, of texts their lines. The ratio is that of
/// the processor times of the thread, each the median of the rounds.
public final class ReadersRun {
  private static final int ROUNDS = 5;
  private static final int MEGABYTES = 64;
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
  public static void main(String[] arguments) throws IOException {
    long bytes = (arguments.length > 1 ? Integer.parseInt(arguments[1]) : MEGABYTES) * 1_000_000L;
    List<String> wanted = List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
    Corpora corpora = new Corpora(Path.of(arguments[0]));
    System.out.printf(Locale.ROOT, "%-32s %5s %9s %8s %8s %8s %6s %8s %8s%n", "format", "MB", "documents", "reader",
        "(wall)", "bare", "ratio", "events", "doc/s");
    for (Corpus corpus : corpora.all()) {
      if (wanted.isEmpty() || wanted.stream().anyMatch(corpus.name()::contains)) {
        measure(corpus, corpus.rounds(bytes));
      }
    }
    System.out.printf(Locale.ROOT, "reader, bare, events: MB/s of processor time; %d files left out, which a bare pass "
        + "refuses%n", corpora.refused());
  }

  private static void measure(Corpus corpus, int rounds) throws IOException {
    Times reader = new Times();
    Times bare = new Times();
    Times events = new Times();
    boolean xml = corpus.baseline() == BarePass.XML_TEXTS;
    long documents = corpus.read(rounds); // warms up
    long seen = corpus.pass(corpus.baseline(), rounds);
    for (int round = 0; round < ROUNDS; round++) {
      reader.add(() -> same(documents, corpus.read(rounds)));
      bare.add(() -> same(seen, corpus.pass(corpus.baseline(), rounds)));
      if (xml) {
        events.add(() -> corpus.pass(BarePass.XML_EVENTS, rounds));
      }
    }
    double megabytes = corpus.megabytes(rounds);
    System.out.printf(Locale.ROOT, "%-32s %5.0f %9d %8.1f %8.1f %8.1f %6.2f %8s %8.0f%n", corpus.name(), megabytes,
        documents, megabytes / reader.processor(), megabytes / reader.wall(), megabytes / bare.processor(),
        bare.processor() / reader.processor(),
        xml ? String.format(Locale.ROOT, "%.1f", megabytes / events.processor()) : "-", documents / reader.processor());
  }

  private static void same(long expected, long found) {
    if (expected != found) {
      throw new IllegalStateException("expected the same in every round: " + expected + ", found " + found);
    }
  }
}
