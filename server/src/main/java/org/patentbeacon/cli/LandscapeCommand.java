package org.patentbeacon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.analysis.LandscapeOptions;
import org.patentbeacon.analysis.overall.Trend;
import org.patentbeacon.analysis.ranking.Ranking;
import org.patentbeacon.report.Language;
import org.patentbeacon.report.ReportFormat;
import org.patentbeacon.report.assembly.ClassCaptions;
import org.patentbeacon.report.assembly.ReportFile;
import org.patentbeacon.report.assembly.Reports;
import org.patentbeacon.report.assembly.SectorScope;
import org.patentbeacon.report.exhibit.Report;
import org.patentbeacon.report.exhibit.ReportOptions;
import org.patentbeacon.report.picture.ChartFiles;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.Sector;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.sector.read.SectorReader;
import org.patentbeacon.sector.read.SectorReading;
import org.patentbeacon.server.ClassTitles;
import org.patentbeacon.server.Json;
import org.patentbeacon.server.SectorScopes;
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

  @Option(names = "-o", paramLabel = "FILE", description = {"FILE.html, .pdf, .docx, .xlsx, or .json for the figures", "报告文件，按扩展名选择格式"})
  private @Nullable Path file;

  @Option(names = "--report", paramLabel = "FILE.yaml", description = {"title, client, own text, what is left out", "报告的标题、客户、补充文字与略去的部分"})
  private @Nullable Path choices;

  @Option(names = "--sections", paramLabel = "S", split = ",", description = {"chapters that are kept, such as overall,rights; figures have themes only when they are named", "保留的章节；数据中的 themes 须指明才有"})
  private List<String> sections = List.of();

  @Option(names = "--date", paramLabel = "D", description = {"the day on the cover", "封面日期"})
  private @Nullable LocalDate date;

  @Option(names = "--sector", paramLabel = "ID", description = {"the sector that it is about, in place of a query", "以专题库代替检索式"})
  private @Nullable String sector;

  @Option(names = "--members", paramLabel = "DIR", description = {"the folder of the sector, whose enterprises, rosters and targets are shown too",
      "专题库目录，一并展示其企业、名册与目标"})
  private @Nullable Path members;

  @Option(names = "--charts", paramLabel = "DIR", description = {"a folder for the charts, a file for each", "存放各图文件的目录"})
  private @Nullable Path charts;

  @Option(names = "--picture", paramLabel = "P", split = ",", description = {"svg, png or both", "图的格式：svg、png 或两者"})
  private List<String> picture = List.of("svg", "png");

  @Parameters(arity = "0..1", paramLabel = "QUERY", description = "the query")
  private @Nullable String query;

  LandscapeCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    Optional<ReportFormat> format = format();
    Set<ChartFiles.Sort> sorts = sorts();
    LandscapeOptions options = new LandscapeOptions(Words.unit(unit), Words.basis(basis), top);
    SectorScope scope = sector == null ? null : SectorScopes.of(db, sector, options.unit());
    boolean shows = format.isPresent() || charts != null;
    boolean themes = shows ? Reports.showsThemes(options(LocalDate.EPOCH)) : sections.contains(Reports.THEMES);
    Landscape landscape = SectorScopes.landscape(db, asked(scope), options, new SectorScopes.Asked(withMembers(db), themes));
    if (file != null && format.isEmpty()) {
      Files.writeString(file, Json.write(landscape) + "\n");
      written(file);
    }
    if (shows) {
      Report report = ClassCaptions.on(Reports.of(landscape, options(landscape.header().asOf()), scope), ClassTitles.of(db));
      if (format.isPresent() && file != null) {
        Files.write(file, format.get().write(report, shared.language()));
        written(file);
      }
      if (charts != null) {
        new ChartFiles(ReportFormat.pictures(), shared.language() == Language.ZH ? "zh" : "en", sorts).write(report, charts);
        written(charts);
      }
    }
    if (shared.json) {
      output.out().println(Json.write(landscape));
    } else {
      output.out().println(summary(landscape, shared));
    }
    return ExitCode.DONE;
  }

  /// The query of the sector, of what is asked, or of both together.
  private String asked(@Nullable SectorScope scope) {
    if (scope == null && query == null) {
      throw new IllegalArgumentException("landscape: expected a query or --sector, found neither");
    }
    return scope == null ? String.valueOf(query) : scope.query(query);
  }

  /// The sector as it is bound, or out of its folder with the members that are not bound.
  private @Nullable Sector withMembers(PatentDatabase db) throws IOException {
    if (members == null) {
      return SectorScopes.bound(db, sector);
    }
    SectorReading reading = SectorReader.read(SectorFiles.in(members));
    Sector read = reading.sector();
    if (reading.errors() > 0) {
      throw new IllegalArgumentException("--members: " + reading.errors() + " errors in the files of the sector; see beacon sector check " + members);
    }
    if (!read.about().id().equals(sector)) {
      throw new IllegalArgumentException("--members: expected the folder of the sector of --sector, found that of '" + read.about().id() + "'");
    }
    return read;
  }

  private void written(Path target) {
    output.err().println(shared.say("已写入 ", "written: ") + target);
  }

  /// The format of the report; empty for none and for the figures alone.
  private Optional<ReportFormat> format() {
    if (file == null || file.toString().endsWith(".json")) {
      return Optional.empty();
    }
    return Optional.of(ReportFormat.of(file.toString()).orElseThrow(() -> new IllegalArgumentException("-o: expected a file name that ends with "
        + String.join(", ", ReportFormat.ALL.stream().map(known -> "." + known.extension()).toList()) + " or .json, found '" + file + "'")));
  }

  private Set<ChartFiles.Sort> sorts() {
    Set<ChartFiles.Sort> sorts = EnumSet.noneOf(ChartFiles.Sort.class);
    for (String word : picture) {
      sorts.add(switch (word) {
        case "svg" -> ChartFiles.Sort.SVG;
        case "png" -> ChartFiles.Sort.PNG;
        default -> throw new IllegalArgumentException("--picture: expected svg, png or both, found '" + word + "'");
      });
    }
    return sorts;
  }

  /// What the report shows, under the day that is asked for, or another.
  private ReportOptions options(LocalDate otherwise) throws IOException {
    LocalDate day = Objects.requireNonNullElse(date, otherwise);
    ReportOptions chosen = choices == null ? ReportOptions.of(day)
        : ReportFile.read(Words.utf8(Files.readAllBytes(choices), choices.toString()), choices.toString(), day);
    return sections.isEmpty() ? chosen : Reports.only(chosen, Set.copyOf(sections));
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
