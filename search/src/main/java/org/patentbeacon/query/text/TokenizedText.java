package org.patentbeacon.query.text;

import java.util.ArrayList;
import java.util.List;

/// A paragraph as tokens.
///
/// @param tokens its tokens in order
/// @param breaks the positions of its sentence breaks, ascending
public record TokenizedText(List<Token> tokens, List<Integer> breaks) {

  /// Copies the lists.
  public TokenizedText {
    tokens = List.copyOf(tokens);
    breaks = List.copyOf(breaks);
  }

  /// {@return the tokens and sentence breaks of a paragraph}
  ///
  /// @param paragraph one text block, in any form
  public static TokenizedText of(CharSequence paragraph) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> breaks = new ArrayList<>();
    new Tokenizer().tokenize(paragraph, new TokenSink() {
      @Override
      public void token(String term, int position, int start, int end) {
        tokens.add(new Token(term, position, start, end));
      }

      @Override
      public void sentenceBreak(int position) {
        breaks.add(position);
      }
    });
    return new TokenizedText(tokens, breaks);
  }

  /// {@return the terms in order}
  public List<String> terms() {
    return tokens.stream().map(Token::term).toList();
  }
}
