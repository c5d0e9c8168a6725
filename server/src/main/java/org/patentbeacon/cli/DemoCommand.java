package org.patentbeacon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.analysis.LandscapeOptions;
import org.patentbeacon.demo.DemoDefinition;
import org.patentbeacon.demo.DemoSector;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.ledger.Ledger;
import org.patentbeacon.report.ReportFormat;
import org.patentbeacon.report.assembly.Reports;
import org.patentbeacon.report.exhibit.ReportOptions;
import org.patentbeacon.search.ImportReport;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.measure.SectorBinding;
import org.patentbeacon.sector.measure.SectorCounts;
import org.patentbeacon.sector.read.SectorFiles;
import org.patentbeacon.server.Json;
import org.patentbeacon.server.SectorScopes;
import org.patentbeacon.warning.Beacon;
import org.patentbeacon.warning.RunReport;
import org.patentbeacon.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `beacon demo`: the whole road once over a fictional sector.
@Command(name = "demo", mixinStandardHelpOptions = true,
    description = {"a first look, over a fictional sector", "用虚构产业走一遍全流程"})
final class DemoCommand implements Callable<Integer> {
  private static final long SEED = 2026;
  private static final int PUBLICATIONS = 3_000;
  private static final int FIRST_LINES = 3;
  /// The demo plays on its own day, so that it says the same on every other.
  private static final Clock NOW = Clock.fixed(DemoSector.TODAY.atTime(9, 0).atZone(Ledger.OFFICE_TIME).toInstant(), Ledger.OFFICE_TIME);

  @Mixin
  private Shared shared = new Shared();

  @Mixin
  private Output output = new Output();

  @Option(names = "--dir", paramLabel = "DIR", description = "where its files go (${DEFAULT-VALUE})")
  private Path folder = Path.of("demo");

  @Option(names = "--port", paramLabel = "P", description = "the port of the page (${DEFAULT-VALUE})")
  private int port = 8080;

  @Option(names = "--no-serve", description = "do not start the page")
  private boolean noServe;

  DemoCommand() {}

  @Override
  public Integer call() throws Exception {
    Path files = folder.resolve("files");
    if (!Files.isDirectory(files.resolve("first"))) {
      say("生成虚构的LED照明产业数据……", "writing a fictional LED-lighting sector …");
      DemoSector sector = DemoSector.of(SEED, PUBLICATIONS);
      sector.writeFirstBatch(files.resolve("first"));
      sector.writeSecondBatch(files.resolve("second"));
    }
    if (!Files.isDirectory(folder.resolve("sector"))) {
      DemoDefinition.write(folder.resolve("sector"));
    }
    try (PatentDatabase db = DatabasePlace.opened(folder.resolve("led-lighting"))) {
      run(db, files);
      if (!noServe) {
        ServeCommand.serve(db, "127.0.0.1", port, shared, output);
      }
    }
    return ExitCode.DONE;
  }

  private void run(PatentDatabase db, Path files) throws IOException {
    try (Beacon beacon = Beacon.open(db, db.folder().resolve("ledger.db"), NOW)) {
      ImportReport first = imported(db, files.resolve("first"));
      SectorBinding.bind(db, SectorFiles.in(folder.resolve("sector")));
      Watch watch = beacon.watch(Watch.query(DemoSector.WATCH_NAME, DemoSector.WATCH_QUERY));
      DemoCluster cluster = DemoCluster.load(db, beacon, folder.resolve("sector"));
      ImportReport second = imported(db, files.resolve("second"));
      RunReport found = beacon.run(DemoSector.TODAY);
      List<DemoMessages.Told> told = new DemoMessages(beacon.ledger(), folder.resolve("messages"), NOW.instant()).write(cluster, found.run());
      SectorCounts topics = SectorCounts.of(db, db.sectors().all().getFirst(), CountUnit.SIMPLE_FAMILY);
      Landscape landscape = SectorScopes.landscape(db, DemoSector.LANDSCAPE_QUERY, LandscapeOptions.DEFAULT,
          new SectorScopes.Asked(null, true));
      Path report = folder.resolve("landscape.html");
      Files.write(report, ReportFormat.of("landscape.html").orElseThrow()
          .write(Reports.of(landscape, ReportOptions.of(DemoSector.TODAY)), shared.language()));
      if (shared.json) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("imports", List.of(first, second));
        summary.put("sector", topics);
        summary.put("landscape", landscape);
        summary.put("watches", List.of(watch));
        summary.put("alerts", found.alerts());
        summary.put("enterprises", told);
        put(summary, "url", noServe ? null : "http://127.0.0.1:" + port + "/");
        output.out().println(Json.write(summary));
      } else {
        print(List.of(first, second), found, landscape, report);
        print(told);
        print(topics);
      }
    }
  }

  private static void put(Map<String, Object> summary, String key, @Nullable Object value) {
    if (value != null) {
      summary.put(key, value);
    }
  }

  private static ImportReport imported(PatentDatabase db, Path files) throws IOException {
    return db.importFrom(files);
  }

  private void say(String zh, String en) {
    output.err().println(shared.say(zh, en));
  }

  private void print(List<ImportReport> imports, RunReport found, Landscape landscape, Path report) {
    for (ImportReport each : imports) {
      heading("导入", "Import");
      output.out().println(ImportCommand.words(each, shared));
    }
    heading("全景", "Landscape");
    output.out().println(LandscapeCommand.summary(landscape, shared));
    output.out().println(shared.say("报告：", "report: ") + report);
    heading("监视", "Watch");
    output.out().println(DemoSector.WATCH_NAME + "  " + DemoSector.WATCH_QUERY);
    heading("预警", "Alerts");
    found.alerts().stream().filter(alert -> alert.body().tenantId().equals(Watch.DEFAULT_TENANT))
        .forEach(alert -> output.out().println(AlertsCommand.words(alert, shared)));
    if (found.alerts().isEmpty()) {
      output.out().println(shared.say("没有新的预警（此前的预警见 beacon alerts list）",
          "no new alerts (earlier ones: beacon alerts list)"));
    }
    output.out().flush();
  }

  /// What each enterprise and their institution hear.
  private void print(List<DemoMessages.Told> told) {
    heading("集群", "Cluster");
    for (DemoMessages.Told one : told) {
      output.out().println(one.name() + shared.say("：", ": ") + one.bySeverity().entrySet().stream()
          .map(count -> shared.say(count.getKey().wording().zh(), count.getKey().wording().en()) + " " + count.getValue())
          .collect(Collectors.joining(shared.say("，", ", "))));
      one.titles().stream().limit(FIRST_LINES).forEach(title -> output.out().println("  " + shared.say(title.zh(), title.en())));
    }
    output.out().println(shared.say("邮件、订阅和推送：", "mails, feeds and posts: ") + folder.resolve("messages"));
    output.out().flush();
  }

  /// How much each topic of the sector holds after both imports.
  private void print(SectorCounts sector) {
    heading("专题库", "Sector");
    sector.topics().forEach(topic -> output.out().println(
        "  ".repeat((int) topic.path().chars().filter(c -> c == '/').count()) + topic.path().substring(topic.path().lastIndexOf('/') + 1)
        + "  " + topic.count()));
    output.out().println(shared.say("定义：", "definition: ") + folder.resolve("sector"));
    output.out().flush();
  }

  private void heading(String zh, String en) {
    output.out().println();
    output.out().println("== " + shared.say(zh, en) + " ==");
  }
}
