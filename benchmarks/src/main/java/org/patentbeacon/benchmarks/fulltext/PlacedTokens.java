package org.patentbeacon.benchmarks.fulltext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.query.text.Token;
import org.patentbeacon.query.text.TokenizedText;
import org.patentbeacon.query.text.Tokenizer;

/// Paragraphs as tokens for an engine that knows words only: one at each position, a Chinese character together with the
/// one behind it where that is Chinese too. So a run of characters is found as the phrase of its pairs, and a character alone
/// by the beginning of its pair.
///
/// @param terms the tokens
/// @param positions their positions, from 1, ascending; those of sentence breaks are left out
record PlacedTokens(List<String> terms, List<Integer> positions) {
  /// How far a paragraph begins behind the one before: farther than any distance that is asked for.
  static final int GAP = 16;
  /// Stands where no token is, in texts without positions.
  private static final String NOTHING = "\uE000";

  static PlacedTokens of(List<String> paragraphs) {
    List<String> terms = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    int start = 1;
    for (String paragraph : paragraphs) {
      List<Token> tokens = TokenizedText.of(paragraph).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        terms.add(i + 1 < tokens.size() && isPair(tokens.get(i), tokens.get(i + 1))
            ? tokens.get(i).term() + tokens.get(i + 1).term() : tokens.get(i).term());
        positions.add(start + tokens.get(i).position());
      }
      start = tokens.isEmpty() ? start : positions.getLast() + GAP;
    }
    return new PlacedTokens(terms, positions);
  }

  private static boolean isPair(Token token, Token behind) {
    return token.position() + 1 == behind.position() && Tokenizer.isCjkToken(token.term())
        && Tokenizer.isCjkToken(behind.term());
  }

  /// The tokens with blanks between them, and marks at the positions without a token.
  String blanked() {
    StringBuilder text = new StringBuilder();
    int next = 1;
    for (int i = 0; i < terms.size(); i++) {
      for (; next < positions.get(i); next++) {
        text.append(NOTHING).append(' ');
      }
      text.append(terms.get(i)).append(' ');
      next++;
    }
    return text.toString();
  }

  /// Each token with its positions, in the form of PostgreSQL's `tsvector`.
  String vector() {
    Map<String, StringBuilder> places = new LinkedHashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      StringBuilder of = places.computeIfAbsent(terms.get(i), _ -> new StringBuilder());
      of.append(of.isEmpty() ? "" : ",").append(positions.get(i));
    }
    StringBuilder vector = new StringBuilder();
    places.forEach((term, of) -> vector.append('\'').append(term).append("':").append(of).append(' '));
    return vector.toString();
  }
}
