package org.patentbeacon.benchmarks.fulltext;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.query.text.Tokenizer;

/// A run of tokens as the phrase that finds it among [PlacedTokens].
///
/// @param terms the words of the phrase
/// @param open whether the last is the beginning of a word only: a character whose neighbour may be anything
/// @param tail how many positions the run reaches beyond the last word: 1 behind a pair
record PairPhrase(List<String> terms, boolean open, int tail) {

  static PairPhrase of(List<String> tokens) {
    List<String> terms = new ArrayList<>();
    int last = tokens.size() - 1;
    for (int i = 0; i < last; i++) {
      terms.add(isPair(tokens, i) ? tokens.get(i) + tokens.get(i + 1) : tokens.get(i));
    }
    if (last > 0 && isPair(tokens, last - 1)) {
      return new PairPhrase(terms, false, 1);
    }
    terms.add(tokens.get(last));
    return new PairPhrase(terms, Tokenizer.isCjkToken(tokens.get(last)), 0);
  }

  private static boolean isPair(List<String> tokens, int at) {
    return Tokenizer.isCjkToken(tokens.get(at)) && Tokenizer.isCjkToken(tokens.get(at + 1));
  }
}
