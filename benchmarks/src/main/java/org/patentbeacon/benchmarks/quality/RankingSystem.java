package org.patentbeacon.benchmarks.quality;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// Something that ranks documents: what is measured.
///
/// One object serves one collection: it is trained (or not), indexes once, ranks many times and is closed. It sees what a
/// user's database holds, never a judgement.
///
/// ```
/// try (RankingSystem system = new PlainBm25(ChineseTerms.BOTH)) {
///   system.index(documents);
///   List<RankedDocument> best = system.rank(new QualityQuery.Text("zh", "电池管理"), 1000);
/// }
/// ```
public interface RankingSystem extends Closeable {
  /// {@return the name in tables and run files: without white space}
  String name();

  /// Learns from texts and their translations, before anything is indexed. A system that learns nothing ignores them.
  ///
  /// @param pairs translations, none of them of a text that will be asked for
  /// @throws IOException when the disk refuses
  default void train(List<TranslatedPair> pairs) throws IOException {}

  /// Takes the collection.
  ///
  /// @param documents all of it, in no meaningful order
  /// @throws IOException when the disk refuses
  void index(List<QualityDocument> documents) throws IOException;

  /// Ranks documents of the collection. Seeds of the query may come back: who asks leaves them out.
  ///
  /// @param query what is looked for
  /// @param limit the most documents wanted
  /// @return the best in any order: their scores order them, and of equal scores trec_eval's rule (see [Ranking])
  /// @throws IOException when the disk refuses
  List<RankedDocument> rank(QualityQuery query, int limit) throws IOException;

  /// Gives back what it holds.
  ///
  /// @throws IOException when the disk refuses
  @Override
  default void close() throws IOException {}
}
