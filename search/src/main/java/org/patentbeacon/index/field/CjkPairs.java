package org.patentbeacon.index.field;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.query.text.Tokenizer;

/// A run of tokens as the terms of the index say it shortest: neighbouring CJK tokens in pairs.
public final class CjkPairs {
  private CjkPairs() {}

  /// A term and its position from the start of the run.
  ///
  /// @param text the term
  /// @param position the position of its first token
  public record Placed(String text, int position) {}

  /// {@return whether two tokens that stand side by side are a term}
  ///
  /// @param token the first
  /// @param behind the one behind it
  public static boolean isPair(String token, String behind) {
    return Tokenizer.isCjkToken(token) && Tokenizer.isCjkToken(behind);
  }

  /// {@return terms that stand at these positions exactly where the tokens stand one behind the other}
  ///
  /// Of a stretch of CJK tokens every second pair is enough, with the last one where their number is odd.
  ///
  /// @param tokens the tokens
  public static List<Placed> of(List<String> tokens) {
    List<Placed> terms = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = at + 1;
      while (end < tokens.size() && isPair(tokens.get(end - 1), tokens.get(end))) {
        end++;
      }
      if (end == at + 1) {
        terms.add(new Placed(tokens.get(at), at));
      } else {
        for (int i = at; i < end; i += 2) {
          int first = Math.min(i, end - 2);
          terms.add(new Placed(tokens.get(first) + tokens.get(first + 1), first));
        }
      }
      at = end;
    }
    return terms;
  }
}
