package org.patentbeacon.benchmarks.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Scores our systems on real files.
@Command(name = "data", description = "Scores systems on the tasks of a folder with real files.",
    mixinStandardHelpOptions = true)
final class DataCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder; otherwise that of -Dbeacon.data, otherwise "
      + "../shared/data.")
  private @Nullable Path folder;

  @Option(names = "--task", description = "Only tasks with this in their names.")
  private String task = "";

  @Option(names = "--system", description = "Besides the baseline only systems with this in their names.")
  private String system = "";

  @Option(names = "--worst", description = "Prints so many topics on which each of these systems fails.")
  private int worst;

  @Option(names = "--out", description = "Writes judgements and runs into this folder in the forms of TREC.")
  private @Nullable Path written;

  @Override
  public Integer call() throws IOException {
    Path data = folder == null ? Path.of(System.getProperty("beacon.data", "../shared/data")) : folder;
    QualityTasks tasks = QualityTasks.of(data);
    tasks.missing().forEach(System.out::println);
    for (QualityTask each : tasks.tasks()) {
      if (each.name().contains(task)) {
        run(each, System.out);
      }
    }
    return 0;
  }

  private void run(QualityTask each, PrintStream out) throws IOException {
    List<RunFile> runs = new ArrayList<>();
    for (Supplier<RankingSystem> supplier : RetrievalQuality.SYSTEMS) {
      if (runs.isEmpty() || name(supplier).contains(system)) {
        runs.add(TaskRun.of(each, supplier));
      }
    }
    ScoreTable table = new ScoreTable(each.measures(), each.qrels(), Bootstrap.DEFAULT);
    out.printf(Locale.ROOT, "%s%n%s; %d topics, %d documents; %s%n", each.name(), each.about(), table.size(),
        each.documents().size(), Bootstrap.DEFAULT.words());
    table.print(runs, Optional.of(runs.getFirst()), out);
    for (RunFile run : runs) {
      if (worst > 0 && run.tag().contains(system)) {
        new WorstTopics(each).print(run, worst, out);
      }
    }
    out.println();
    if (written != null) {
      write(each, runs, written);
    }
  }

  private static String name(Supplier<RankingSystem> supplier) throws IOException {
    try (RankingSystem system = supplier.get()) {
      return system.name();
    }
  }

  private static void write(QualityTask each, List<RunFile> runs, Path folder) throws IOException {
    Files.createDirectories(folder);
    each.qrels().write(folder.resolve(each.name() + ".qrels"));
    for (RunFile run : runs) {
      run.write(folder.resolve(each.name() + "." + run.tag() + ".run"));
    }
  }
}
