package org.patentbeacon.query.read;

import java.util.List;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.dialect.Habits;
import org.patentbeacon.query.scan.Operators;
import org.patentbeacon.query.scan.QueryText;
import org.patentbeacon.query.scan.Scanner;

/// Reads query text of any dialect.
public final class QueryParser {
  private QueryParser() {}

  /// Reads a query with the default limits.
  ///
  /// @param query the text
  /// @param dialect the dialect it is written in
  /// @return its tree
  /// @throws org.patentbeacon.query.QuerySyntaxException when the text is no query of that dialect; says where
  ///     and what was expected
  public static ParsedQuery parse(String query, Dialect dialect) {
    return parse(query, dialect, QueryLimits.DEFAULT);
  }

  /// Reads a query.
  ///
  /// @param query the text
  /// @param dialect the dialect it is written in
  /// @param limits how large it may be
  /// @return its tree
  /// @throws org.patentbeacon.query.QuerySyntaxException when the text is no query of that dialect; says where
  ///     and what was expected
  public static ParsedQuery parse(String query, Dialect dialect, QueryLimits limits) {
    QueryText text = new QueryText(query);
    if (text.length() > limits.length()) {
      throw text.error(QueryErrorCode.TOO_LONG, limits.length(), text.length(),
          "a query may have " + limits.length() + " characters, this one has " + text.length());
    }
    Scanner scan = new Scanner(text, Habits.of(dialect), Operators.of(dialect, text));
    if (scan.skipBlank(0) >= text.length()) {
      throw text.error(QueryErrorCode.EMPTY_QUERY, 0, 0, "the query is empty");
    }
    PatentQuery tree = dialect == Dialect.CPRS
        ? new CprsQuery(text, scan, limits).read()
        : new ExpressionParser(text, scan, limits).query();
    return new ParsedQuery(query, dialect, tree, List.of());
  }
}
