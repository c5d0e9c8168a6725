package org.patentbeacon.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with a query, where, and what was expected there.
public final class QuerySyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final QueryErrorCode code;
  private final int start;
  private final int end;
  private final String[] suggestions;

  /// Makes an error.
  ///
  /// @param code what is wrong
  /// @param start the first code point of the fault in the query text, from 0
  /// @param end behind its last code point
  /// @param message what was found and what was expected, with the column
  /// @param suggestion the nearest thing that would be right, or `null`
  public QuerySyntaxException(QueryErrorCode code, int start, int end, String message, @Nullable String suggestion) {
    super(message, null, false, false);
    this.code = code;
    this.start = start;
    this.end = end;
    this.suggestions = suggestion == null ? new String[0] : new String[] {suggestion};
  }

  private QuerySyntaxException(QuerySyntaxException same, List<String> suggestions) {
    super(same.getMessage(), null, false, false);
    this.code = same.code;
    this.start = same.start;
    this.end = same.end;
    this.suggestions = suggestions.toArray(String[]::new);
  }

  /// {@return this error with several suggestions}
  ///
  /// @param nearest what would be right, the nearest first
  public QuerySyntaxException suggesting(List<String> nearest) {
    return new QuerySyntaxException(this, nearest);
  }

  /// {@return what is wrong}
  public QueryErrorCode code() {
    return code;
  }

  /// {@return the first code point of the fault in the query text, from 0}
  public int start() {
    return start;
  }

  /// {@return behind the last code point of the fault}
  public int end() {
    return end;
  }

  /// {@return the nearest field or value that would be right}
  public Optional<String> suggestion() {
    return suggestions().stream().findFirst();
  }

  /// {@return what would be right, the nearest first}
  public List<String> suggestions() {
    return List.of(suggestions);
  }

  /// {@return the message, never `null`}
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
