package org.patentbeacon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.ReadSummary;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.search.RejectLine;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon read`: documents in the exchange form on standard output, rejects on standard error; no database.
@Command(name = "read", mixinStandardHelpOptions = true,
    description = {"print the documents of files as JSON lines", "把文件中的文献输出为 JSON 行"})
final class ReadCommand implements Callable<Integer> {
  @Mixin
  private Shared shared = new Shared();

  @Mixin
  private Output output = new Output();

  @Mixin
  private Reading reading = new Reading();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, archives")
  private List<Path> paths = List.of();

  @Option(names = "--summary", description = {"print no documents but what was read, per format",
      "不输出文献，只按格式汇总：文献数、各字段填充率、拒绝数"})
  private boolean summary;

  private final ReadSummary read = new ReadSummary();
  private int rejected;

  ReadCommand() {}

  @Override
  public Integer call() throws Exception {
    PatentFiles.read(paths, reading.options(), this::take);
    if (summary) {
      output.out().println(shared.json ? Json.write(read.formats()) : SummaryTable.of(read.formats(), shared));
    }
    return rejected > 0 ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private void take(ReadResult result) {
    read.add(result);
    switch (result) {
      case ReadResult.Accepted accepted -> {
        if (!summary) {
          output.out().println(DocumentJson.write(accepted.document()));
        }
      }
      case ReadResult.Skipped _ -> {}
      case ReadResult.Rejected refused -> {
        rejected++;
        output.err().println(Json.write(RejectLine.of(refused)));
      }
    }
  }
}
