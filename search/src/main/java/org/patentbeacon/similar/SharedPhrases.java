package org.patentbeacon.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.patentbeacon.index.WordForms;
import org.patentbeacon.query.text.TokenSink;
import org.patentbeacon.query.text.Tokenizer;

/// The longest runs of a text that are made of given terms: what two texts share, as people read it. Pairs of CJK characters
/// that hang together are one run, words that stand side by side too.
final class SharedPhrases implements TokenSink {
  private static final int MOST = 5;
  /// Characters that bind words and are none, at either end.
  private static final Pattern BINDING = Pattern.compile("^[及其的并与和之在于所或等该为是]+|[及其的并与和之在于所或等该为是]+$");
  private static final int TELLING = 50;
  private static final int LONGEST = 60;

  private final Map<String, Double> worths;
  private final Map<String, Double> found = new TreeMap<>();
  private final StringBuilder run = new StringBuilder();
  private String last = "";
  private double worth;

  private SharedPhrases(Map<String, Double> worths) {
    this.worths = worths;
  }

  /// The runs that are worth most, at most five, none part of another.
  ///
  /// @param worths the terms, with what finding one is worth
  static List<String> of(Map<String, Double> worths, List<Passage> passages) {
    SharedPhrases phrases = new SharedPhrases(telling(worths));
    for (Passage passage : passages) {
      new Tokenizer().tokenize(passage.text(), phrases);
      phrases.end();
    }
    List<String> best = new ArrayList<>();
    phrases.found.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).filter(phrase -> best.stream().noneMatch(other -> other.contains(phrase)))
        .limit(MOST).forEach(best::add);
    return best;
  }

  /// The terms of the greatest worth: the others hold sentences together and tell nothing.
  private static Map<String, Double> telling(Map<String, Double> worths) {
    double least = worths.values().stream().mapToDouble(Double::doubleValue).max().orElse(0) / 4;
    Map<String, Double> telling = new TreeMap<>();
    worths.entrySet().stream().filter(worth -> worth.getValue() >= least)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(TELLING).forEach(worth -> telling.put(worth.getKey(), worth.getValue()));
    return telling;
  }

  @Override
  public void token(String term, int position, int start, int end) {
    boolean cjk = Tokenizer.isCjkToken(term);
    if (cjk && !last.isEmpty() && worths.containsKey(last + term)) {
      grow(run.isEmpty() ? last + term : term, worths.getOrDefault(last + term, 0.0));
    } else if (!cjk && worths.containsKey(WordForms.singular(term))) {
      grow((run.isEmpty() ? "" : " ") + term, worths.getOrDefault(WordForms.singular(term), 0.0));
    } else {
      end();
    }
    last = cjk ? term : "";
  }

  private void grow(String part, double more) {
    if (run.length() > LONGEST) {
      end();
    }
    run.append(part);
    worth += more;
  }

  @Override
  public void sentenceBreak(int position) {
    end();
    last = "";
  }

  private void end() {
    String phrase = BINDING.matcher(run).replaceAll("");
    if (!phrase.isEmpty()) {
      found.merge(phrase, worth, Math::max);
    }
    run.setLength(0);
    worth = 0;
  }
}
