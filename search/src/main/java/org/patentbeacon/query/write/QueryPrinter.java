package org.patentbeacon.query.write;

import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.read.QueryParser;

/// Writes a tree as text of a dialect.
public final class QueryPrinter {
  private QueryPrinter() {}

  /// {@return text whose parse in the dialect is this tree}
  ///
  /// @param tree the tree
  /// @param dialect the dialect to write
  /// @throws QuerySyntaxException with `CANNOT_EXPRESS` and the range of the first node that the dialect has no words
  ///     for; a clause is never widened, narrowed or dropped
  public static String print(PatentQuery tree, Dialect dialect) {
    String text = new TreePrinter(dialect).whole(tree);
    if (!means(text, dialect, tree)) {
      throw DialectWriter.of(dialect).cannot(tree);
    }
    return text;
  }

  private static boolean means(String text, Dialect dialect, PatentQuery tree) {
    try {
      return QueryParser.parse(text, dialect).tree().equals(tree);
    } catch (QuerySyntaxException e) {
      return false;
    }
  }
}
