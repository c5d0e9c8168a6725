package org.patentbeacon.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.patentbeacon.sector.Finding;
import org.patentbeacon.sector.check.SectorCheck;
import org.patentbeacon.sector.pack.PackException;
import org.patentbeacon.sector.pack.SectorPack;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.sector.read.SectorReader;
import org.patentbeacon.sector.read.SectorReading;
import org.patentbeacon.sector.write.SectorSkeleton;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon sector`: sector databases as folders of text files.
@Command(name = "sector", mixinStandardHelpOptions = true,
    description = {"sector databases as files: topics, rows, applicants, annotations, members", "专题库文件：节点、收入与排除、申请人、标引、成员"},
    subcommands = {SectorCommand.Init.class, SectorCommand.Check.class, SectorCommand.Pack.class, SectorCommand.Unpack.class})
final class SectorCommand {
  SectorCommand() {}

  /// A command about a sector's folder.
  abstract static class FolderCommand implements Callable<Integer> {
    @Mixin
    Shared shared = new Shared();

    @Mixin
    Output output = new Output();

    /// What was read of a folder, with everything that is wrong with it; errors and warnings go where messages go.
    SectorReading checked(SectorFiles files) {
      return SectorCheck.of(SectorReader.read(files), LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    void say(Map<String, Object> answer, String zh, String en) {
      output.out().println(shared.json ? Json.write(answer) : shared.say(zh, en));
    }

    String words(Finding finding) {
      String severity = switch (finding.severity()) {
        case ERROR -> shared.say("错误：", "error: ");
        case WARNING -> shared.say("警告：", "warning: ");
      };
      return severity + finding.in(shared.say("zh", "en"));
    }

    int refused(PackException e) {
      output.err().println("beacon: " + e.wording().in(shared.say("zh", "en")));
      return ExitCode.REFUSED;
    }
  }

  /// `beacon sector init`.
  @Command(name = "init", mixinStandardHelpOptions = true,
      description = {"write the commented files of a new sector", "生成带注释的新专题库文件"})
  static final class Init extends FolderCommand {
    @Option(names = "--name", required = true, paramLabel = "NAME",
        description = {"what the sector is called; the first part of its paths", "专题名称，即节点路径的第一段"})
    private String name = "";

    @Parameters(paramLabel = "FOLDER", description = {"a folder that is empty or not there", "空目录，或尚不存在的目录"})
    private Path folder = Path.of("");

    Init() {}

    @Override
    public Integer call() throws Exception {
      List<String> files = SectorSkeleton.write(folder, name).stream().map(file -> folder.relativize(file).toString()).toList();
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("folder", folder.toString());
      answer.put("files", files);
      say(answer, "已在 %s 生成 %d 个文件：%s".formatted(folder, files.size(), String.join("、", files)),
          "%d files written to %s: %s".formatted(files.size(), folder, String.join(", ", files)));
      return ExitCode.DONE;
    }
  }

  /// `beacon sector check`.
  @Command(name = "check", mixinStandardHelpOptions = true,
      description = {"say everything that is wrong with the files of a sector", "检查专题库文件，列出全部问题"})
  static final class Check extends FolderCommand {
    @Parameters(paramLabel = "FOLDER", description = {"the folder of the sector", "专题库目录"})
    private Path folder = Path.of("");

    Check() {}

    @Override
    public Integer call() throws Exception {
      SectorReading read = checked(SectorFiles.in(folder));
      long warnings = read.findings().size() - read.errors();
      int topics = read.sector().topics().nodes().size();
      if (!shared.json) {
        read.findings().forEach(finding -> output.out().println(words(finding)));
      }
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("sector", read.sector().about().id());
      answer.put("topics", topics);
      answer.put("errors", read.errors());
      answer.put("warnings", warnings);
      answer.put("findings", read.findings().stream().map(Check::json).toList());
      say(answer, "%s：%d 个节点，%d 个错误，%d 个警告".formatted(read.sector().about().name().zh(), topics, read.errors(), warnings),
          "%s: topics %d, errors %d, warnings %d".formatted(read.sector().about().name().in("en"), topics, read.errors(), warnings));
      return read.errors() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private static Map<String, Object> json(Finding finding) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("severity", finding.severity());
      json.put("file", finding.place().file());
      json.put("line", finding.place().line());
      if (finding.subject() != null) {
        json.put("subject", finding.subject());
      }
      if (finding.column() > 0) {
        json.put("column", finding.column());
      }
      json.put("message", finding.message());
      return json;
    }
  }

  /// `beacon sector pack`.
  @Command(name = "pack", mixinStandardHelpOptions = true,
      description = {"one file of a sector to hand on, without documents", "打包专题库以便移交，不含文献"})
  static final class Pack extends FolderCommand {
    @Parameters(paramLabel = "FOLDER", description = {"the folder of the sector", "专题库目录"})
    private Path folder = Path.of("");

    @Option(names = "-o", required = true, paramLabel = "FILE.zip", description = {"the package", "输出的包"})
    private Path file = Path.of("");

    @Option(names = "--with-private",
        description = {"members, targets and profiles come along", "连同成员、目标与企业档案"})
    private boolean withPrivate;

    Pack() {}

    @Override
    public Integer call() throws Exception {
      SectorFiles files = SectorFiles.in(folder);
      SectorReading read = checked(files);
      if (read.errors() > 0) {
        read.findings().forEach(finding -> output.err().println(words(finding)));
        output.err().println("beacon: " + shared.say("有错误的专题库不能打包", "a sector with errors is not packed"));
        return ExitCode.REFUSED;
      }
      SectorPack pack = SectorPack.of(read.sector().about().id(), files, withPrivate);
      pack.write(file);
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("file", file.toString());
      answer.put("id", pack.list().id());
      answer.put("revision", pack.list().revision());
      answer.put("files", pack.list().files());
      say(answer, "%s：%s 版本 %s，%d 个文件".formatted(file, pack.list().id(), pack.list().revision(), pack.list().files().size()),
          "%s: %s, revision %s, %d files".formatted(file, pack.list().id(), pack.list().revision(), pack.list().files().size()));
      return ExitCode.DONE;
    }
  }

  /// `beacon sector unpack`.
  @Command(name = "unpack", mixinStandardHelpOptions = true,
      description = {"the folder of a sector from its package, verified", "校验并解开专题库包"})
  static final class Unpack extends FolderCommand {
    @Parameters(index = "0", paramLabel = "FILE.zip", description = {"the package", "专题库包"})
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "FOLDER", description = {"a folder that is empty or not there", "空目录，或尚不存在的目录"})
    private Path folder = Path.of("");

    Unpack() {}

    @Override
    public Integer call() throws Exception {
      try {
        SectorPack pack = SectorPack.read(file);
        pack.unpack(folder);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("folder", folder.toString());
        answer.put("id", pack.list().id());
        answer.put("revision", pack.list().revision());
        answer.put("files", pack.list().files());
        say(answer, "%s：%s 版本 %s，%d 个文件".formatted(folder, pack.list().id(), pack.list().revision(), pack.list().files().size()),
            "%s: %s, revision %s, %d files".formatted(folder, pack.list().id(), pack.list().revision(), pack.list().files().size()));
        return ExitCode.DONE;
      } catch (PackException e) {
        return refused(e);
      }
    }
  }
}
