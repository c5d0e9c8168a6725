package org.patentbeacon.search;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DocumentWeight;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.query.ParsedQuery;

/// Every hit of a query, one by one, by number, out of one snapshot. Only a page of them is in memory, and of long
/// documents a short one.
public final class AllHits {
  private static final int FIRST_PAGE = 50;
  private static final int LARGEST_PAGE = 500;
  private static final long BYTES = 32 << 20;

  private final PatentDatabase database;
  private final SearchRequest request;
  private IndexPage page;
  private int next;
  private long seen;
  private long weight;

  AllHits(PatentDatabase database, ParsedQuery query) throws IOException {
    this.database = database;
    this.request = SearchRequest.of(database.resolved(query).tree()).sortedBy(SearchRequest.Sort.NUMBER);
    this.page = database.documents(request.limit(FIRST_PAGE));
  }

  /// {@return how many there are}
  public long total() {
    return page.total();
  }

  /// {@return the id of the snapshot they are of}
  public String snapshot() {
    return page.snapshot();
  }

  /// {@return the next document; `null` behind the last}
  ///
  /// @throws IOException when the disk refuses, or an import changed the database so that the rest of this snapshot can
  ///     no longer be had
  public @Nullable PatentDocument next() throws IOException {
    if (next == page.hits().size()) {
      if (page.nextCursor() == null) {
        return null;
      }
      page = turned(page.nextCursor());
      next = 0;
      if (page.hits().isEmpty()) {
        return null;
      }
    }
    PatentDocument document = page.hits().get(next++).document();
    seen++;
    weight += DocumentWeight.of(document);
    return document;
  }

  private IndexPage turned(String cursor) throws IOException {
    String before = page.snapshot();
    int size = Math.clamp(BYTES / Math.max(1, weight / seen), 1, LARGEST_PAGE);
    try {
      IndexPage turned = database.documents(request.limit(size).from(cursor));
      if (turned.snapshot().equals(before)) {
        return turned;
      }
    } catch (IllegalArgumentException e) {
      if (database.snapshot().id().equals(before)) {
        throw e;
      }
    }
    throw new IOException("the database changed while all hits of " + before + " were read; it is now at "
        + database.snapshot().id() + ": do it again");
  }
}
