package org.patentbeacon.query;

import java.util.List;

/// What a query text means.
///
/// @param text the text as given
/// @param dialect the dialect it was read in
/// @param tree its tree
/// @param notices what to know about it that is no error
public record ParsedQuery(String text, Dialect dialect, PatentQuery tree, List<Notice> notices) {

  /// Copies the list.
  public ParsedQuery {
    notices = List.copyOf(notices);
  }

  /// {@return this query with other notices}
  ///
  /// @param found the notices
  public ParsedQuery with(List<Notice> found) {
    return new ParsedQuery(text, dialect, tree, found);
  }
}
