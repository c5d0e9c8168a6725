package org.patentbeacon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.embedding.ModelException;
import org.patentbeacon.search.ImportOptions;
import org.patentbeacon.search.ImportReport;
import org.patentbeacon.search.MeaningModels;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon import`: reads any mix of files, folders and archives into a database as one batch.
@Command(name = "import", mixinStandardHelpOptions = true,
    description = {"read files, folders and archives into a database", "把文件、目录、压缩包导入数据库"})
final class ImportCommand implements Callable<Integer> {
  @Mixin
  private Shared shared = new Shared();

  @Mixin
  private Output output = new Output();

  @Mixin
  private DatabasePlace database = new DatabasePlace();

  @Mixin
  private Reading reading = new Reading();

  @Option(names = "--source", paramLabel = "NAME", description = "the name the material is remembered by")
  private @Nullable String source;

  @Option(names = "--dry-run", description = {"do everything and keep nothing: what would be added", "试运行：报告将会导入什么，但不保存"})
  private boolean dryRun;

  @Option(names = "--no-meaning", description = {
      "leave the vectors of similar meaning to beacon meaning update", "语义向量留待 beacon meaning update 计算"})
  private boolean noMeaning;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, archives")
  private List<Path> paths = List.of();

  ImportCommand() {}

  @Override
  public Integer call() throws Exception {
    try (PatentDatabase db = database.opened()) {
      ImportReport report = imported(db);
      output.out().println(shared.json ? Json.write(report) : words(report, shared));
      output.out().flush();
      boolean understood = dryRun || meaning(db.similarity().models());
      return report.rejected() > 0 || !understood ? ExitCode.REFUSED : ExitCode.DONE;
    }
  }

  private ImportReport imported(PatentDatabase db) throws IOException {
    try (ImportBar bar = new ImportBar(shared, output.err())) {
      return db.importFrom(paths, new ImportOptions(reading.options(), source, dryRun), bar);
    }
  }

  /// Gives the documents their vectors, where the database has models.
  ///
  /// @return whether the models could be opened; the documents are there all the same
  private boolean meaning(MeaningModels models) throws IOException {
    if (models.names().isEmpty()) {
      return true;
    }
    try {
      if (!noMeaning) {
        MeaningUpdate.of(models, shared, output.err());
      }
      long waiting = models.states().stream().mapToLong(MeaningModels.State::waiting).max().orElse(0);
      if (!shared.json) {
        output.out().println(waiting == 0 ? shared.say("语义向量已更新", "vectors of similar meaning are up to date")
            : shared.say("还有 " + waiting + " 篇文献没有语义向量（beacon meaning update 可补上）",
                waiting + " documents wait for their vectors: beacon meaning update"));
      }
      return true;
    } catch (ModelException e) {
      output.err().println("beacon: " + shared.say("文献已导入，但语义模型打不开：",
          "the documents are imported, but a model of similar meaning cannot be opened: ") + e.getMessage());
      return false;
    }
  }

  static String words(ImportReport report, Shared shared) {
    StringBuilder words = new StringBuilder();
    for (ImportReport.SourceReport source : report.sources()) {
      words.append(String.format(Locale.ROOT, shared.say("%-20s 读取 %d，接受 %d，跳过 %d，拒绝 %d%n",
          "%-20s read %d, accepted %d, skipped %d, rejected %d%n"), source.format(), source.read(), source.accepted(),
          source.skipped(), source.rejected()));
    }
    String batch = report.batch() == null ? shared.say("未写入新批次", "no new batch")
        : shared.say("批次 ", "batch ") + report.batch();
    words.append(String.format(Locale.ROOT, shared.say("%s：新增 %d，更新 %d，未变 %d，删除 %d，用时 %.1f 秒",
        "%s: added %d, updated %d, unchanged %d, deleted %d in %.1f s"), batch, report.added(), report.updated(),
        report.unchanged(), report.deleted(), report.seconds()));
    if (report.rejectsFile() != null) {
      words.append(System.lineSeparator()).append(shared.say("拒绝的记录见 ", "rejected records: "))
          .append(report.rejectsFile());
    }
    return words.toString();
  }
}
