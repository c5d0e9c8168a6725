package org.patentbeacon.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.Format;
import org.patentbeacon.format.FormatCatalog;
import org.patentbeacon.format.MappingProposal;
import org.patentbeacon.server.Json;
import org.patentbeacon.table.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `beacon formats`: the formats that can be read; with `--mapping-for` a mapping to complete for a table of another one.
@Command(name = "formats", mixinStandardHelpOptions = true,
    description = {"list the formats that can be read", "列出可读取的格式"})
final class FormatsCommand implements Callable<Integer> {
  @Mixin
  private Shared shared = new Shared();

  @Mixin
  private Output output = new Output();

  @Option(names = "--mapping-for", paramLabel = "FILE", description = {
      "print a mapping to complete for the columns of a table", "为表格的列输出一份待补全的映射"})
  private @Nullable Path table;

  FormatsCommand() {}

  @Override
  public Integer call() throws Exception {
    if (table != null) {
      return mapping(table);
    }
    if (shared.json) {
      output.out().println(Json.write(FormatCatalog.formats()));
      return ExitCode.DONE;
    }
    for (Format format : FormatCatalog.formats()) {
      output.out().printf("%-20s %s (%s)%n", format.id(), say(format.name()), say(format.recognisedBy()));
    }
    return ExitCode.DONE;
  }

  private Integer mapping(Path file) throws Exception {
    try {
      output.out().print(MappingProposal.of(file));
      output.out().flush();
      output.err().println(shared.say("补全后保存为文件，用 beacon import --mapping 文件 读取表格",
          "complete it, save it as a file, and read the table with: beacon import --mapping FILE"));
      return ExitCode.DONE;
    } catch (IllegalArgumentException e) {
      output.err().println(e.getMessage());
      return ExitCode.REFUSED;
    }
  }

  private String say(Wording words) {
    return shared.say(words.zh(), words.en());
  }
}
