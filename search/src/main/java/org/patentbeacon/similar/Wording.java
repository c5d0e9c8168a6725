package org.patentbeacon.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.index.WordForms;
import org.patentbeacon.query.text.TokenSink;
import org.patentbeacon.query.text.Tokenizer;

/// The terms of texts: their words, their CJK characters, and the pairs of neighbouring ones, which say much more.
final class Wording {
  /// What a CJK character alone is worth beside a pair.
  private static final double CHARACTER = 0.5;

  private Wording() {}

  /// The terms of seeds with their weights, all seeds together.
  static Map<String, Double> ofSeeds(List<Seed> seeds) {
    return weights(seeds.stream().flatMap(seed -> seed.passages().stream()).toList());
  }

  /// The terms of the passages with their weights. A term that stands often is worth more, but not so many times more.
  static Map<String, Double> weights(List<Passage> passages) {
    Map<String, Double> counts = new TreeMap<>();
    for (Passage passage : passages) {
      for (String term : terms(passage.text())) {
        counts.merge(WordForms.singular(term), passage.weight(), Double::sum);
      }
    }
    counts.replaceAll((term, count) -> (1 + Math.log(Math.max(1, count)))
        * (Tokenizer.isCjkToken(term) ? CHARACTER : 1));
    return counts;
  }

  /// The terms of a text in order: each token, and each pair of neighbouring CJK tokens behind its first.
  static List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    new Tokenizer().tokenize(text, new TokenSink() {
      private String last = "";

      @Override
      public void token(String term, int position, int start, int end) {
        boolean cjk = Tokenizer.isCjkToken(term);
        if (cjk && !last.isEmpty()) {
          terms.add(last + term);
        }
        terms.add(term);
        last = cjk ? term : "";
      }

      @Override
      public void sentenceBreak(int position) {
        last = "";
      }
    });
    return terms;
  }
}
