package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// Parts the documents of a query by the values chosen of facets, in one pass: those that have one in every field are the
/// hits, and go on; those that lack one in a single field are kept for the counts of that field; the others are neither.
final class Sideways<C extends Collector> implements Collector {
  private final ChosenFacets chosen;
  private final C hits;
  private final Map<String, Hits> lacking = new LinkedHashMap<>();

  private Sideways(ChosenFacets chosen, C hits, int leaves) {
    this.chosen = chosen;
    this.hits = hits;
    chosen.codes().forEach(code -> lacking.put(code, new Hits(leaves)));
  }

  /// Collects the hits by another manager.
  ///
  /// @param chosen the values chosen
  /// @param hits takes the hits
  /// @param lacking receives the documents that lack a value in a single field, by its code
  static <C extends Collector, T> CollectorManager<Sideways<C>, T> manager(ChosenFacets chosen,
      CollectorManager<C, T> hits, int leaves, Map<String, Hits> lacking) {
    return new CollectorManager<>() {
      @Override
      public Sideways<C> newCollector() throws IOException {
        return new Sideways<>(chosen, hits.newCollector(), leaves);
      }

      @Override
      public T reduce(Collection<Sideways<C>> parts) throws IOException {
        List<C> all = new ArrayList<>();
        for (Sideways<C> part : parts) {
          all.add(part.hits);
          part.lacking.forEach((code, documents) -> lacking.merge(code, documents, Hits::and));
        }
        return hits.reduce(all);
      }
    };
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    LeafCollector taken = hits.getLeafCollector(context);
    List<ChosenFacets.Chosen> fields = chosen.of(context);
    List<LeafCollector> apart = new ArrayList<>();
    for (String code : chosen.codes()) {
      apart.add(Objects.requireNonNull(lacking.get(code)).getLeafCollector(context));
    }
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) throws IOException {
        taken.setScorer(scorer);
      }

      @Override
      public void collect(int document) throws IOException {
        int lacks = -1;
        for (int i = 0; i < fields.size(); i++) {
          if (!fields.get(i).has(document)) {
            if (lacks >= 0) {
              return;
            }
            lacks = i;
          }
        }
        (lacks < 0 ? taken : apart.get(lacks)).collect(document);
      }

      @Override
      public void finish() throws IOException {
        taken.finish();
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return hits.scoreMode();
  }

  @Override
  public void setWeight(Weight weight) {
    hits.setWeight(weight);
  }
}
