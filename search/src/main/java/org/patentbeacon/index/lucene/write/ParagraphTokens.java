package org.patentbeacon.index.lucene.write;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.patentbeacon.index.field.CjkPairs;
import org.patentbeacon.index.field.DocumentFields.FieldText;
import org.patentbeacon.index.field.ParagraphMarks;
import org.patentbeacon.query.text.TokenSink;
import org.patentbeacon.query.text.Tokenizer;

/// The tokens of the paragraphs of one field, as Lucene takes them.
///
/// Every position of a paragraph has its token; two CJK tokens side by side are one more term at the position of the
/// first, so that Chinese words are terms and not phrases. [ParagraphMarks] have positions of their own: before the first
/// token of a paragraph, between two sentences, behind the last token. The views that show a paragraph are marks at its
/// start. A paragraph begins far behind the one before.
final class ParagraphTokens extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
  private final Iterator<FieldText> paragraphs;
  private final Tokenizer tokenizer;
  private final Buffer buffer = new Buffer();
  private Iterator<String> views = List.<String>of().iterator();

  ParagraphTokens(List<FieldText> paragraphs, Tokenizer tokenizer) {
    this.paragraphs = paragraphs.iterator();
    this.tokenizer = tokenizer;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (views.hasNext()) {
      term.append(ParagraphMarks.view(views.next()));
      increment.setPositionIncrement(0);
      return true;
    }
    if (buffer.pairWaits()) {
      buffer.appendPair(term);
      increment.setPositionIncrement(0);
      return true;
    }
    if (!buffer.isEmpty()) {
      term.append(buffer.next());
      increment.setPositionIncrement(1);
      return true;
    }
    if (!paragraphs.hasNext()) {
      return false;
    }
    FieldText paragraph = paragraphs.next();
    buffer.fill(tokenizer, paragraph.text());
    views = paragraph.views().iterator();
    term.append(ParagraphMarks.START);
    increment.setPositionIncrement(ParagraphMarks.GAP);
    return true;
  }

  /// The terms of one paragraph, one for each position, the mark of its end behind them.
  private static final class Buffer implements TokenSink {
    private String[] terms = new String[256];
    private int size;
    private int next;
    private boolean pair;

    void fill(Tokenizer tokenizer, String paragraph) {
      size = 0;
      next = 0;
      pair = false;
      tokenizer.tokenize(paragraph, this);
      add(ParagraphMarks.END);
    }

    boolean isEmpty() {
      return next == size;
    }

    String next() {
      String taken = terms[next++];
      pair = next < size && CjkPairs.isPair(taken, terms[next]);
      return taken;
    }

    /// Whether the token taken last and the one behind it are a term.
    boolean pairWaits() {
      return pair;
    }

    void appendPair(CharTermAttribute term) {
      pair = false;
      term.append(terms[next - 1]).append(terms[next]);
    }

    private void add(String term) {
      if (size == terms.length) {
        terms = Arrays.copyOf(terms, 2 * size);
      }
      terms[size++] = term;
    }

    @Override
    public void token(String term, int position, int start, int end) {
      add(term);
    }

    @Override
    public void sentenceBreak(int position) {
      add(ParagraphMarks.SENTENCE);
    }
  }
}
