package org.patentbeacon.warning.likeness;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.similar.Evidence;
import org.patentbeacon.similar.Seed;
import org.patentbeacon.similar.Signal;
import org.patentbeacon.similar.SimilarHit;
import org.patentbeacon.similar.SimilarRequest;
import org.patentbeacon.similar.WordVector;
import org.patentbeacon.similar.WordVectors;
import org.patentbeacon.warning.view.RunView;

/// How alike documents are to texts, in one run: each document is read once, however many texts it is compared with.
public final class Likeness {
  /// From which similarity on a document is taken for similar, unless a watch says otherwise.
  public static final double SIMILAR = 60;

  private static final int AT_ONCE = 500;

  private final RunView view;
  private final WordVectors words;
  private final Map<String, List<WordVector>> vectors = new HashMap<>();

  /// Nothing read yet.
  ///
  /// @param view what the run looks at
  public Likeness(RunView view) {
    this.view = view;
    this.words = view.database().similarity().words();
  }

  /// {@return how alike each of some documents is to a text, by id}
  ///
  /// @param text the text
  /// @param hits the documents, whole
  /// @throws IOException when the database cannot be read
  public Map<String, Alike> of(String text, Collection<IndexHit> hits) throws IOException {
    Map<String, Alike> alike = new HashMap<>();
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return alike;
    }
    if (!view.database().similarity().models().names().isEmpty()) {
      alike.putAll(byMeaning(text, hits));
    }
    WordVector sought = words.of(text);
    for (IndexHit hit : hits) {
      if (!alike.containsKey(hit.id())) {
        double nearest = vectors(hit).stream().mapToDouble(vector -> vector.cosine(sought)).max().orElse(0);
        alike.put(hit.id(), Alike.of(nearest, Alike.Method.WORDS));
      }
    }
    return alike;
  }

  /// {@return how alike each of some documents is to the nearest of some texts, by id}
  ///
  /// @param texts the texts
  /// @param hits the documents, whole
  /// @throws IOException when the database cannot be read
  public Map<String, Alike> of(Collection<String> texts, Collection<IndexHit> hits) throws IOException {
    Map<String, Alike> nearest = new HashMap<>();
    for (String text : texts) {
      of(text, hits).forEach((id, alike) ->
          nearest.merge(id, alike, (one, other) -> other.similarity() > one.similarity() ? other : one));
    }
    return nearest;
  }

  private List<WordVector> vectors(IndexHit hit) throws IOException {
    List<WordVector> known = vectors.get(hit.id());
    if (known == null) {
      known = words.of(hit.document());
      vectors.put(hit.id(), known);
    }
    return known;
  }

  /// Those that a model gave a vector.
  private Map<String, Alike> byMeaning(String text, Collection<IndexHit> hits) throws IOException {
    List<PatentQuery> numbers = hits.stream()
        .<PatentQuery>map(hit -> new PatentQuery.NumberIs("PN", hit.id(), SourceRange.NONE)).toList();
    Map<String, Alike> alike = new HashMap<>();
    for (int from = 0; from < numbers.size(); from += AT_ONCE) {
      SimilarRequest request = SimilarRequest.of(Seed.of(text)).by(EnumSet.of(Signal.MEANING)).collapsedBy(CountUnit.PUBLICATION)
          .limit(AT_ONCE).among(Joined.or(numbers.subList(from, Math.min(from + AT_ONCE, numbers.size())), SourceRange.NONE));
      for (SimilarHit hit : view.database().similarity().find(request)) {
        for (Evidence evidence : hit.evidence()) {
          // The score of a vector is (1 + cosine) / 2.
          alike.put(hit.document().id(), Alike.of(2 * evidence.score() - 1, Alike.Method.MEANING));
        }
      }
    }
    return alike;
  }
}
