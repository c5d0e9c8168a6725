package org.patentbeacon.warning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.ledger.Watches.Baseline;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;

/// What queries find in a database.
///
/// @param database the database
record QueryHits(PatentDatabase database) {
  private static final int PAGE = 1_000;

  /// All hits among what arrived after a batch, by publication number.
  List<IndexHit> after(PatentQuery query, long batch, HitDetail detail) throws IOException {
    List<IndexHit> all = new ArrayList<>();
    String cursor = null;
    do {
      IndexPage page = database.documents(SearchRequest.of(query).limit(PAGE).sortedBy(SearchRequest.Sort.NUMBER)
          .arrivedAfter(batch).reading(detail).from(cursor));
      all.addAll(page.hits());
      cursor = page.nextCursor();
    } while (cursor != null);
    return all;
  }

  /// From where a new watch looks: the families its query finds today, or the empty database.
  Baseline baseline(Watch watch) throws IOException {
    if (watch.fireOnFirstRun()) {
      return Baseline.EMPTY;
    }
    long batch = database.snapshot().batch();
    if (watch.kind() != WatchKind.QUERY) {
      return new Baseline(batch, Collections.emptySortedMap());
    }
    SortedMap<String, String> families = new TreeMap<>();
    after(database.resolved(database.parse(watch.query())).tree(), 0, HitDetail.NUMBERS)
        .forEach(hit -> families.put(hit.family(), ""));
    return new Baseline(batch, families);
  }
}
