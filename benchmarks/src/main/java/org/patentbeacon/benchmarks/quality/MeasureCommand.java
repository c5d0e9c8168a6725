package org.patentbeacon.benchmarks.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Scores run files of others.
@Command(name = "measure", description = "Scores run files by a judgement file, both in the forms of TREC.",
    mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer> {
  @Option(names = "--qrels", required = true, description = "Judgements: topic iteration document relevance.")
  private Path qrels = Path.of("");

  @Option(names = "--run", required = true, description = "A run: topic Q0 document rank score tag. May be repeated.")
  private List<Path> runs = new ArrayList<>();

  @Option(names = "--baseline", description = "The run that the others are compared with.")
  private @Nullable Path baseline;

  @Option(names = "--n-max", defaultValue = "1000", description = "N_max of PRES: how many documents somebody looks at "
      + "(${DEFAULT-VALUE}).")
  private int reach = 1000;

  @Override
  public Integer call() throws IOException {
    PrintStream out = System.out;
    if (reach < 1) {
      throw new IOException("--n-max: expected at least 1, found " + reach);
    }
    Qrels judged = Qrels.read(qrels);
    ScoreTable table = new ScoreTable(List.of(Measure.RECIPROCAL_RANK, Measure.AVERAGE_PRECISION, Measure.success(10),
        Measure.precision(10), Measure.ndcg(10), Measure.recall(100), Measure.recall(1000), Measure.pres(reach)), judged,
        Bootstrap.DEFAULT);
    if (table.size() == 0) {
      throw new IOException(qrels.getFileName() + ": expected a topic with a relevant document, found none of "
          + judged.topics().size());
    }
    List<RunFile> read = new ArrayList<>();
    Optional<RunFile> compared = baseline == null ? Optional.empty() : Optional.of(RunFile.read(baseline));
    compared.ifPresent(read::add);
    for (Path run : runs) {
      read.add(RunFile.read(run));
    }
    out.printf(Locale.ROOT, "%d topics (%d without a relevant document left out); %s%n", table.size(),
        judged.topics().size() - table.size(), Bootstrap.DEFAULT.words());
    read.forEach(run -> coverage(run, judged, out));
    table.print(read, compared, out);
    return 0;
  }

  private static void coverage(RunFile run, Qrels judged, PrintStream out) {
    Set<String> missing = new HashSet<>(judged.topics().keySet());
    missing.removeAll(run.topics().keySet());
    Set<String> unjudged = new HashSet<>(run.topics().keySet());
    unjudged.removeAll(judged.topics().keySet());
    if (!missing.isEmpty() || !unjudged.isEmpty()) {
      out.printf(Locale.ROOT, "%s: no ranking for %d judged topics, which score 0; %d topics without judgements ignored%n",
          run.tag(), missing.size(), unjudged.size());
    }
  }
}
