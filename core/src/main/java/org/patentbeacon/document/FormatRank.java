package org.patentbeacon.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which source to believe first, per group of fields: the table of the document model, section "Merging", rule 3.
///
/// Within a line of that table the formats stand in a fixed order too, so that no result depends on which of two sources
/// came first. A format that is not listed, such as a user's own table mapping, comes after all that are, by its name.
enum FormatRank {
  /// Claims, descriptions and figures.
  FULL_TEXT(List.of("epo-ops", "jsonl", "cn-export", "beacon-table", "text", "epo-docdb", "cnipa-query", "lens-csv",
      "espacenet-csv", "google-csv", "derwent-csv", "derwent-tagged", "patentscope-csv", "cnki", "number-list",
      "cnipa-legal")),
  /// Numbers, dates, kinds, parties.
  NUMBERS(List.of("cnipa-query", "cnipa-legal", "epo-docdb", "epo-ops", "jsonl", "lens-csv", "espacenet-csv",
      "cn-export", "beacon-table", "google-csv", "derwent-csv", "derwent-tagged", "patentscope-csv", "text", "cnki",
      "number-list")),
  /// Titles and abstracts.
  TEXT(List.of("cnipa-query", "epo-docdb", "epo-ops", "jsonl", "lens-csv", "espacenet-csv", "cn-export", "beacon-table",
      "google-csv", "patentscope-csv", "derwent-csv", "derwent-tagged", "text", "cnki", "number-list", "cnipa-legal")),
  /// Classes: the offices' common databases stand before the offices.
  CLASSES(List.of("cnipa-query", "jsonl", "lens-csv", "espacenet-csv", "cn-export", "beacon-table", "google-csv",
      "patentscope-csv", "derwent-csv", "derwent-tagged", "text", "cnki", "number-list", "cnipa-legal"),
      "epo-docdb", "epo-ops");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.copyOf
  private final List<String> formats;

  FormatRank(List<String> afterOffices, String... beforeOffices) {
    List<String> all = new ArrayList<>(List.of(beforeOffices));
    all.addAll(Office.FORMATS);
    all.addAll(afterOffices);
    formats = List.copyOf(all);
  }

  /// What an office itself publishes as full text.
  private static final class Office {
    static final List<String> FORMATS = List.of("cnipa-new", "cnipa-old", "uspto-grant", "uspto-application",
        "uspto-pap", "uspto-st32", "uspto-aps", "epo-fulltext", "jpo", "dpma", "wipo-st96", "st36");
  }

  /// Best first; of one format what names the publication itself before what was joined to it.
  List<SourceParts> ranked(List<SourceParts> sources) {
    return sources.stream().sorted(order()).toList();
  }

  /// The order of [#ranked].
  Comparator<SourceParts> order() {
    return Comparator.comparingInt((SourceParts source) -> place(source.format()))
        .thenComparing(SourceParts::format)
        .thenComparing(SourceParts::nearness)
        .thenComparing(SourceParts::id);
  }

  /// The place of a format in the table, 0 the best; one that is not listed comes last.
  int place(String format) {
    int place = formats.indexOf(format);
    return place < 0 ? formats.size() : place;
  }
}
