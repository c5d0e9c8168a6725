package org.patentbeacon.embedding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the files that describe a tokenizer: the `tokenizer.json` of Hugging Face, or the `vocab.txt` of BERT.
final class TokenizerFile {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONGEST_WORD = 100;
  private static final int BYTES = 256;

  private TokenizerFile() {}

  /// Reads a `tokenizer.json`.
  ///
  /// @throws ModelException when it is none, or of a kind that is not known
  static Tokenizer json(byte[] content) {
    JsonNode root;
    try {
      root = JSON.readTree(content);
    } catch (JacksonException e) {
      throw new ModelException("expected the JSON of a tokenizer, found: " + e.getOriginalMessage(), e);
    }
    Pieces pieces = switch (root.path("model").path("type").asString("")) {
      case "WordPiece" -> wordPiece(root.path("model"));
      case "Unigram" -> unigram(root.path("model"), special(root.path("added_tokens")));
      default -> throw new ModelException("expected a tokenizer whose model is of the type WordPiece or Unigram, found "
          + (root.path("model").path("type").isString() ? "'" + root.path("model").path("type").asString() + "'" : "none"));
    };
    return new Tokenizer(Normalizers.read(root.path("normalizer")), Splitters.read(root.path("pre_tokenizer")), pieces,
        Frames.read(root.path("post_processor")));
  }

  private static WordPiece wordPiece(JsonNode model) {
    Map<String, Integer> vocabulary = new HashMap<>();
    model.path("vocab").forEachEntry((piece, number) -> vocabulary.put(piece, number.asInt()));
    return new WordPiece(vocabulary, number(vocabulary, model.path("unk_token").asString("[UNK]")),
        model.path("continuing_subword_prefix").asString("##"),
        model.path("max_input_chars_per_word").asInt(LONGEST_WORD));
  }

  /// Reads a `vocab.txt`: a piece a line, numbered from 0.
  ///
  /// @param lowerCase whether it is one of small letters without accents
  /// @throws ModelException when it lacks a piece that every text needs
  static Tokenizer vocabulary(byte[] content, boolean lowerCase) {
    Map<String, Integer> vocabulary = new HashMap<>();
    for (String line : new String(content, StandardCharsets.UTF_8).split("\r?\n")) {
      vocabulary.put(line, vocabulary.size());
    }
    WordPiece pieces = new WordPiece(vocabulary, number(vocabulary, "[UNK]"), "##", LONGEST_WORD);
    return new Tokenizer(Normalizers.bert(lowerCase), Splitters.bert(), pieces,
        new Tokenizer.Frame(List.of(number(vocabulary, "[CLS]")), List.of(number(vocabulary, "[SEP]"))));
  }

  private static int number(Map<String, Integer> vocabulary, String piece) {
    Integer number = vocabulary.get(piece);
    if (number == null) {
      throw new ModelException("expected a vocabulary with " + piece + ", found " + vocabulary.size()
          + " pieces without it");
    }
    return number;
  }

  private static Set<Integer> special(JsonNode addedTokens) {
    Set<Integer> special = new HashSet<>();
    addedTokens.forEach(token -> {
      if (token.path("special").asBoolean(false)) {
        special.add(token.path("id").asInt());
      }
    });
    return special;
  }

  private static Unigram unigram(JsonNode model, Set<Integer> special) {
    JsonNode vocabulary = model.path("vocab");
    int unknown = model.path("unk_id").asInt(-1);
    if (unknown < 0 || unknown >= vocabulary.size()) {
      throw new ModelException("expected a vocabulary with an unk_id, found " + vocabulary.size() + " pieces and unk_id "
          + model.path("unk_id"));
    }
    double[] scores = new double[vocabulary.size()];
    List<PieceTable.Piece> pieces = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    double lowest = Double.POSITIVE_INFINITY;
    for (int number = 0; number < scores.length; number++) {
      String text = vocabulary.get(number).path(0).asString("");
      scores[number] = vocabulary.get(number).path(1).asDouble(0);
      lowest = Math.min(lowest, scores[number]);
      numbers.put(text, number);
      if (!special.contains(number) && number != unknown && !text.isEmpty()) {
        pieces.add(new PieceTable.Piece(text, number));
      }
    }
    int[] bytes = model.path("byte_fallback").asBoolean(false) ? bytes(numbers) : new int[0];
    return new Unigram(new PieceTable(pieces, scores), unknown, lowest, bytes);
  }

  private static int[] bytes(Map<String, Integer> numbers) {
    int[] bytes = new int[BYTES];
    for (int value = 0; value < BYTES; value++) {
      bytes[value] = number(numbers, "<0x%02X>".formatted(value));
    }
    return bytes;
  }
}
