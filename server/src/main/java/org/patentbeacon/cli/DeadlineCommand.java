package org.patentbeacon.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.casefile.Fact;
import org.patentbeacon.legal.deadline.Deadlines;
import org.patentbeacon.legal.term.RightKind;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon deadline`: every date that matters for a case of a database, or for one of which the dates are given.
@Command(name = "deadline", mixinStandardHelpOptions = true, description = {"dates that matter for a case", "期限与费用"})
final class DeadlineCommand implements Callable<Integer> {
  @Mixin
  private Shared shared = new Shared();

  @Mixin
  private Output output = new Output();

  @Option(names = {"-d", "--db"}, paramLabel = "DIR", description = {"the database", "数据库目录"})
  private @Nullable Path folder;

  @Option(names = "--authority", paramLabel = "A", description = "the office, such as CN")
  private @Nullable String authority;

  @Option(names = "--type", paramLabel = "invention|utility-model|design", description = "what is protected")
  private String type = "invention";

  @Option(names = "--filed", paramLabel = "DATE", description = "the filing date")
  private @Nullable LocalDate filed;

  @Option(names = "--granted", paramLabel = "DATE", description = "the day of the grant")
  private @Nullable LocalDate granted;

  @Option(names = "--priority", paramLabel = "DATE", description = "the earliest priority")
  private @Nullable LocalDate priority;

  @Option(names = "--on", paramLabel = "DATE", description = {"the day to look from; today otherwise", "查看日期，默认为今天"})
  private LocalDate on = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @Parameters(paramLabel = "NUMBER", arity = "0..1", description = "a publication or application number of the database")
  private @Nullable String number;

  DeadlineCommand() {}

  @Override
  public Integer call() throws Exception {
    String lang = shared.say("zh", "en");
    List<DeadlineLine> lines = Deadlines.shipped().itemsFor(facts(), on).stream().map(item -> DeadlineLine.of(item, lang)).toList();
    if (shared.json) {
      output.out().println(Json.write(lines));
    } else {
      for (DeadlineLine line : lines) {
        output.out().println(line.text());
        line.notes().forEach(note -> output.out().println("            " + note));
      }
      output.err().println(shared.say("~ 表示日历尚未公布。金额和日期以官方通知为准。",
          "~ hangs on a calendar not yet published. What the office says counts."));
    }
    return ExitCode.DONE;
  }

  private CaseFacts facts() throws Exception {
    if (number != null) {
      if (folder == null) {
        throw new IllegalArgumentException("expected -d DIR with the database that has " + number);
      }
      try (PatentDatabase db = DatabasePlace.existing(folder)) {
        return db.rights().caseFacts(number, on);
      }
    }
    if (authority == null || filed == null) {
      throw new IllegalArgumentException("expected a NUMBER with -d DIR, or --authority and --filed");
    }
    CaseFacts facts = CaseFacts.of(authority.toUpperCase(Locale.ROOT), kind()).with(Fact.FILING, filed);
    facts = granted == null ? facts : facts.with(Fact.GRANT, granted);
    return priority == null ? facts : facts.with(Fact.PRIORITY, priority);
  }

  private RightKind kind() {
    return switch (type) {
      case "invention" -> RightKind.INVENTION;
      case "utility-model" -> RightKind.UTILITY_MODEL;
      case "design" -> RightKind.DESIGN;
      default -> throw new IllegalArgumentException("--type: expected invention, utility-model or design, found '" + type + "'");
    };
  }
}
