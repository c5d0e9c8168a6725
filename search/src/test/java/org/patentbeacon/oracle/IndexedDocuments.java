package org.patentbeacon.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;

/// Documents in an index of their own.
public final class IndexedDocuments implements AutoCloseable {
  private final PatentIndex index;

  /// Opens an index.
  ///
  /// @param folder an empty folder
  /// @throws IOException when the disk refuses
  public IndexedDocuments(Path folder) throws IOException {
    index = LuceneIndex.open(folder);
  }

  /// Writes documents as one batch.
  ///
  /// @param documents the documents
  /// @throws IOException when the disk refuses
  public void write(List<PatentDocument> documents) throws IOException {
    try (IndexBatch batch = index.begin()) {
      for (PatentDocument document : documents) {
        batch.write(document);
      }
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), documents.size(), 0, 0, 0));
    }
  }

  /// {@return the documents as the index has them now}
  ///
  /// @throws IOException when the disk refuses
  public List<PatentDocument> all() throws IOException {
    return index.search(SearchRequest.of(new PatentQuery.All(SourceRange.NONE)).limit(Integer.MAX_VALUE - 1)).hits()
        .stream().map(hit -> hit.document()).toList();
  }

  /// {@return the ids of the documents that answer a query}
  ///
  /// @param query the query
  /// @param page whether to ask for a page of hits, best first, or else for a table
  /// @throws IOException when the disk refuses
  public Set<String> found(PatentQuery query, boolean page) throws IOException {
    Set<String> ids = new TreeSet<>();
    if (page) {
      index.search(SearchRequest.of(query).limit(Integer.MAX_VALUE - 1)).hits()
          .forEach(hit -> ids.add(hit.document().id()));
      return ids;
    }
    CodeColumn numbers = index.table(query, "", Set.of()).numbers().publication();
    for (int code : numbers.codes()) {
      ids.add(numbers.dictionary().get(code));
    }
    return ids;
  }

  /// {@return the number of documents that answer a query}
  ///
  /// @param query the query
  /// @throws IOException when the disk refuses
  public long count(PatentQuery query) throws IOException {
    return index.count(query, CountUnit.PUBLICATION);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
