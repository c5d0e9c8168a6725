package org.patentbeacon.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.patentbeacon.analysis.ranking.FieldComposition;
import org.patentbeacon.analysis.ranking.FieldWeighting;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.concordance.Concordance;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import org.patentbeacon.server.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon concordance count`: how many hits of a query each field has.
@Command(name = "count", mixinStandardHelpOptions = true,
    description = {"count the hits of a query by field", "按类目统计命中"})
final class ConcordanceCountCommand extends DatabaseCommand {
  private static final int SHOWN_SYMBOLS = 10;

  @Option(names = "--unit", paramLabel = "U",
      description = {"publication, application or family", "统计单位：publication、application 或 family"})
  private String unit = "publication";

  @Option(names = "--weighting", paramLabel = "W", description = {
      "how a hit of several fields is shared among them: ${COMPLETION-CANDIDATES}",
      "属于多个类目的文献如何分摊：${COMPLETION-CANDIDATES}"})
  private FieldWeighting weighting = FieldWeighting.FIELDS;

  @Parameters(index = "0", paramLabel = "NAME", description = {"a concordance, such as WIPO35", "对照表，如 WIPO35"})
  private String name = "";

  @Parameters(index = "1", paramLabel = "QUERY", description = {"the query", "检索式"})
  private String query = "";

  ConcordanceCountCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    Optional<Concordance> concordance = db.concordances().get(name);
    if (concordance.isEmpty()) {
      List<String> names = db.concordances().names();
      output.err().println("beacon: " + shared.say("没有对照表 " + name + "，已有：" + String.join("、", names),
          "there is no concordance " + name + "; there are: " + String.join(", ", names)));
      return ExitCode.USAGE;
    }
    FieldComposition counted = FieldComposition.of(PatentSet.of(db.table(query)), concordance.get(), Words.unit(unit), weighting);
    if (shared.json) {
      output.out().println(Json.write(counted));
    } else {
      tell(counted);
    }
    return ExitCode.DONE;
  }

  private void tell(FieldComposition counted) {
    String units = shared.units(counted.heading().unit());
    output.out().println(shared.say("%s：%d %s归入类目，%d %s未归入", "%s: %d %s in fields, %d %s in none").formatted(
        counted.concordance(), counted.known(), units, counted.unknown(), units));
    counted.rows().forEach(row -> output.out().println(String.format(Locale.ROOT, "  %-6s %7d %10.2f %5.1f %%  %s", row.code(),
        row.full(), row.fractional(), 100 * row.share(), ConcordanceCommand.words(shared, row.name()))));
    if (!counted.unmapped().isEmpty()) {
      String symbols = counted.unmapped().stream().limit(SHOWN_SYMBOLS)
          .map(symbol -> symbol.symbol() + " (" + symbol.count() + ")").collect(Collectors.joining(", "));
      output.out().println(shared.say("对照表未涉及的分类号 %d 个：%s%s", "%d symbols of which it does not tell: %s%s").formatted(
          counted.unmapped().size(), symbols, counted.unmapped().size() > SHOWN_SYMBOLS ? ", …" : ""));
    }
  }
}
