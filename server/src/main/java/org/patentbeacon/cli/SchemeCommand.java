package org.patentbeacon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.classes.ClassTitle;
import org.patentbeacon.scheme.ClassScheme;
import org.patentbeacon.scheme.SchemeClass;
import org.patentbeacon.scheme.SchemeName;
import org.patentbeacon.scheme.SchemeOptions;
import org.patentbeacon.scheme.SchemeReport;
import org.patentbeacon.scheme.SchemeSource;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon scheme`: classification schemes, so that subgroups are searched with what lies below and classes have names.
@Command(name = "scheme", mixinStandardHelpOptions = true, description = {"classification schemes", "分类表"},
    subcommands = {SchemeCommand.Load.class, SchemeCommand.Show.class, SchemeCommand.Find.class})
final class SchemeCommand {
  SchemeCommand() {}

  /// A class on a line: `F21V29/50  .  冷却装置`.
  private static String line(SchemeClass found, Shared shared) {
    String dots = found.dots() == null ? "" : ".".repeat(found.dots());
    String title = found.titleIn(shared.say("zh", "en")).orElse("");
    return String.format("%-16s %-6s %s", found.symbol(), dots, title).stripTrailing();
  }

  /// `beacon scheme load`.
  @Command(name = "load", mixinStandardHelpOptions = true,
      description = {"load a classification scheme from the files of its office", "从官方文件装载分类表"})
  static final class Load implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Mixin
    private Output output = new Output();

    @Mixin
    private DatabasePlace database = new DatabasePlace();

    @Option(names = "--edition", paramLabel = "E",
        description = {"the edition; otherwise the one that the files bear", "版本，默认取文件中的版本"})
    private @Nullable String edition;

    @Option(names = "--scheme", paramLabel = "IPC|CPC|LOC",
        description = {"the scheme; otherwise told from the files", "分类体系，默认由文件内容判断"})
    private @Nullable SchemeName scheme;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = {
        "scheme XML of IPC or CPC, title lists, tables of symbol, level, title; folders and archives of them",
        "IPC 或 CPC 分类表 XML、标题清单、分类号-级别-标题表，或其目录与压缩包"})
    private List<Path> files = List.of();

    Load() {}

    @Override
    public Integer call() throws Exception {
      try (PatentDatabase db = database.opened()) {
        SchemeReport report = db.schemes().load(files, new SchemeOptions(scheme, edition));
        report.problems().forEach(problem -> output.err().println(problem));
        report.passedOver().forEach(file -> output.err().println(file));
        output.out().println(shared.json ? Json.write(report) : words(report));
        return report.sources().stream().allMatch(source -> source.refused() == 0) ? ExitCode.DONE : ExitCode.REFUSED;
      }
    }

    private String words(SchemeReport report) {
      String of = report.scheme() + (report.edition() == null ? "" : " " + report.edition());
      int refused = report.sources().stream().mapToInt(SchemeSource::refused).sum();
      String counts = shared.say(
          String.format("%s：%d 个分类号，中文标题 %d，英文标题 %d，拒绝或存疑 %d 行", of, report.classes(),
              report.titlesZh(), report.titlesEn(), refused),
          String.format("%s: %d classes, %d Chinese titles, %d English titles, %d lines refused or in doubt", of,
              report.classes(), report.titlesZh(), report.titlesEn(), refused));
      return report.withoutDots() == 0 ? counts : counts + System.lineSeparator() + shared.say(
          report.withoutDots() + " 个小组没有点级：检索时只匹配其本身；再加上带点级的文件（分类表 XML、CPC 标题清单）即可",
          report.withoutDots() + " subgroups come without dots, so that each is searched alone; add a file that has them"
              + " (scheme XML, CPC title list)");
    }
  }

  /// `beacon scheme show`.
  @Command(name = "show", mixinStandardHelpOptions = true,
      description = {"a class with its titles and what stands above and below it", "显示分类号的标题及其上位、下位"})
  static final class Show extends DatabaseCommand {
    @Option(names = "--scheme", paramLabel = "IPC|CPC|LOC",
        description = {"the scheme; otherwise the first that has the symbol", "分类体系，默认取第一个含该分类号的"})
    private @Nullable SchemeName scheme;

    @Parameters(paramLabel = "SYMBOL", description = {"a symbol such as F21V29/50", "分类号，如 F21V29/50"})
    private String symbol = "";

    Show() {}

    @Override
    int run(PatentDatabase db) throws Exception {
      boolean loaded = false;
      for (SchemeName name : scheme == null ? List.of(SchemeName.values()) : List.of(scheme)) {
        ClassScheme in = db.schemes().get(name).orElse(null);
        loaded |= in != null;
        SchemeClass found = in == null ? null : name.symbol(symbol).flatMap(in::get).orElse(null);
        if (in != null && found != null) {
          ShownClass shown = ShownClass.of(in, found);
          output.out().println(shared.json ? Json.write(shown) : words(shown));
          if (shown.dots() == null) {
            output.err().println(shared.say("装载的文件没有该小组的点级，其下位未知",
                "the files that were loaded do not tell its dots: what stands below it is not known"));
          }
          return ExitCode.DONE;
        }
      }
      output.err().println("beacon: " + (loaded
          ? shared.say("装载的分类表中没有 ", "no scheme that is loaded has ") + symbol
          : shared.say("没有装载分类表；请先运行 beacon scheme load",
              "no scheme is loaded; load one with: beacon scheme load")));
      return ExitCode.REFUSED;
    }

    private String words(ShownClass shown) {
      List<String> lines = new ArrayList<>();
      lines.add(shown.scheme() + (shown.edition() == null ? "" : " " + shown.edition()));
      shown.above().reversed().forEach(above -> lines.add("  " + line(above, shared)));
      lines.add("> " + line(shown.shown(), shared));
      ClassTitle title = shown.title();
      if (title.zh() != null && title.en() != null) {
        lines.add(" ".repeat(26) + shared.say(title.en(), title.zh()));
      }
      shown.below().forEach(below -> lines.add("    " + line(below, shared)));
      return String.join(System.lineSeparator(), lines);
    }
  }

  /// `beacon scheme find`.
  @Command(name = "find", mixinStandardHelpOptions = true,
      description = {"classes whose titles contain words", "按标题词查找分类号"})
  static final class Find extends DatabaseCommand {
    @Option(names = "--limit", paramLabel = "N", description = {"how many of each scheme", "每个分类表最多列出几个"})
    private int limit = 20;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = {"words of titles", "标题中的词"})
    private List<String> words = List.of();

    Find() {}

    @Override
    int run(PatentDatabase db) throws Exception {
      String text = String.join(" ", words);
      String titles = text.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en";
      Map<SchemeName, List<SchemeClass>> found = db.schemes().suggest(text, titles, limit);
      if (shared.json) {
        output.out().println(Json.write(found));
      } else {
        found.forEach((name, classes) -> classes.forEach(one -> output.out().println(name + "  " + line(one, shared))));
      }
      return ExitCode.DONE;
    }
  }
}
