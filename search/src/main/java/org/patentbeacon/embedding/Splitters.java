package org.patentbeacon.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/// How a uniform text is cut into words, as the `pre_tokenizer` of a `tokenizer.json` describes it: each step cuts the
/// parts of the one before.
final class Splitters {
  private Splitters() {}

  /// Reads the description.
  ///
  /// @throws ModelException when a part of it is of a kind that is not known
  static UnaryOperator<List<String>> read(JsonNode node) {
    return switch (node.path("type").asString("")) {
      case "" -> parts -> parts;
      case "Sequence" -> sequence(node.path("pretokenizers"));
      case "BertPreTokenizer" -> bert();
      case "WhitespaceSplit" -> parts -> cut(parts, BertCharacters::whiteSpace, character -> false);
      case "Punctuation" -> parts -> cut(parts, character -> false, BertCharacters::punctuation);
      case "Metaspace" -> metaspace(node);
      default -> throw new ModelException("expected a pre_tokenizer of the kind Sequence, BertPreTokenizer,"
          + " WhitespaceSplit, Punctuation or Metaspace, found '" + node.path("type").asString("") + "'");
    };
  }

  /// That of BERT: white space goes, punctuation stands alone.
  static UnaryOperator<List<String>> bert() {
    return parts -> cut(parts, BertCharacters::whiteSpace, BertCharacters::punctuation);
  }

  private static UnaryOperator<List<String>> sequence(JsonNode steps) {
    List<UnaryOperator<List<String>>> all = new ArrayList<>();
    steps.forEach(step -> all.add(read(step)));
    return parts -> {
      List<String> done = parts;
      for (UnaryOperator<List<String>> step : all) {
        done = step.apply(done);
      }
      return done;
    };
  }

  private static List<String> cut(List<String> parts, IntPredicate gone, IntPredicate alone) {
    List<String> words = new ArrayList<>();
    for (String part : parts) {
      int start = 0;
      for (int at = 0; at < part.length(); ) {
        int character = part.codePointAt(at);
        int next = at + Character.charCount(character);
        boolean stands = alone.test(character);
        if (stands || gone.test(character)) {
          add(words, part, start, at);
          add(words, part, stands ? at : next, next);
          start = next;
        }
        at = next;
      }
      add(words, part, start, part.length());
    }
    return words;
  }

  private static void add(List<String> words, String part, int start, int end) {
    if (start < end) {
      words.add(part.substring(start, end));
    }
  }

  /// That of SentencePiece: a mark for each space, which starts a word.
  private static UnaryOperator<List<String>> metaspace(JsonNode node) {
    String mark = node.path("replacement").asString("▁");
    String scheme = node.path("prepend_scheme").asString(
        node.path("add_prefix_space").asBoolean(true) ? "always" : "never");
    boolean split = node.path("split").asBoolean(true);
    if (!List.of("always", "first", "never").contains(scheme)) {
      throw new ModelException("expected a prepend_scheme always, first or never, found '" + scheme + "'");
    }
    return parts -> {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        String marked = parts.get(i).replace(" ", mark);
        boolean prepend = scheme.equals("always") || (scheme.equals("first") && i == 0);
        String word = prepend && !marked.startsWith(mark) ? mark + marked : marked;
        if (split) {
          before(word, mark, words);
        } else {
          words.add(word);
        }
      }
      return words;
    };
  }

  private static void before(String text, String mark, List<String> words) {
    int start = 0;
    for (int at = text.indexOf(mark, 1); at > 0; at = text.indexOf(mark, at + 1)) {
      words.add(text.substring(start, at));
      start = at;
    }
    add(words, text, start, text.length());
  }
}
