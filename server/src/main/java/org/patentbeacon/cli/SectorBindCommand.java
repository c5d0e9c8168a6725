package org.patentbeacon.cli;

import java.nio.file.Path;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.measure.SectorBinding;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.sector.read.SectorReading;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `beacon sector bind`: the topics of a sector become part of a database.
@Command(name = "bind", mixinStandardHelpOptions = true,
    description = {"bind a sector to a database: its topics follow every import", "把专题库绑定到数据库，此后节点随每次导入更新"})
final class SectorBindCommand extends DatabaseCommand {
  @Parameters(paramLabel = "FOLDER", description = {"the folder of the sector", "专题库目录"})
  private Path folder = Path.of("");

  SectorBindCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    SectorFiles files = SectorFiles.in(folder);
    SectorReading read = SectorCommand.checked(files);
    if (read.errors() > 0) {
      read.findings().forEach(finding -> output.err().println(SectorCommand.words(shared, finding)));
      output.err().println("beacon: " + shared.say("有错误的专题库不能绑定", "a sector with errors is not bound"));
      return ExitCode.REFUSED;
    }
    SectorBinding binding = SectorBinding.bind(db, files);
    if (shared.json) {
      output.out().println(Json.write(binding));
      return ExitCode.DONE;
    }
    output.out().println(binding.sector() + shared.say(" 版本 ", ", revision ") + binding.revision() + (binding.changed()
        ? shared.say("，已绑定", ", bound") : shared.say("，没有变化", ", nothing changed")) + shared.say("（族）", " (families)"));
    binding.topics().forEach(this::tell);
    return ExitCode.DONE;
  }

  private void tell(SectorBinding.Change topic) {
    String waiting = topic.waiting() == 0 ? "" : shared.say("，待入库 " + topic.waiting() + " 行", ", rows waiting: " + topic.waiting());
    String packed = topic.packed() == null || topic.packed() == topic.after() ? ""
        : shared.say("，包中为 " + topic.packed(), ", in the package: " + topic.packed());
    output.out().println("  " + topic.path() + "  " + (topic.before() == null ? "" : topic.before() + " → ") + topic.after() + waiting
        + packed);
  }
}
