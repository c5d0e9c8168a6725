package org.patentbeacon.embedding;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// Texts to the numbers of tokens that a model reads: made uniform, cut into words, the words made of pieces, and framed.
///
/// A text is only a text: `[SEP]` within it is five characters, never a command to the model.
///
/// @param normalizer makes a text uniform
/// @param splitter cuts it into words
/// @param pieces put words together
/// @param frame what goes before and behind
record Tokenizer(UnaryOperator<String> normalizer, UnaryOperator<List<String>> splitter, Pieces pieces, Frame frame) {
  /// No text needs more to fill a model; a longer one would only be normalized in vain.
  private static final int CHARACTERS_PER_TOKEN = 128;

  /// The tokens around a text.
  ///
  /// @param before those before it, such as `[CLS]`
  /// @param after those behind it, such as `[SEP]`
  record Frame(List<Integer> before, List<Integer> after) {}

  Tokenizer lowerCase() {
    return new Tokenizer(text -> normalizer.apply(Normalizers.lowerCase(text)), splitter, pieces, frame);
  }

  /// {@return the tokens of a text with its frame, at most so many: the text is cut at its end}
  int[] tokens(String text, int most) {
    int room = most - frame.after().size();
    TokenList content = new TokenList(room);
    frame.before().forEach(content::add);
    for (String word : splitter.apply(List.of(normalizer.apply(beginning(text, most))))) {
      if (content.full()) {
        break;
      }
      pieces.add(word, content);
    }
    int[] tokens = content.toArray();
    int[] framed = Arrays.copyOf(tokens, tokens.length + frame.after().size());
    for (int i = 0; i < frame.after().size(); i++) {
      framed[tokens.length + i] = frame.after().get(i);
    }
    return framed;
  }

  private static String beginning(String text, int most) {
    int end = most * CHARACTERS_PER_TOKEN;
    if (text.length() <= end) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }
}
