package org.patentbeacon.index.term;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.WordForms;
import org.patentbeacon.index.field.CjkPairs;
import org.patentbeacon.index.field.DocumentFields;
import org.patentbeacon.index.field.DocumentFields.FieldText;
import org.patentbeacon.query.text.TokenSink;
import org.patentbeacon.query.text.Tokenizer;

/// Cuts texts into terms. It keeps its buffers: use one for many texts, from one thread.
final class TextTerms implements TokenSink {
  private static final List<String> FIELDS = List.of("TI", "AB", "FIRST-CLAIM");
  /// Stands between two sentences; no token is empty.
  private static final String BREAK = "";

  private final Tokenizer tokenizer = new Tokenizer();
  private final List<String> tokens = new ArrayList<>();

  /// Hands over the terms of a document in the order of its text.
  void of(PatentDocument document, Consumer<String> terms) {
    for (String field : FIELDS) {
      for (FieldText text : DocumentFields.texts(document, field)) {
        of(text.text(), terms);
      }
    }
  }

  private void of(String text, Consumer<String> terms) {
    tokens.clear();
    tokenizer.tokenize(text, this);
    String last = BREAK;
    int at = 0;
    while (at < tokens.size()) {
      int stop = StopPhrases.SHIPPED.lengthAt(tokens, at);
      if (stop > 0) {
        at += stop;
        last = BREAK;
        continue;
      }
      String token = tokens.get(at++);
      if (!last.isEmpty() && !token.isEmpty() && CjkPairs.isPair(last, token)) {
        terms.accept(last + token);
      } else if (token.length() > 1 && !Tokenizer.isCjkToken(token)) {
        terms.accept(WordForms.singular(token));
      }
      last = token;
    }
  }

  @Override
  public void token(String term, int position, int start, int end) {
    tokens.add(term);
  }

  @Override
  public void sentenceBreak(int position) {
    tokens.add(BREAK);
  }
}
