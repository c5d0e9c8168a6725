package org.patentbeacon.benchmarks.quality;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Lets a system answer the topics of a task.
final class TaskRun {
  /// As many as a run of TREC has.
  private static final int DEPTH = 1000;

  private TaskRun() {}

  /// The rankings of a system, without the documents that are no answer.
  ///
  /// @param systems makes a new one for every fold, so that none remembers what it learnt for another
  static RunFile of(QualityTask task, Supplier<RankingSystem> systems) throws IOException {
    Set<String> collection = task.documents().stream().map(QualityDocument::id).collect(Collectors.toSet());
    SequencedMap<String, Ranking> rankings = new LinkedHashMap<>();
    String name = "";
    for (QualityTask.Fold fold : task.folds()) {
      try (RankingSystem system = systems.get()) {
        name = system.name();
        system.train(fold.training());
        system.index(task.documents());
        for (Topic topic : fold.topics()) {
          rankings.put(topic.id(), ranking(system, topic, collection));
        }
      }
    }
    return new RunFile(name, rankings);
  }

  private static Ranking ranking(RankingSystem system, Topic topic, Set<String> collection) throws IOException {
    List<RankedDocument> found = system.rank(topic.query(), DEPTH + topic.known().size());
    Set<String> strange = found.stream().map(RankedDocument::id).collect(Collectors.toCollection(HashSet::new));
    strange.removeAll(collection);
    if (!strange.isEmpty()) {
      throw new IllegalStateException(system.name() + ", topic " + topic.id() + ": expected documents of the collection, found "
          + strange.stream().sorted().limit(3).toList());
    }
    Ranking all = new Ranking(found).without(topic.known());
    return new Ranking(all.documents().subList(0, Math.min(DEPTH, all.documents().size())));
  }
}
