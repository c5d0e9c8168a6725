package org.patentbeacon.benchmarks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.patentbeacon.index.field.CjkPairs;
import org.patentbeacon.query.text.TokenSink;
import org.patentbeacon.query.text.Tokenizer;

/// Texts as terms at positions, as the beacon cuts them, for an engine that takes them as they are: words, and Chinese
/// characters with their pairs; a break between sentences is a position; a text begins far behind the one before.
final class PairTokens extends TokenStream {
  private static final int GAP = 1_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
  private final List<String> terms = new ArrayList<>();
  private final List<Integer> steps = new ArrayList<>();
  private Iterator<String> nextTerm = terms.iterator();
  private Iterator<Integer> nextStep = steps.iterator();

  PairTokens(List<String> texts) {
    Tokenizer tokenizer = new Tokenizer();
    for (String text : texts) {
      tokenizer.tokenize(text, new Sink());
    }
  }

  /// Takes the tokens of one text.
  private final class Sink implements TokenSink {
    private int step = GAP;
    private String before = "";

    @Override
    public void token(String token, int position, int start, int end) {
      if (!before.isEmpty() && step == 1 && CjkPairs.isPair(before, token)) {
        add(before + token, 0);
      }
      add(token, step);
      step = 1;
      before = token;
    }

    @Override
    public void sentenceBreak(int position) {
      step++;
    }

    private void add(String text, int by) {
      terms.add(text);
      steps.add(by);
    }
  }

  @Override
  public void reset() {
    nextTerm = terms.iterator();
    nextStep = steps.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!nextTerm.hasNext()) {
      return false;
    }
    clearAttributes();
    term.append(nextTerm.next());
    increment.setPositionIncrement(nextStep.next());
    return true;
  }
}
