package org.patentbeacon.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.search.FreeToUseReport;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon freetouse`: the checklist that says whether a patent is a candidate for free use in a market.
@Command(name = "freetouse", mixinStandardHelpOptions = true,
    description = {"the checklist for free-to-use candidates in a market", "公知技术核查：目标市场的可自由使用候选"})
final class FreeToUseCommand extends DatabaseCommand {
  @Parameters(paramLabel = "NUMBER", description = {"a publication or application number", "公开号或申请号"})
  private String number = "";

  @Option(names = "--market", paramLabel = "CC",
      description = {"the country asked for; that of the document otherwise", "目标市场，默认为该文献的公开国"})
  private @Nullable String market;

  @Option(names = "--on", paramLabel = "DATE", description = {"the day the states are of; today otherwise", "截至日期，默认为今天"})
  private @Nullable LocalDate on;

  FreeToUseCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    FreeToUseReport report = db.rights().freeToUse(number, Optional.ofNullable(market).map(word -> word.toUpperCase(Locale.ROOT)),
        on == null ? db.today() : on);
    if (shared.json) {
      output.out().println(Json.write(report));
    } else {
      output.out().print(shared.say(report.answer().inChinese(), report.answer().inEnglish()));
      output.out().println(report.scope().in(shared.say("zh", "en")));
    }
    return ExitCode.DONE;
  }
}
