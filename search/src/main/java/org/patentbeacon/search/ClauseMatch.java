package org.patentbeacon.search;

import java.util.List;

/// Why a document answers a clause: the clause and the stretches of text that match it.
///
/// @param document the document's id
/// @param clauseId `c1`, `c2` … in the order of the clauses in the query
/// @param clauseText the clause as it was written
/// @param field the code of the field in which it matched
/// @param path the JSON pointer of the text in the document
/// @param fragments at most five stretches, each of at most 160 characters
public record ClauseMatch(String document, String clauseId, String clauseText, String field, String path,
    List<Fragment> fragments) {

  /// Copies the list.
  public ClauseMatch {
    fragments = List.copyOf(fragments);
  }

  /// A stretch of text around a match.
  ///
  /// @param text the stretch
  /// @param start the first UTF-16 unit of the match in the stretch
  /// @param end behind the last UTF-16 unit of the match in the stretch
  public record Fragment(String text, int start, int end) {}
}
