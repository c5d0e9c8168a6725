package org.patentbeacon.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.DocumentVector;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.RankedId;
import org.patentbeacon.index.Ranking;

/// Ranks by the cosine of the meaning of title and abstract, by the models whose vectors the index has. Several seeds are
/// looked for by the middle of their vectors.
///
/// Vectors of different models cannot be compared: of a document that several models find the best rank counts.
final class MeaningSignal implements SignalRanking {
  private final PatentIndex index;
  private final List<MeaningSource> sources;

  MeaningSignal(PatentIndex index, List<MeaningSource> sources) {
    this.index = index;
    this.sources = List.copyOf(sources);
  }

  @Override
  public Signal signal() {
    return Signal.MEANING;
  }

  @Override
  public SignalAnswer ask(List<Seed> seeds, Scope scope) throws IOException {
    return new SignalAnswer(rank(seeds, scope), _ -> List.of());
  }

  private List<RankedId> rank(List<Seed> seeds, Scope scope) throws IOException {
    record Placed(int rank, RankedId hit) {}
    Map<String, Placed> best = new LinkedHashMap<>();
    for (MeaningSource source : sources) {
      float[] middle = middle(seeds, source);
      List<RankedId> hits = middle == null ? List.of()
          : index.rank(scope.request(new Ranking.Nearest(new DocumentVector(source.model(), middle))));
      for (int i = 0; i < hits.size(); i++) {
        best.merge(hits.get(i).id(), new Placed(i, hits.get(i)), (a, b) -> a.rank() <= b.rank() ? a : b);
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparingInt(Placed::rank).thenComparing(placed -> placed.hit().id()))
        .map(Placed::hit).toList();
  }

  /// The middle of the vectors of the seeds, of length 1; `null` when the model understands none.
  private static float @Nullable [] middle(List<Seed> seeds, MeaningSource source) {
    List<String> texts = new ArrayList<>();
    for (Seed seed : seeds) {
      String text = source.text(seed);
      if (text != null) {
        texts.add(text);
      }
    }
    if (texts.isEmpty()) {
      return null;
    }
    double[] sum = new double[source.embedding().dimensions()];
    for (float[] vector : source.vectors(texts)) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    double square = 0;
    for (double value : sum) {
      square += value * value;
    }
    float[] middle = new float[sum.length];
    for (int i = 0; i < sum.length; i++) {
      middle[i] = (float) (sum[i] / Math.sqrt(square));
    }
    return middle;
  }
}
