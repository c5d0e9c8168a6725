package org.patentbeacon.warning.similar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.text.TokenizedText;
import org.patentbeacon.similar.NearestPassages;

/// The text of a product, passage by passage, with which features of claims are compared.
///
/// @param text the whole text
/// @param passages its sentences and listed features, each with its words and pairs of words
record ProductText(String text, List<Passage> passages) {

  /// One passage.
  ///
  /// @param text its words as written
  /// @param pairs its pairs of neighbouring words, or its one word
  record Passage(String text, Set<List<String>> pairs) {}

  static ProductText of(String text) {
    List<Passage> passages = new ArrayList<>();
    Arrays.stream(text.split("[\\n。；;！？]|\\. ")).map(String::strip).filter(passage -> !passage.isEmpty())
        .forEach(passage -> passages.add(new Passage(passage, pairs(passage))));
    return new ProductText(text, List.copyOf(passages));
  }

  private static Set<List<String>> pairs(String text) {
    List<String> terms = TokenizedText.of(text).terms();
    Set<List<String>> pairs = new HashSet<>();
    for (int i = 0; i + 1 < terms.size(); i++) {
      pairs.add(terms.subList(i, i + 2));
    }
    return terms.size() == 1 ? Set.of(terms) : pairs;
  }

  /// How many characters it has.
  int length() {
    return text.codePointCount(0, text.length());
  }

  /// The passage that is nearest to a feature, and how near it is: the share of the feature's pairs of words that it has.
  Nearest nearest(String feature) {
    Set<List<String>> wanted = pairs(feature);
    Nearest best = new Nearest("", 0);
    for (Passage passage : passages) {
      double found = wanted.stream().filter(passage.pairs::contains).count() / (double) Math.max(1, wanted.size());
      best = found > best.score ? new Nearest(passage.text, found) : best;
    }
    return best;
  }

  /// The passages that are nearest to features, in meaning where that brings them nearer than words do: what stands there as it is
  /// written is there, whatever a model thinks of the rest of the sentence.
  List<Nearest> nearest(List<String> features, @Nullable NearestPassages meaning) {
    List<Nearest> nearest = new ArrayList<>(features.stream().map(this::nearest).toList());
    List<NearestPassages.@Nullable Near> near = meaning == null ? List.of() : meaning.nearest(features);
    for (int i = 0; i < near.size(); i++) {
      NearestPassages.Near one = near.get(i);
      if (one != null && one.cosine() > nearest.get(i).score) {
        nearest.set(i, new Nearest(passages.get(one.passage()).text, one.cosine()));
      }
    }
    return nearest;
  }

  /// A passage and how near it is to a feature.
  ///
  /// @param passage the passage; empty when none has anything of it
  /// @param score 0 to 1
  record Nearest(String passage, double score) {}
}
