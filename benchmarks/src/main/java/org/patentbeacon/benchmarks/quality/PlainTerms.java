package org.patentbeacon.benchmarks.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Lower-cased words as Lucene's standard tokenizer finds them, and terms of Chinese characters.
///
/// Every term takes a position of its own, so that the length of a field is the number of its terms.
final class PlainTerms extends Analyzer {
  private final ChineseTerms chinese;

  PlainTerms(ChineseTerms chinese) {
    this.chinese = chinese;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream lowerCase = new LowerCaseFilter(words);
    return new TokenStreamComponents(words, chinese == ChineseTerms.UNIGRAMS ? lowerCase : new Pairs(lowerCase, chinese));
  }

  /// The terms of a text, each once, in the order of the text.
  SequencedSet<String> distinct(String text) {
    SequencedSet<String> terms = new LinkedHashSet<>();
    try (TokenStream stream = tokenStream("text", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return terms;
  }

  /// Adds the pair of two Chinese characters that touch behind the second, and drops the characters that are in one where
  /// only pairs are wanted.
  private static final class Pairs extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final boolean characters;
    /// A Chinese character before this token that is in no pair so far and was not let through.
    private String lone = "";
    private String before = "";
    private int end = -1;
    private String pending = "";

    Pairs(TokenStream in, ChineseTerms chinese) {
      super(in);
      this.characters = chinese == ChineseTerms.BOTH;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!pending.isEmpty()) {
        return let(pending, "");
      }
      while (input.incrementToken()) {
        String token = term.toString();
        boolean single = isChinese(token);
        String pair = single && !before.isEmpty() && offset.startOffset() == end ? before + token : "";
        String passed = pair.isEmpty() ? lone : "";
        before = single ? token : "";
        end = offset.endOffset();
        lone = single && pair.isEmpty() && !characters ? token : "";
        if (characters || !single) {
          return passed.isEmpty() ? let(token, pair) : let(passed, token);
        }
        if (!pair.isEmpty() || !passed.isEmpty()) {
          return let(pair + passed, "");
        }
      }
      String last = lone;
      lone = "";
      offset.setOffset(Math.max(end, 0), Math.max(end, 0));
      return !last.isEmpty() && let(last, "");
    }

    private boolean let(String text, String next) {
      term.setEmpty().append(text);
      pending = next;
      return true;
    }

    private static boolean isChinese(String token) {
      return token.codePointCount(0, token.length()) == 1 && Character.isIdeographic(token.codePointAt(0));
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      lone = "";
      before = "";
      end = -1;
      pending = "";
    }
  }
}
