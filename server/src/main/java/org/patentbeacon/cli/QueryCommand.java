package org.patentbeacon.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SExpression;
import org.patentbeacon.query.batch.QueryBatch;
import org.patentbeacon.query.match.TextMatcher;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.query.write.QueryPrinter;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon query`: what a query means, and whether a text answers it.
@Command(name = "query", mixinStandardHelpOptions = true, description = {"explain a query", "解析检索式"},
    subcommands = {QueryCommand.Tree.class, QueryCommand.Convert.class, QueryCommand.Match.class})
final class QueryCommand {
  QueryCommand() {}

  /// Hands each line of a file, or of standard input for `-`, through a function to the output.
  static int batch(String file, Output output, UnaryOperator<String> line) throws IOException {
    try (BufferedReader lines = file.equals("-")
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : Files.newBufferedReader(Path.of(file))) {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        output.out().println(line.apply(text));
      }
    }
    return ExitCode.DONE;
  }

  /// `beacon query tree`: the tree of a query.
  @Command(name = "tree", mixinStandardHelpOptions = true, description = "print the tree of a query")
  static final class Tree implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Mixin
    private Output output = new Output();

    @Option(names = "--dialect", paramLabel = "D", description = "${COMPLETION-CANDIDATES}")
    private Dialect dialect = Dialect.BEACON;

    @Option(names = "--batch", paramLabel = "FILE", description = "lines of id, dialect, query; - for standard input")
    private @Nullable String batch;

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "the query")
    private String query = "";

    Tree() {}

    @Override
    public Integer call() throws Exception {
      if (batch != null) {
        return batch(batch, output, QueryBatch::tree);
      }
      try {
        String tree = SExpression.of(QueryParser.parse(query, dialect).tree());
        output.out().println(shared.json ? Json.write(Map.of("tree", tree)) : tree);
        return ExitCode.DONE;
      } catch (QuerySyntaxException e) {
        return refused(e, shared, output);
      }
    }
  }

  /// The error as JSON where JSON is asked for, else as any command says it.
  static int refused(QuerySyntaxException failure, Shared shared, Output output) {
    if (!shared.json) {
      throw failure;
    }
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", failure.code());
    error.put("start", failure.start());
    error.put("end", failure.end());
    error.put("message", failure.getMessage());
    output.out().println(Json.write(Map.of("error", error)));
    return ExitCode.USAGE;
  }

  /// `beacon query convert`: the same query in another dialect.
  @Command(name = "convert", mixinStandardHelpOptions = true,
      description = {"write a query in another dialect", "把检索式改写为另一种方言"})
  static final class Convert implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Mixin
    private Output output = new Output();

    @Option(names = "--dialect", paramLabel = "D", description = "the dialect it is written in: ${COMPLETION-CANDIDATES}")
    private Dialect dialect = Dialect.BEACON;

    @Option(names = "--to", paramLabel = "E", description = "the dialect to write: ${COMPLETION-CANDIDATES}")
    private @Nullable Dialect to;

    @Option(names = "--batch", paramLabel = "FILE",
        description = "lines of id, dialect, query, dialect to write; - for standard input")
    private @Nullable String batch;

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "the query")
    private String query = "";

    Convert() {}

    @Override
    public Integer call() throws Exception {
      if (batch != null) {
        return batch(batch, output, QueryBatch::convert);
      }
      if (to == null) {
        throw new IllegalArgumentException("expected '--to' and the dialect to write");
      }
      try {
        String converted = QueryPrinter.print(QueryParser.parse(query, dialect).tree(), to);
        output.out().println(shared.json ? Json.write(Map.of("query", converted)) : converted);
        return ExitCode.DONE;
      } catch (QuerySyntaxException e) {
        return refused(e, shared, output);
      }
    }
  }

  /// `beacon query match`: whether a text answers a query.
  @Command(name = "match", mixinStandardHelpOptions = true, description = "does a text answer a query?")
  static final class Match implements Callable<Integer> {
    @Mixin
    private Shared shared = new Shared();

    @Mixin
    private Output output = new Output();

    @Option(names = "--text", paramLabel = "TEXT", description = "the text")
    private String text = "";

    @Option(names = "--batch", paramLabel = "FILE", description = "lines of id, text, query; - for standard input")
    private @Nullable String batch;

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "the query")
    private String query = "";

    Match() {}

    @Override
    public Integer call() throws Exception {
      if (batch != null) {
        return batch(batch, output, QueryBatch::match);
      }
      boolean match = new TextMatcher(List.of(text)).matches(QueryParser.parse(query, Dialect.BEACON).tree());
      output.out().println(shared.json ? Json.write(Map.of("match", match)) : String.valueOf(match));
      return ExitCode.DONE;
    }
  }
}
