package org.patentbeacon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
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
  @SuppressWarnings("UnusedVariable") // the lines are JSON with and without --json
  private Shared shared = new Shared();

  @Mixin
  private Output output = new Output();

  @Option(names = "--format", paramLabel = "F", description = "the format of every file")
  private @Nullable String format;

  @Option(names = "--authority", paramLabel = "CC", description = {
      "the office of numbers that do not name one, such as US", "未写明国别的号码所属的局，如 US"})
  private @Nullable String authority;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, archives")
  private List<Path> paths = List.of();

  private int rejected;

  ReadCommand() {}

  @Override
  public Integer call() throws Exception {
    PatentFiles.read(paths, new ReadOptions(format, null).withAuthority(authority), this::print);
    return rejected > 0 ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private void print(ReadResult result) {
    switch (result) {
      case ReadResult.Accepted accepted -> output.out().println(DocumentJson.write(accepted.document()));
      case ReadResult.Skipped skipped -> {}
      case ReadResult.Rejected refused -> {
        rejected++;
        output.err().println(Json.write(RejectLine.of(refused)));
      }
    }
  }
}
