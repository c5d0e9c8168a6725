package org.patentbeacon.benchmarks.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A collection with topics.
///
/// @param name short and without white space, for files
/// @param about what is asked, in a line
/// @param documents the collection, which a system indexes for every fold
/// @param folds the topics in parts, each with what a system may learn before it answers them
/// @param reach N_max of PRES: how many documents somebody looks at
record QualityTask(String name, String about, List<QualityDocument> documents, List<Fold> folds, int reach) {
  QualityTask {
    documents = List.copyOf(documents);
    folds = List.copyOf(folds);
  }

  /// Topics and the translations that none of them gives away.
  record Fold(List<TranslatedPair> training, List<Topic> topics) {
    Fold {
      training = List.copyOf(training);
      topics = List.copyOf(topics);
    }
  }

  /// The topics of all folds.
  List<Topic> topics() {
    return folds.stream().flatMap(fold -> fold.topics.stream()).toList();
  }

  Qrels qrels() {
    SequencedMap<String, Judgements> judged = new LinkedHashMap<>();
    topics().forEach(topic -> judged.put(topic.id(), topic.judgements()));
    return new Qrels(judged);
  }

  List<Measure> measures() {
    return List.of(Measure.RECIPROCAL_RANK, Measure.AVERAGE_PRECISION, Measure.recall(100), Measure.pres(reach));
  }
}
