package org.patentbeacon.warning.free;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.WatchParameterException;

/// Where a watch looks: the technology and the markets.
///
/// @param query finds the documents of the technology
/// @param markets the countries
record Field(ParsedQuery query, List<String> markets) {

  /// The field of a watch: its query, or the words of a product, or classes.
  ///
  /// @throws WatchParameterException when it names none of them
  static Field of(WatchParams params, RunView view) throws IOException {
    List<String> markets = params.list("markets", "[\\s;,]+");
    ParsedQuery query = view.database().resolved(view.database().parse(text(params)));
    return new Field(query, markets.isEmpty() ? List.of("CN") : markets);
  }

  private static String text(WatchParams params) {
    List<String> keywords = params.list("keywords", ";");
    List<String> classes = params.list("ipc", "[\\s;,]+");
    if (params.values().containsKey("query")) {
      return params.text("query");
    }
    if (!keywords.isEmpty()) {
      return "TA=(" + keywords.stream().map(word -> '"' + word.replace("\"", "") + '"').collect(Collectors.joining(" or ")) + ")";
    }
    if (!classes.isEmpty()) {
      return "IPC=(" + String.join(" or ", classes) + ")";
    }
    throw new WatchParameterException("query", "a query, or the parameter keywords or ipc", "");
  }
}
