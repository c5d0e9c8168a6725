package org.patentbeacon.sector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.table.Wording;

/// A query in a sector's files.
///
/// @param text as written
/// @param dialect what it is written in
/// @param tree what it means
/// @param source where it is written
public record SectorQuery(String text, Dialect dialect, PatentQuery tree, Source source) {
  /// What finds nothing: every document without every document.
  public static final PatentQuery NOTHING = new PatentQuery.Not(new PatentQuery.All(SourceRange.NONE),
      List.of(new PatentQuery.All(SourceRange.NONE)), SourceRange.NONE);

  /// Where a query is written.
  ///
  /// @param place the line of its first character
  /// @param lines whether each line of the query is a line of the file
  /// @param subject the topic, anchor or field whose query it is
  public record Source(Place place, boolean lines, @Nullable Wording subject) {

    /// {@return an error at a character of the query}
    ///
    /// @param text the query
    /// @param position the code point, from 0
    /// @param message what was found and what was expected, without the column
    public Finding error(String text, int position, Wording message) {
      int line = 0;
      int column = 1;
      int left = position;
      for (int at = 0; at < text.length() && left > 0; at += Character.charCount(text.codePointAt(at)), left--) {
        boolean ends = lines && text.charAt(at) == '\n';
        line += ends ? 1 : 0;
        column = ends ? 1 : column + 1;
      }
      return new Finding(Severity.ERROR, new Place(place.file(), place.line() + line), subject, column, message);
    }
  }

  /// {@return an error at a character of this query}
  ///
  /// @param position the code point, from 0
  /// @param message what was found and what was expected, without the column
  public Finding error(int position, Wording message) {
    return source.error(text, position, message);
  }
}
