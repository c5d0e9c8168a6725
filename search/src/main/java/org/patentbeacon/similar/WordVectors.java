package org.patentbeacon.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.Ranking;

/// Makes vectors of texts by tf-idf, over the terms by which [Signal#WORDS] ranks: words without their plural ending, CJK characters
/// and pairs of them. A term weighs `(1 + ln tf)·ln(1 + n/df)`, a CJK character beside its pairs half of that; `n` and `df` are those of
/// the index when the term was first asked for. A term that no document has says nothing.
///
/// It knows each term it met: one for many texts, from one thread. Vectors of two makers cannot be compared.
public final class WordVectors {
  private final PatentIndex index;
  private final Map<String, Term> met = new HashMap<>();

  private record Term(int number, double rarity) {}

  /// Nothing met yet.
  ///
  /// @param index tells how rare terms are
  public WordVectors(PatentIndex index) {
    this.index = index;
  }

  /// {@return the vector of a text}
  ///
  /// @param text the text
  /// @throws IOException when the disk refuses
  public WordVector of(String text) throws IOException {
    return vector(List.of(Passage.of(text, 1)));
  }

  /// {@return the vectors of a document, by its titles, abstracts and claims: one for each of its languages, as a translation tells
  /// nothing new}
  ///
  /// @param document the document
  /// @throws IOException when the disk refuses
  public List<WordVector> of(PatentDocument document) throws IOException {
    SortedMap<String, List<Passage>> languages = new TreeMap<>();
    for (List<LocalizedText> texts : List.of(document.titles(), document.abstracts())) {
      texts.forEach(text -> add(languages, Seed.passage(text, 1)));
    }
    for (ClaimSet set : document.claimSets()) {
      set.claims().forEach(claim -> add(languages, Seed.passage(LocalizedText.original(set.lang(), claim.text()), 1)));
    }
    List<WordVector> vectors = new ArrayList<>();
    for (List<Passage> passages : languages.values()) {
      vectors.add(vector(passages));
    }
    return vectors;
  }

  private static void add(SortedMap<String, List<Passage>> languages, Passage passage) {
    languages.computeIfAbsent(passage.lang(), _ -> new ArrayList<>()).add(passage);
  }

  private WordVector vector(List<Passage> passages) throws IOException {
    Map<String, Double> weights = Wording.weights(passages);
    meet(weights.keySet());
    SortedMap<Integer, Double> known = new TreeMap<>();
    weights.forEach((word, weight) -> {
      Term term = met.get(word);
      if (term != null && term.rarity > 0) {
        known.put(term.number, weight * term.rarity);
      }
    });
    return new WordVector(known.keySet().stream().mapToInt(Integer::intValue).toArray(),
        known.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /// Learns how rare the terms are that were not met before.
  private void meet(Set<String> words) throws IOException {
    Map<String, Double> fresh = new TreeMap<>();
    words.stream().filter(word -> !met.containsKey(word)).forEach(word -> fresh.put(word, 1.0));
    if (!fresh.isEmpty()) {
      SortedMap<String, Double> rarities = index.worths(new Ranking.Words(fresh, fresh.size()));
      fresh.keySet().forEach(word -> met.put(word, new Term(met.size(), rarities.getOrDefault(word, 0.0))));
    }
  }
}
