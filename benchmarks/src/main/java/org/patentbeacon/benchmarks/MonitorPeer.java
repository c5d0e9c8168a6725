package org.patentbeacon.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;

/// Lucene's monitor with stored queries: what arrives is cut into terms, which find the queries to run.
final class MonitorPeer implements Closeable {
  private final Monitor monitor;

  MonitorPeer(List<StoredMix.Said> queries, Presearcher presearcher) throws IOException {
    monitor = new Monitor(new StandardAnalyzer(), presearcher);
    List<MonitorQuery> stored = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      stored.add(new MonitorQuery(String.valueOf(i), queries.get(i).plain()));
    }
    monitor.register(stored);
  }

  /// The matches of documents, each as the number of a query and an id.
  ///
  /// @param together how many documents are matched at once
  SortedSet<String> matches(List<PatentDocument> documents, int together) throws IOException {
    SortedSet<String> matches = new TreeSet<>();
    for (int from = 0; from < documents.size(); from += together) {
      List<PatentDocument> some = documents.subList(from, Math.min(documents.size(), from + together));
      if (some.size() == 1) {
        for (QueryMatch match : monitor.match(document(some.getFirst()), QueryMatch.SIMPLE_MATCHER).getMatches()) {
          matches.add(match.getQueryId() + " " + some.getFirst().id());
        }
        continue;
      }
      Document[] batch = some.stream().map(MonitorPeer::document).toArray(Document[]::new);
      MultiMatchingQueries<QueryMatch> found = monitor.match(batch, QueryMatch.SIMPLE_MATCHER);
      for (int i = 0; i < batch.length; i++) {
        for (QueryMatch match : found.getMatches(i)) {
          matches.add(match.getQueryId() + " " + some.get(i).id());
        }
      }
    }
    return matches;
  }

  private static Document document(PatentDocument patent) {
    Document document = new Document();
    document.add(text("title", patent.titles().stream().map(LocalizedText::text).toList()));
    document.add(text("abstract", patent.abstracts().stream().map(LocalizedText::text).toList()));
    document.add(text("claims", patent.claimSets().stream().flatMap(set -> set.claims().stream()).map(Claim::text).toList()));
    document.add(text("name", List.of(Objects.requireNonNull(patent.parties().getFirst().name()).shown())));
    patent.classifications().stream().map(Classification::symbol).map(symbol -> symbol.substring(0, 4)).distinct()
        .forEach(subclass -> document.add(new StringField("class", subclass, Field.Store.NO)));
    document.add(new IntPoint("filed", (int) Objects.requireNonNull(
        Objects.requireNonNull(patent.application()).date()).start().toEpochDay()));
    return document;
  }

  private static Field text(String field, List<String> texts) {
    return new TextField(field, new PairTokens(texts));
  }

  @Override
  public void close() throws IOException {
    monitor.close();
  }
}
