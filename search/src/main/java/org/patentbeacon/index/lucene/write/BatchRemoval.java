package org.patentbeacon.index.lucene.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.patentbeacon.document.MergedDocument;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.entry.IndexEntry;
import org.patentbeacon.index.entry.Regrouping;
import org.patentbeacon.index.entry.RemovalCounts;
import org.patentbeacon.index.entry.StoredEntry;
import org.patentbeacon.index.lucene.stored.EntryQueries;
import org.patentbeacon.index.lucene.stored.LeafHits;
import org.patentbeacon.index.lucene.stored.StoredBytes;

/// Takes the parts of one batch out of every entry that has some: rule 7 of the document model, section "Merging".
final class BatchRemoval {
  private final IndexWriter writer;
  private final PendingEntries entries;
  private final long number;
  private final long removed;
  private final RemovalCounts counts;

  /// A removal.
  ///
  /// @param number the batch being written
  /// @param removed the batch that goes
  BatchRemoval(IndexWriter writer, PendingEntries entries, long number, long removed) {
    this.writer = writer;
    this.entries = entries;
    this.number = number;
    this.removed = removed;
    this.counts = new RemovalCounts(number);
  }

  RemovalCounts run() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      for (LeafHits leaf : LeafHits.of(searcher, EntryQueries.from(removed))) {
        for (int document : leaf.documents()) {
          remove(StoredEntry.read(StoredBytes.of(leaf.leaf(), document)));
        }
      }
    }
    return counts;
  }

  /// Changes what the entry and everything that shares its parts hold.
  private void remove(MergedDocument entry) throws IOException {
    entries.makeRoom();
    Map<String, PatentDocument> owners = new LinkedHashMap<>();
    owners.put(entry.document().id(), entry.document());
    entry.parts().stream().filter(part -> IndexEntry.ofApplication(part.id()))
        .forEach(part -> owners.putIfAbsent(part.id(), part));
    Map<String, Optional<IndexEntry>> before = new LinkedHashMap<>();
    for (PatentDocument owner : owners.values()) {
      Regrouping change = new Regrouping(entries, number, parts -> parts.withoutBatch(String.valueOf(removed)));
      change.apply(owner);
      change.before().forEach(before::putIfAbsent);
    }
    for (Map.Entry<String, Optional<IndexEntry>> written : before.entrySet()) {
      counts.count(written.getValue().orElse(null), entries.slot(written.getKey()).entry());
    }
  }
}
