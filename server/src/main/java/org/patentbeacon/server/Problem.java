package org.patentbeacon.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.QuerySyntaxException;

/// An error as RFC 9457 describes it, with code and place for a query.
///
/// @param type always `about:blank`
/// @param title what sort of error it is
/// @param status the HTTP status
/// @param detail what was found and what was expected
/// @param code for a query, the error code
/// @param start for a query, the first code point of the fault
/// @param end for a query, behind its last code point
/// @param suggestions for a query, what may have been meant, the nearest first
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String type, String title, int status, String detail, @Nullable String code, @Nullable Integer start,
    @Nullable Integer end, @Nullable List<String> suggestions) {

  static Problem of(int status, String title, @Nullable String detail) {
    return new Problem("about:blank", title, status, String.valueOf(detail), null, null, null, null);
  }

  static Problem of(QuerySyntaxException e) {
    return new Problem("about:blank", "the query has an error", 422, e.getMessage(), e.code().name(), e.start(),
        e.end(), e.suggestions().isEmpty() ? null : e.suggestions());
  }

  void send(Context context) {
    context.status(status).contentType("application/problem+json; charset=utf-8").result(Json.write(this));
  }
}
