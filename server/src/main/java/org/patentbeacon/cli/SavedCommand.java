package org.patentbeacon.cli;

import java.util.List;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.query.reference.SavedQuery;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon saved`: queries under a name, for `SAVED=` in other queries.
@Command(name = "saved", mixinStandardHelpOptions = true, description = {"saved searches", "保存的检索式"},
    subcommands = {SavedCommand.Add.class, SavedCommand.ListAll.class, SavedCommand.Remove.class})
final class SavedCommand {
  SavedCommand() {}

  private static String line(SavedQuery saved) {
    return saved.name() + "\t" + saved.dialect().word() + "\t" + saved.text().replaceAll("\\s+", " ")
        + (saved.note().isEmpty() ? "" : "\t" + saved.note());
  }

  private static void print(List<SavedQuery> searches, Shared shared, Output output) {
    if (shared.json) {
      output.out().println(Json.write(searches));
      return;
    }
    searches.forEach(saved -> output.out().println(line(saved)));
  }

  /// `beacon saved add`.
  @Command(name = "add", mixinStandardHelpOptions = true, description = "save a query under a name")
  static final class Add extends DatabaseCommand {
    @Option(names = "--name", required = true, paramLabel = "N", description = "the name, as in SAVED=\"N\"")
    private String name = "";

    @Option(names = "--query", required = true, paramLabel = "Q", description = "the query")
    private String query = "";

    @Option(names = "--dialect", paramLabel = "D", description = "the dialect of the query: ${COMPLETION-CANDIDATES}")
    private Dialect dialect = Dialect.BEACON;

    @Option(names = "--note", paramLabel = "TEXT", description = "what it is for")
    private String note = "";

    @Option(names = "--replace", description = "take the place of another query of the name")
    private boolean replace;

    Add() {}

    @Override
    int run(PatentDatabase db) throws Exception {
      SavedQuery saved = db.saved().save(name, QueryParser.parse(query, dialect), note, replace);
      output.out().println(shared.json ? Json.write(saved) : line(saved));
      return ExitCode.DONE;
    }
  }

  /// `beacon saved list`.
  @Command(name = "list", mixinStandardHelpOptions = true, description = "list the saved searches")
  static final class ListAll extends DatabaseCommand {
    ListAll() {}

    @Override
    int run(PatentDatabase db) throws Exception {
      print(db.saved().all(), shared, output);
      return ExitCode.DONE;
    }
  }

  /// `beacon saved remove`.
  @Command(name = "remove", mixinStandardHelpOptions = true, description = "remove saved searches")
  static final class Remove extends DatabaseCommand {
    @Parameters(arity = "1..*", paramLabel = "NAME", description = "names of saved searches")
    private List<String> names = List.of();

    Remove() {}

    @Override
    int run(PatentDatabase db) throws Exception {
      boolean all = true;
      for (String name : names) {
        if (!db.saved().remove(name)) {
          all = false;
          output.err().println("beacon: " + shared.say("没有保存的检索式 ", "no search is saved as ") + name);
        }
      }
      print(db.saved().all(), shared, output);
      return all ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }
}
