package org.patentbeacon.sector.read;

import java.util.HashMap;
import java.util.Map;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.table.TsvResource;

/// What is wrong with a query, in Chinese: a sentence for each code of `query-errors.tsv`.
final class QueryWords {
  private static final Map<QueryErrorCode, String> WORDS = words();

  private QueryWords() {}

  private static Map<QueryErrorCode, String> words() {
    Map<QueryErrorCode, String> words = new HashMap<>();
    TsvResource.rows(QueryWords.class, "query-errors.tsv").forEach(row -> words.put(QueryErrorCode.valueOf(row[0]), row[1]));
    return Map.copyOf(words);
  }

  static String of(QueryErrorCode code) {
    return WORDS.getOrDefault(code, code.name());
  }
}
