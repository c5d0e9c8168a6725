package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RescoreTopNQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.patentbeacon.index.DocumentVector;
import org.patentbeacon.index.RankRequest;
import org.patentbeacon.index.RankedId;
import org.patentbeacon.index.Ranking;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.query.Knowledge;
import org.patentbeacon.index.lucene.query.QueryTranslator;
import org.patentbeacon.index.lucene.stored.EntryQueries;
import org.patentbeacon.query.PatentQuery;

/// Ranks documents of one snapshot by evidence. Equal scores stand by id.
final class Ranker {
  private static final Sort BEST_FIRST =
      new Sort(SortField.FIELD_SCORE, new SortField(IndexNames.ID, SortField.Type.STRING));

  /// How many nearest are looked at beyond those wanted, at least.
  private static final int MORE = 50;

  private final IndexSearcher searcher;
  private final Knowledge knowledge;

  Ranker(OpenSnapshot snapshot, Knowledge knowledge) {
    this.searcher = new IndexSearcher(snapshot.reader());
    this.searcher.setSimilarity(RankedFields.SIMILARITY);
    this.knowledge = knowledge;
  }

  List<RankedId> rank(RankRequest request) throws IOException {
    Query filter = request.filter() instanceof PatentQuery.All
        ? EntryQueries.everything() : QueryTranslator.translate(request.filter(), knowledge);
    Query query = switch (request.by()) {
      case Ranking.Words words -> restricted(words(words), filter);
      case Ranking.Clauses clauses -> restricted(clauses(clauses.clauses()), filter);
      case Ranking.Nearest near -> nearest(near.vector(), request.most(), filter);
    };
    List<RankedId> ranked = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, new TopFieldCollectorManager(BEST_FIRST, request.most(), 1)).scoreDocs) {
      ranked.add(new RankedId(id(hit.doc), (Float) ((FieldDoc) hit).fields[0]));
    }
    return ranked;
  }

  private static Query restricted(Query ranking, Query filter) {
    return new BooleanQuery.Builder().add(ranking, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  /// The nearest by the quantised vectors, some more than wanted, then by the whole ones. Lucene refuses to score anew where
  /// it found none, as before any document has a vector.
  private Query nearest(DocumentVector vector, int most, Query filter) throws IOException {
    String field = IndexNames.VECTOR + vector.model();
    Query near = searcher.rewrite(
        new KnnFloatVectorQuery(field, vector.values(), most + Math.max(MORE, most / 2), filter));
    return near instanceof MatchNoDocsQuery ? near : RescoreTopNQuery.createFullPrecisionRescorerQuery(near, vector.values(), field, most);
  }

  /// The terms of the greatest weight and rarity, each in every ranked field.
  private Query words(Ranking.Words words) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String term : worths(words).keySet()) {
      RankedFields.add(any, term, Objects.requireNonNull(words.weights().get(term)).floatValue());
    }
    return any.build();
  }

  /// The terms that are looked for, with weight by rarity.
  SortedMap<String, Double> worths(Ranking.Words words) throws IOException {
    List<Map.Entry<String, Double>> worths = new ArrayList<>();
    for (Map.Entry<String, Double> word : words.weights().entrySet()) {
      int frequency = RankedFields.frequency(searcher.getIndexReader(), word.getKey());
      if (frequency > 0) {
        worths.add(Map.entry(word.getKey(), word.getValue() * rarity(frequency)));
      }
    }
    worths.sort(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
    SortedMap<String, Double> chosen = new TreeMap<>();
    worths.stream().limit(words.most()).forEach(worth -> chosen.put(worth.getKey(), worth.getValue()));
    return chosen;
  }

  private Query clauses(List<Ranking.Weighted> clauses) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Ranking.Weighted weighted : clauses) {
      Query clause = QueryTranslator.translate(weighted.clause(), knowledge);
      double rarity = 1;
      if (weighted.byRarity()) {
        int frequency = searcher.count(clause);
        if (frequency == 0) {
          continue;
        }
        rarity = rarity(frequency);
      }
      any.add(new BoostQuery(new ConstantScoreQuery(clause), (float) (weighted.weight() * rarity)), Occur.SHOULD);
    }
    return any.build();
  }

  private double rarity(int frequency) {
    return Math.log(1 + (double) searcher.getIndexReader().numDocs() / frequency);
  }

  private String id(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedDocValues ids = leaf.reader().getSortedDocValues(IndexNames.ID);
    if (ids == null || !ids.advanceExact(document - leaf.docBase)) {
      throw new IOException("document " + document + " of the index has no id");
    }
    return ids.lookupOrd(ids.ordValue()).utf8ToString();
  }
}
