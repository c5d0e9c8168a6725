package org.patentbeacon.benchmarks.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.patentbeacon.similar.Signal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Question: how much better than plain BM25 does a system rank patents, and how sure is that?
///
/// The baseline is in every table, asked the same topics in the same run. Differences are taken topic by topic.
@Command(name = "quality", description = "Scores rankings of patents.",
    subcommands = {MeasureCommand.class, DataCommand.class}, mixinStandardHelpOptions = true)
public final class RetrievalQuality {
  /// The systems that `data` compares; the first is the baseline.
  static final List<Supplier<RankingSystem>> SYSTEMS = List.of(
      () -> new PlainBm25(ChineseTerms.BOTH),
      () -> new PlainBm25(ChineseTerms.UNIGRAMS),
      () -> new PlainBm25(ChineseTerms.BIGRAMS),
      () -> new BeaconRanking(EnumSet.of(Signal.WORDS)),
      () -> new BeaconRanking(EnumSet.of(Signal.MEANING)),
      () -> new BeaconRanking(EnumSet.of(Signal.TRANSLATION)),
      () -> new BeaconRanking(EnumSet.of(Signal.CITATIONS)),
      () -> new BeaconRanking(EnumSet.of(Signal.CLASSES)),
      () -> new BeaconRanking(EnumSet.allOf(Signal.class)));

  private RetrievalQuality() {}

  /// Runs it.
  ///
  /// @param arguments a command and its options; `--help` says which
  public static void main(String[] arguments) {
    System.exit(command().setOut(new PrintWriter(System.out, true, UTF_8)).execute(arguments));
  }

  /// The command line; what goes wrong with files is said in one line.
  static CommandLine command() {
    return new CommandLine(new RetrievalQuality()).setExecutionExceptionHandler((problem, line, _) -> {
      switch (problem) {
        case NoSuchFileException missing -> line.getErr().println("no such file: " + missing.getFile());
        case IOException io when io.getMessage() != null -> line.getErr().println(io.getMessage());
        default -> throw problem;
      }
      return 1;
    });
  }
}
