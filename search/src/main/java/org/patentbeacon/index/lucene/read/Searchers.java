package org.patentbeacon.index.lucene.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.lucene.stored.Commits;

/// The snapshots that are open: the latest, and a few before it, so that who reads page by page is not interrupted by an
/// import.
final class Searchers implements Closeable {
  /// How many snapshots stay open. Their files stay on the disk so long.
  private static final int KEPT = 4;

  private static final SearcherFactory SIDE_BY_SIDE = new SearcherFactory() {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
      return new SideBySide(reader, SideBySide.LEAST_DOCUMENTS);
    }
  };

  private final GroupedNames names;
  private final SearcherManager manager;
  private final CommitWatch commits;
  private final Map<String, OpenSnapshot> open = new LinkedHashMap<>();
  private @Nullable OpenSnapshot latest;

  Searchers(FSDirectory directory, GroupedNames names) throws IOException {
    this.names = names;
    this.manager = new SearcherManager(directory, SIDE_BY_SIDE);
    this.commits = new CommitWatch(directory);
  }

  /// The latest snapshot. Release it.
  synchronized OpenSnapshot latest() throws IOException {
    OpenSnapshot known = latest;
    if (known == null || commits.mayBeNewer(known.commit())) {
      manager.maybeRefreshBlocking();
    }
    IndexSearcher searcher = manager.acquire();
    if (known == null || !known.reader().equals(searcher.getIndexReader())) {
      known = opened(searcher);
      latest = known;
      keep(known);
    }
    return known; // acquired above
  }

  private OpenSnapshot opened(IndexSearcher searcher) throws IOException {
    try {
      Commits.checkLayout(searcher.getIndexReader());
      return new OpenSnapshot(searcher, names);
    } catch (IOException e) {
      manager.release(searcher);
      throw e;
    }
  }

  /// Another snapshot that is still open; `null` when it is not. Release it.
  synchronized @Nullable OpenSnapshot open(String name) {
    OpenSnapshot kept = open.get(name);
    if (kept != null) {
      kept.reader().incRef();
    }
    return kept;
  }

  void release(OpenSnapshot snapshot) throws IOException {
    snapshot.reader().decRef();
  }

  private void keep(OpenSnapshot snapshot) throws IOException {
    snapshot.reader().incRef();
    open.put(snapshot.name(), snapshot);
    if (open.size() > KEPT) {
      Iterator<OpenSnapshot> oldestFirst = open.values().iterator();
      oldestFirst.next().reader().decRef();
      oldestFirst.remove();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    for (OpenSnapshot snapshot : open.values()) {
      snapshot.reader().decRef();
    }
    open.clear();
    manager.close();
  }
}
