package org.patentbeacon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.concordance.Concordance;
import org.patentbeacon.concordance.ConcordanceFile;
import org.patentbeacon.concordance.ConcordanceProblem;
import org.patentbeacon.concordance.Concordances;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import org.patentbeacon.table.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon concordance`: the 35 technology fields of WIPO, and other classifications that are told from the IPC.
@Command(name = "concordance", mixinStandardHelpOptions = true,
    description = {"technology fields and industries told from the IPC", "由 IPC 对照得出的技术领域与行业"},
    subcommands = {ConcordanceCommand.Listing.class, ConcordanceCommand.Load.class, ConcordanceCountCommand.class})
final class ConcordanceCommand {
  ConcordanceCommand() {}

  static String words(Shared shared, Wording wording) {
    return shared.say(wording.zh(), wording.en());
  }

  /// A concordance in a line.
  ///
  /// @param name its name
  /// @param fields the number of its fields
  /// @param places the number of its places of the IPC
  private record About(String name, int fields, int places) {
    static About of(Concordance concordance) {
      return new About(concordance.name(), concordance.fields().size(),
          concordance.fields().stream().mapToInt(field -> field.ipc().size()).sum());
    }

    String words(Shared shared) {
      return shared.say("%s：%d 个类目，%d 条 IPC 对照".formatted(name, fields, places),
          "%s: %d fields, %d places of the IPC".formatted(name, fields, places));
    }
  }

  /// `beacon concordance list`.
  @Command(name = "list", mixinStandardHelpOptions = true,
      description = {"the concordances of a database", "列出数据库的对照表"})
  static final class Listing extends DatabaseCommand {
    Listing() {}

    @Override
    int run(PatentDatabase db) throws IOException {
      List<About> all = new ArrayList<>();
      for (String name : db.concordances().names()) {
        db.concordances().get(name).map(About::of).ifPresent(all::add);
      }
      if (shared.json) {
        output.out().println(Json.write(all));
      } else {
        all.forEach(about -> output.out().println(about.words(shared)));
      }
      return ExitCode.DONE;
    }
  }

  /// `beacon concordance load`.
  @Command(name = "load", mixinStandardHelpOptions = true,
      description = {"load a concordance from a CSV with the columns code,nameZh,nameEn,ipc", "从 CSV（列 code,nameZh,nameEn,ipc）装载对照表"})
  static final class Load extends DatabaseCommand {
    @Option(names = "--name", required = true, paramLabel = "NAME",
        description = {"its name, such as GBT4754", "对照表名称，如 GBT4754"})
    private String name = "";

    @Parameters(paramLabel = "FILE", description = {"the table, in UTF-8", "对照表文件，UTF-8"})
    private Path file = Path.of("");

    Load() {}

    @Override
    int run(PatentDatabase db) throws IOException {
      if (!Concordances.mayBeNamed(name)) {
        output.err().println("beacon: " + shared.say(
            "--name 应为至多 32 个大写字母、数字、_ 或 -，且不是 WIPO35，实为“" + name + "”",
            "--name: expected up to 32 capital letters, digits, _ or -, and not WIPO35, found '" + name + "'"));
        return ExitCode.USAGE;
      }
      ConcordanceFile read = db.concordances().load(name, file);
      List<ConcordanceProblem> problems = read.problems();
      problems.forEach(problem -> output.err().println(words(shared, problem.words())));
      About about = read.concordance(name).map(About::of).orElse(new About(name, 0, 0));
      if (shared.json) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("loaded", about);
        answer.put("problems", problems);
        output.out().println(Json.write(answer));
      } else {
        output.out().println(read.rules() == 0
            ? shared.say("没有可用的行，未装载", "no row can be used; nothing is loaded")
            : about.words(shared) + shared.say("，拒绝 " + problems.size() + " 行", ", " + problems.size() + " rows refused"));
      }
      return problems.isEmpty() && read.rules() > 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }
}
