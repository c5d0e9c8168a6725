package org.patentbeacon.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.patentbeacon.query.TokenSink;
import org.patentbeacon.query.Tokenizer;

/// The tokens of the paragraphs of one field, as Lucene takes them. A sentence break is a token of its own at its own
/// position, a paragraph starts with a mark one position before its first token, far behind the paragraph before.
final class ParagraphTokens extends TokenStream {
  /// The mark that stands between two sentences.
  static final String SENTENCE = "\uE000";
  /// The mark that stands before each paragraph.
  static final String PARAGRAPH = "\uE001";
  /// The least distance between positions of two paragraphs.
  static final int GAP = 1_000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
  private final Iterator<String> paragraphs;
  private final Tokenizer tokenizer;
  private final Buffer buffer = new Buffer();

  ParagraphTokens(List<String> paragraphs, Tokenizer tokenizer) {
    this.paragraphs = paragraphs.iterator();
    this.tokenizer = tokenizer;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (buffer.exhausted()) {
      if (!paragraphs.hasNext()) {
        return false;
      }
      buffer.fill(tokenizer, paragraphs.next());
      term.append(PARAGRAPH);
      increment.setPositionIncrement(GAP);
      return true;
    }
    term.append(buffer.next());
    increment.setPositionIncrement(1);
    return true;
  }

  /// The terms of one paragraph; every position has exactly one.
  private static final class Buffer implements TokenSink {
    private String[] terms = new String[256];
    private int size;
    private int next;

    void fill(Tokenizer tokenizer, String paragraph) {
      size = 0;
      next = 0;
      tokenizer.tokenize(paragraph, this);
    }

    boolean exhausted() {
      return next == size;
    }

    String next() {
      return terms[next++];
    }

    @Override
    public void token(String term, int position, int start, int end) {
      if (size == terms.length) {
        terms = java.util.Arrays.copyOf(terms, 2 * size);
      }
      terms[size++] = term;
    }

    @Override
    public void sentenceBreak(int position) {
      token(SENTENCE, position, 0, 0);
    }
  }
}
