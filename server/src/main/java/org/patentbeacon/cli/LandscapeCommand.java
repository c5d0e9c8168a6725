package org.patentbeacon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.analysis.LandscapeOptions;
import org.patentbeacon.analysis.ranking.Ranking;
import org.patentbeacon.analysis.overall.Trend;
import org.patentbeacon.report.HtmlReport;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import org.patentbeacon.server.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon landscape`: a technology-landscape report.
@Command(name = "landscape", mixinStandardHelpOptions = true,
    description = {"make a technology-landscape report", "生成专利技术全景报告"})
final class LandscapeCommand extends DatabaseCommand {
  @Option(names = "--unit", paramLabel = "U", description = "publication, application or family")
  private String unit = "family";

  @Option(names = "--basis", paramLabel = "B",
      description = "filing, priority, first-publication, publication or grant")
  private String basis = "priority";

  @Option(names = "--top", paramLabel = "N", description = "ranks shown")
  private int top = 20;

  @Option(names = "-o", paramLabel = "FILE", description = "FILE.html or FILE.json")
  private @Nullable Path file;

  @Parameters(paramLabel = "QUERY", description = "the query")
  private String query = "";

  LandscapeCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    LandscapeOptions options = new LandscapeOptions(Words.unit(unit), Words.basis(basis), top);
    Landscape landscape = Landscape.of(db.table(query), options);
    if (file != null) {
      write(landscape, file);
    }
    if (shared.json) {
      output.out().println(Json.write(landscape));
    } else {
      output.out().println(summary(landscape, shared));
    }
    return ExitCode.DONE;
  }

  private void write(Landscape landscape, Path target) throws IOException {
    String name = target.toString();
    if (name.endsWith(".html")) {
      Files.writeString(target, HtmlReport.of(landscape, shared.language()));
    } else if (name.endsWith(".json")) {
      Files.writeString(target, Json.write(landscape) + "\n");
    } else {
      throw new IllegalArgumentException("-o: expected a file name that ends with .html or .json, found '" + name + "'");
    }
    output.err().println(shared.say("已写入 ", "written: ") + target);
  }

  static String summary(Landscape landscape, Shared shared) {
    Landscape.Header header = landscape.header();
    StringBuilder words = new StringBuilder(shared.say(
        "公开文本 " + header.totals().publications() + "，申请 " + header.totals().applications() + "，简单同族 " + header.totals().families(),
        header.totals().publications() + " publications, " + header.totals().applications() + " applications, " + header.totals().families()
            + " simple families"));
    Trend.Period last = landscape.overall().trend().lastUsable();
    if (last != null) {
      words.append(shared.say("；最近完整年份 " + last.year() + "：" + last.count(),
          "; last usable year " + last.year() + ": " + last.count()));
    }
    for (Ranking.Row row : landscape.players().applicants().rows().stream().limit(3).toList()) {
      words.append(System.lineSeparator()).append("  ").append(row.rank()).append(". ").append(row.label())
          .append("  ").append(row.full());
    }
    return words.toString();
  }
}
