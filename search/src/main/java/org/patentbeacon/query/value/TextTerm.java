package org.patentbeacon.query.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.text.Characters;
import org.patentbeacon.query.text.Tokenizer;

/// The tokens, pattern tokens and gaps of one bare word of a text field (section "Wildcards").
///
/// @param pieces in order; a gap is a piece of its own, `*` or `?`, between two CJK tokens
/// @param wild whether any piece is a pattern or a gap
/// @param fault what is wrong with its wildcards, or `null`
record TextTerm(List<String> pieces, boolean wild, @Nullable QueryErrorCode fault) {

  static TextTerm of(String word) {
    return new Builder(Tokenizer.normalise(word).codePoints().toArray()).build();
  }

  private static final class Builder {
    private final int[] text;
    private final List<String> pieces = new ArrayList<>();
    private boolean wild;
    private @Nullable QueryErrorCode fault;

    Builder(int[] text) {
      this.text = text;
    }

    TextTerm build() {
      int at = 0;
      while (at < text.length) {
        if (Characters.isCjk(text[at])) {
          pieces.add(Character.toString(text[at++]));
        } else if (inRun(at)) {
          at = run(at);
        } else {
          at++;
        }
      }
      return new TextTerm(List.copyOf(pieces), wild, fault);
    }

    private boolean inRun(int at) {
      boolean point = text[at] == '.' && at > 0 && at + 1 < text.length
          && Characters.isDigit(text[at - 1]) && Characters.isDigit(text[at + 1]);
      return point || isWildcard(text[at]) || Characters.isWord(text[at]);
    }

    private static boolean isWildcard(int c) {
      return c == '*' || c == '?';
    }

    private int run(int from) {
      int end = from;
      int fixed = 0;
      boolean wildcard = false;
      boolean star = false;
      while (end < text.length && inRun(end)) {
        wildcard |= isWildcard(text[end]);
        star |= text[end] == '*';
        fixed += isWildcard(text[end]) ? 0 : 1;
        end++;
      }
      if (fixed == 0) {
        gap(from, end);
      } else {
        if (wildcard && star && fixed < 2) {
          report(QueryErrorCode.WILDCARD_TOO_BROAD);
        }
        wild |= wildcard;
        pieces.add(new String(text, from, end - from));
      }
      return end;
    }

    private void gap(int from, int end) {
      boolean before = from > 0 && Characters.isCjk(text[from - 1]);
      boolean after = end < text.length && Characters.isCjk(text[end]);
      if (before && after) {
        wild = true;
        for (int i = from; i < end; i++) {
          pieces.add(Character.toString(text[i]));
        }
        return;
      }
      boolean question = false;
      for (int i = from; i < end; i++) {
        question |= text[i] == '?';
      }
      if (question || (!before && !after)) {
        report(QueryErrorCode.WILDCARD_POSITION);
      }
    }

    private void report(QueryErrorCode code) {
      if (fault == null) {
        fault = code;
      }
    }
  }
}
