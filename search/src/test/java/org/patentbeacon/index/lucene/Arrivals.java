package org.patentbeacon.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.lucene.write.LuceneBatch;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;

/// Records to write, and what an index holds afterwards.
final class Arrivals {
  private Arrivals() {}

  /// A record of an application, from a place of its own.
  static PatentDocument record(String id, String application, String format, int position, String title) {
    PatentDocument.Builder record = PatentDocument.builder(id)
        .source(List.of(new Provenance(format, format + ".dat", position, null, null, null, null)));
    if (id.indexOf(':') < 0) {
      String kind = id.length() > 11 ? id.substring(11) : null;
      record.publication(new Publication(id.substring(0, 2), id.substring(2, 11), kind, null, null, kind == null, null, null));
    }
    if (application != null) {
      record.application(new Application(application, "CN", application.substring(2), null, null, null, null));
    }
    return record.titles(List.of(LocalizedText.original("zh", title))).build();
  }

  /// The request of a format to take back a document.
  static PatentDocument request(String id, String format, int position) {
    return record(id, null, format, position, "删").toBuilder().titles(List.of())
        .extra(new TreeMap<>(Map.of(format + ".status", ExtraValue.of("D")))).build();
  }

  static Batch write(LuceneIndex index, List<PatentDocument> records, int mostEntries) throws IOException {
    try (LuceneBatch batch = index.begin(mostEntries)) {
      for (PatentDocument record : records) {
        batch.write(record);
      }
      Batch written = new Batch(batch.number(), Instant.EPOCH, null, List.of(), 0, 0, 0, 0);
      batch.commit(written);
      return written;
    }
  }

  static PatentQuery everything() {
    return new PatentQuery.All(SourceRange.NONE);
  }

  /// Every document by id, as JSON without the numbers of batches, which depend on the order of arrival.
  static SortedMap<String, String> documents(PatentIndex index) throws IOException {
    SortedMap<String, String> documents = new TreeMap<>();
    for (IndexHit hit : index.search(SearchRequest.of(everything()).limit(1_000)).hits()) {
      PatentDocument document = hit.document();
      List<Provenance> places = new ArrayList<>();
      for (Provenance place : document.source()) {
        places.add(new Provenance(place.format(), place.file(), place.position(), null, place.vintage(), null, null));
      }
      documents.put(document.id(), DocumentJson.write(document.toBuilder().source(places).build()));
    }
    return documents;
  }

  /// The documents of an index of these batches.
  static SortedMap<String, String> documents(Path folder, List<List<PatentDocument>> batches, int mostEntries)
      throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      for (List<PatentDocument> batch : batches) {
        write(index, batch, mostEntries);
      }
      return documents(index);
    }
  }
}
