package org.patentbeacon.index;

import org.patentbeacon.query.QuerySyntaxException;

/// What became of one query among several.
public sealed interface QueryMatch {
  /// No document answers it.
  QueryMatch NOTHING = new Found(new int[0]);

  /// It was asked.
  ///
  /// @param places the places of the documents that answer it in the list of what arrived, ascending
  record Found(int[] places) implements QueryMatch {}

  /// The index cannot answer it, as it could not answer a search for it.
  ///
  /// @param reason why
  record Refused(QuerySyntaxException reason) implements QueryMatch {}
}
