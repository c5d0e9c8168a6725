package org.patentbeacon.benchmarks.fulltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.search.PatentDatabase;

/// Where our own time goes: in the query's text, in counting its hits, in finding the newest, in reading documents.
///
/// @param database our database
record OwnParts(PatentDatabase database) {
  private static final int ROUNDS = 5;

  /// Does a part for a query.
  private interface Part {
    void of(Drawn query) throws IOException;
  }

  void print(List<Drawn> queries) throws IOException {
    System.out.println("\nbeacon, medians and 95 of 100 (ms)");
    part("the text becomes a tree", queries, query -> database.parse(query.text()));
    part("the hits are counted", queries, query -> found(query.tree(), 0, HitDetail.NUMBERS));
    part("counted, the newest found, 20 ids read", queries, query -> found(query.tree(), TextEngine.PAGE, HitDetail.NUMBERS));
    part("counted, the newest found, 20 documents read", queries, query -> found(query.tree(), TextEngine.PAGE, HitDetail.WHOLE));
    part("a page of 20 as people read it", queries, query -> page(query, false));
    part("a page of 20 with highlights", queries, query -> page(query, true));
  }

  private void found(PatentQuery query, int limit, HitDetail detail) throws IOException {
    database.documents(newest(query).limit(limit).reading(detail));
  }

  private void page(Drawn query, boolean highlight) throws IOException {
    database.search(database.parse(query.text()), newest(query.tree()), highlight);
  }

  private static SearchRequest newest(PatentQuery query) {
    return SearchRequest.of(query).sortedBy(SearchRequest.Sort.NEWEST).limit(TextEngine.PAGE);
  }

  private static void part(String name, List<Drawn> queries, Part part) throws IOException {
    List<Double> times = new ArrayList<>();
    for (int round = -1; round < ROUNDS; round++) {
      for (Drawn query : queries) {
        long start = System.nanoTime();
        part.of(query);
        if (round >= 0) {
          times.add((System.nanoTime() - start) / 1e6);
        }
      }
    }
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(Locale.ROOT, "%-48s %8.3f %8.3f%n", name, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
  }
}
