package org.patentbeacon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.embedding.ModelException;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.report.Language;
import org.patentbeacon.search.UnknownNumberException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/// The `beacon` command.
@Command(name = "beacon", mixinStandardHelpOptions = true, version = "Patent Beacon 0.1.0",
    description = {"Patent Beacon 专利烽火台: industry patent databases, landscapes and early warnings",
        "产业专题数据库、专利全景分析与预警"},
    subcommands = {ImportCommand.class, ReadCommand.class, FormatsCommand.class, SearchCommand.class,
        CountCommand.class, ExportCommand.class, SavedCommand.class, HistoryCommand.class, ShowCommand.class, FamilyCommand.class,
        StatusCommand.class, FreeToUseCommand.class, DeadlineCommand.class, QueryCommand.class, NumberCommand.class, LandscapeCommand.class,
        WatchCommand.class, AlertsCommand.class, DeliverCommand.class, FetchCommand.class, InfoCommand.class, ServeCommand.class, DemoCommand.class,
        SchemeCommand.class, ReindexCommand.class, SimilarCommand.class, MeaningCommand.class, DictionaryCommand.class,
        SectorCommand.class, ApplicantCommand.class, ConcordanceCommand.class})
public final class Main {
  /// Kept, since a logger that nobody holds forgets its level.
  private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

  /// Made by the command line parser.
  Main() {}

  /// Runs the command and exits with its code: 0 done, 1 something was refused, 2 wrong usage or query, 3 the database
  /// cannot be used, 70 a bug.
  ///
  /// @param args the words of the command line
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    // Without vector instructions everything works; a user need not hear of it.
    VECTORS.setLevel(Level.SEVERE);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /// Runs the command with writers of the caller's.
  ///
  /// @param out takes results
  /// @param err takes progress and messages
  /// @param args the words of the command line
  /// @return the exit code
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main()).setOut(out).setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::failed)
        .execute(args);
  }

  private static int failed(Exception failure, CommandLine command, ParseResult words) {
    String message = String.valueOf(failure.getMessage());
    return switch (failure) {
      case QuerySyntaxException e -> say(command, message + meant(e, wanted(words)), ExitCode.USAGE);
      case ModelException e -> say(command, message, ExitCode.UNUSABLE);
      case IllegalArgumentException e -> say(command, message, ExitCode.USAGE);
      case UnusableDatabaseException e ->
        say(command, Shared.language(wanted(words)) == Language.ZH ? e.inChinese() : message, ExitCode.UNUSABLE);
      case UnknownNumberException e -> say(command, message, ExitCode.REFUSED);
      case NoSuchFileException e -> say(command, "there is no file " + message, ExitCode.USAGE);
      case IOException e -> say(command, message, ExitCode.UNUSABLE);
      default -> {
        failure.printStackTrace(command.getErr());
        yield ExitCode.BUG;
      }
    };
  }

  /// What may have been meant, for who reads Chinese; the message itself says it in English.
  private static String meant(QuerySyntaxException e, @Nullable String lang) {
    return e.suggestions().isEmpty() || Shared.language(lang) != Language.ZH ? ""
        : "（是否指：" + String.join("、", e.suggestions()) + "）";
  }

  /// The language that the words of the command line ask for.
  private static @Nullable String wanted(ParseResult words) {
    ParseResult last = words;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last.matchedOptionValue("--lang", null);
  }

  private static int say(CommandLine command, String message, int code) {
    command.getErr().println("beacon: " + message);
    return code;
  }
}
