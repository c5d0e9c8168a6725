package org.patentbeacon.document;

import java.util.List;

/// Which source to believe first. A format that is not listed comes last.
enum FormatRank {
  /// Claims, descriptions and figures.
  FULL_TEXT(List.of("cnipa", "uspto", "epo-fulltext", "jpo", "wipo-st96", "st36", "epo-ops", "cn-export", "text")),
  /// Numbers, dates and kinds.
  NUMBERS(List.of("cnipa", "uspto", "epo-fulltext", "jpo", "wipo-st96", "st36", "dpma", "epo-docdb", "epo-ops", "jsonl",
      "lens", "espacenet", "cn-export", "google", "derwent", "patentscope", "cnki", "number-list")),
  /// Titles and abstracts.
  TEXT(List.of("cnipa", "uspto", "epo-fulltext", "jpo", "wipo-st96", "st36", "dpma", "epo-docdb", "epo-ops", "jsonl")),
  /// Classes.
  CLASSES(List.of("epo-docdb", "epo-ops", "cnipa", "uspto", "epo-fulltext", "jpo", "wipo-st96", "st36", "dpma"));

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> best;

  FormatRank(List<String> best) {
    this.best = best;
  }

  /// The rank of a document's source, 0 best. A listed word covers every format that starts with it.
  int of(PatentDocument part) {
    String format = part.source().isEmpty() ? "" : part.source().getFirst().format();
    for (int i = 0; i < best.size(); i++) {
      if (format.startsWith(best.get(i))) {
        return i;
      }
    }
    return best.size();
  }
}
