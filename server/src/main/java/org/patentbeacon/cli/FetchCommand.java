package org.patentbeacon.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.fetch.FetchOutcome;
import org.patentbeacon.fetch.FetchPart;
import org.patentbeacon.fetch.FetchProgress;
import org.patentbeacon.fetch.FetchReport;
import org.patentbeacon.fetch.FetchTime;
import org.patentbeacon.fetch.OpsClient;
import org.patentbeacon.fetch.OpsKey;
import org.patentbeacon.fetch.OpsOptions;
import org.patentbeacon.search.ImportOptions;
import org.patentbeacon.search.ImportReport;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon fetch`: gets publications from EPO OPS and imports them. The answers are kept in `fetched` in the database, so
/// that a run that was cut off goes on where it stopped.
@Command(name = "fetch", mixinStandardHelpOptions = true,
    description = {"fetch documents, families and legal events from EPO OPS into a database",
        "从欧洲专利局 OPS 获取文献、同族与法律状态并导入数据库"})
final class FetchCommand implements Callable<Integer> {
  private static final String FOLDER = "fetched";

  @Mixin
  private Shared shared = new Shared();

  @Mixin
  private Output output = new Output();

  @Mixin
  private DatabasePlace database = new DatabasePlace();

  @Option(names = "--file", paramLabel = "LIST", description = "a list of numbers, # begins a comment; - for stdin")
  private @Nullable String file;

  @Option(names = "--only", split = ",", paramLabel = "PART", description = "biblio, fulltext, family, legal")
  private Set<FetchPart> only = EnumSet.allOf(FetchPart.class);

  @Option(names = "--max-age", defaultValue = "7", paramLabel = "DAYS",
      description = "answers kept for longer are asked for again; 7")
  private int maxAge;

  @Option(names = "--base-url", hidden = true)
  private @Nullable URI base;

  @Parameters(arity = "0..*", paramLabel = "NUMBER", description = "publication numbers in any written form")
  private List<String> numbers = List.of();

  FetchCommand() {}

  @Override
  public Integer call() throws Exception {
    OpsOptions options = options();
    List<String> wanted = wanted();
    try (OpsClient ops = OpsClient.open(options); PatentDatabase db = database.opened()) {
      FetchReport fetched = ops.fetch(wanted);
      tell(fetched);
      ImportReport imported = db.importFrom(fetched.files(), ImportOptions.DEFAULT);
      output.out().println(shared.json ? Json.write(imported) : ImportCommand.words(imported, shared));
      return fetched.complete() && imported.rejected() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  private OpsOptions options() {
    OpsOptions options = OpsOptions.of(key(), database.folder().resolve(FOLDER), FetchTime.of(Clock.systemUTC()))
        .only(only).maxAge(Duration.ofDays(maxAge)).progress(progress());
    String address = System.getenv("BEACON_OPS_URL");
    if (base != null) {
      return options.base(base);
    }
    return address == null || address.isBlank() ? options : options.base(URI.create(address.strip()));
  }

  private OpsKey key() {
    String key = System.getenv("BEACON_OPS_KEY");
    String secret = System.getenv("BEACON_OPS_SECRET");
    if (key == null || key.isBlank() || secret == null || secret.isBlank()) {
      throw new IllegalArgumentException(shared.say(
          "请设置环境变量 BEACON_OPS_KEY 和 BEACON_OPS_SECRET：在 https://developers.epo.org 免费注册，于 My Apps 新建应用即可取得",
          "set the variables BEACON_OPS_KEY and BEACON_OPS_SECRET: register at https://developers.epo.org, free of charge,"
              + " and add an app under My Apps"));
    }
    return new OpsKey(key, secret);
  }

  private List<String> wanted() throws IOException {
    List<String> wanted = new ArrayList<>(numbers);
    if (file != null) {
      byte[] list = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
      wanted.addAll(listed(new String(list, StandardCharsets.UTF_8)));
    }
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException(shared.say("没有号码：请给出公开号，或用 --file 给出号码清单",
          "no numbers: expected publication numbers, or --file with a list of them"));
    }
    return wanted;
  }

  /// The items of a list; a first line without digits is its title.
  private static List<String> listed(String text) {
    List<String> items = text.replace("\uFEFF", "").lines().map(line -> line.replaceFirst("#.*", ""))
        .flatMap(line -> List.of(line.split("[,;\\t，；]")).stream())
        .map(String::strip).filter(Predicate.not(String::isEmpty)).toList();
    boolean title = !items.isEmpty() && items.getFirst().chars().noneMatch(Character::isDigit);
    return title ? items.subList(1, items.size()) : items;
  }

  private void tell(FetchReport report) {
    report.outcomes().stream().map(this::trouble).filter(Predicate.not(String::isEmpty))
        .forEach(output.err()::println);
    if (report.stopped() != null) {
      long open = report.outcomes().stream().filter(FetchOutcome.Stopped.class::isInstance).count();
      output.err().printf(Locale.ROOT, shared.say("已停止，%d 个号码未完成，下次继续：%s%n",
          "stopped, %d numbers are not finished, the next run goes on there: %s%n"), open, report.stopped());
    }
    output.err().println(summary(report));
  }

  /// What there is to say of a number that is not all there; nothing for any other.
  private String trouble(FetchOutcome outcome) {
    return switch (outcome) {
      case FetchOutcome.Fetched fetched -> "";
      case FetchOutcome.Cached cached -> "";
      case FetchOutcome.NotFound missing ->
        missing.written() + shared.say("：OPS 中没有，", ": not found at OPS, ") + missing.reason();
      case FetchOutcome.Refused refused ->
        refused.written() + shared.say("：不是公开号，", ": no publication number, ") + refused.reason();
      case FetchOutcome.Failed failed -> failed.written() + shared.say("：未能取得，", ": failed, ") + failed.reason();
      case FetchOutcome.Stopped stopped -> ""; // may be thousands: told as a number
    };
  }

  private String summary(FetchReport report) {
    long fetched = report.outcomes().stream().filter(FetchOutcome.Fetched.class::isInstance).count();
    long cached = report.outcomes().stream().filter(FetchOutcome.Cached.class::isInstance).count();
    String summary = String.format(Locale.ROOT, shared.say("OPS：新获取 %d，已有 %d，其他 %d，请求 %d 次",
        "OPS: fetched %d, there already %d, others %d, requests %d"), fetched, cached,
        report.outcomes().size() - fetched - cached, report.requests());
    Long week = report.quota().week();
    return week == null ? summary : summary + String.format(Locale.ROOT,
        shared.say("，本周已用流量 %.1f MB", "; used of this week's volume: %.1f MB"), week / 1e6);
  }

  /// A line that is written over, where somebody looks at it.
  @SuppressWarnings("SystemConsoleNull") // it is null again since JDK 25, where nobody looks
  private FetchProgress progress() {
    if (System.console() == null || !System.console().isTerminal()) {
      return FetchProgress.SILENT;
    }
    return (done, all, doing) -> {
      output.err().printf(Locale.ROOT, "\r%d/%d %-60.60s\r", done, all, doing);
      output.err().flush();
    };
  }
}
