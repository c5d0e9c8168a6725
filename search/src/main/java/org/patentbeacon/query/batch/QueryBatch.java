package org.patentbeacon.query.batch;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SExpression;
import org.patentbeacon.query.match.TextMatcher;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.query.write.QueryPrinter;

/// Queries by the line, for scripts: one line of tab-separated cells in, one out. In cells `\n`, `\t`, `\\` are escapes,
/// `⟦x×N⟧` stands for x repeated N times, and `¶` separates the values of a text.
public final class QueryBatch {
  private static final Pattern ESCAPE = Pattern.compile("\\\\([nt\\\\])");
  private static final Pattern REPEAT = Pattern.compile("⟦(.*?)×(\\d{1,6})⟧", Pattern.DOTALL);

  private QueryBatch() {}

  /// {@return for a line of id, dialect and query a line of id and tree, or `ERROR CODE@start-end`}
  ///
  /// @param line the line
  public static String tree(String line) {
    String[] cells = line.split("\t", -1);
    return answer(cells, 3, () -> SExpression.of(QueryParser.parse(unescaped(cells[2]), dialect(cells[1])).tree()));
  }

  /// {@return for a line of id, dialect, query and target dialect a line of id and the query in the target dialect, or
  /// `ERROR CODE@start-end`}
  ///
  /// @param line the line
  public static String convert(String line) {
    String[] cells = line.split("\t", -1);
    return answer(cells, 4, () -> QueryPrinter.print(
        QueryParser.parse(unescaped(cells[2]), dialect(cells[1])).tree(), dialect(cells[3])));
  }

  private static Dialect dialect(String word) {
    return Arrays.stream(Dialect.values()).filter(known -> known.word().equalsIgnoreCase(word)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown dialect '" + word + "', expected one of "
            + String.join(", ", Arrays.stream(Dialect.values()).map(Dialect::word).toList())));
  }

  /// {@return for a line of id, text and query a line of id and `true` or `false`, or `ERROR CODE@start-end`}
  ///
  /// @param line the line
  public static String match(String line) {
    String[] cells = line.split("\t", -1);
    return answer(cells, 3, () -> {
      List<String> values = List.of(unescaped(cells[1]).split("¶"));
      return String.valueOf(new TextMatcher(values)
          .matches(QueryParser.parse(unescaped(cells[2]), Dialect.BEACON).tree()));
    });
  }

  private static String answer(String[] cells, int wanted, Supplier<String> answer) {
    if (cells.length < wanted) {
      return cells[0] + "\tERROR expected " + wanted + " cells, found " + cells.length;
    }
    try {
      return cells[0] + "\t" + answer.get();
    } catch (QuerySyntaxException e) {
      return cells[0] + "\tERROR " + e.code() + "@" + e.start() + "-" + e.end();
    } catch (IllegalArgumentException e) {
      return cells[0] + "\tERROR " + e.getMessage();
    }
  }

  static String unescaped(String cell) {
    String text = ESCAPE.matcher(cell).replaceAll(found -> switch (found.group(1)) {
      case "n" -> "\n";
      case "t" -> "\t";
      default -> "\\\\";
    });
    return REPEAT.matcher(text).replaceAll(
        found -> Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2)))));
  }
}
