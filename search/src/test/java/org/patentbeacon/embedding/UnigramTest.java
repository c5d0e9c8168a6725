package org.patentbeacon.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class UnigramTest {
  private static final int UNKNOWN = 0;
  private static final double PENALTY = 10;

  /// Pieces with scores; the first is the unknown one.
  private record Vocabulary(List<String> pieces, List<Double> scores) {
    Unigram unigram() {
      List<PieceTable.Piece> known = new ArrayList<>();
      for (int i = 1; i < pieces.size(); i++) {
        known.add(new PieceTable.Piece(pieces.get(i), i));
      }
      return new Unigram(new PieceTable(known, scores.stream().mapToDouble(score -> score).toArray()), UNKNOWN, lowest(),
          new int[0]);
    }

    double lowest() {
      return scores.stream().min(Double::compare).orElseThrow();
    }

    /// The best sum of scores of any way to cut a word, by trying all.
    double best(String word) {
      if (word.isEmpty()) {
        return 0;
      }
      double best = Double.NEGATIVE_INFINITY;
      for (int end = 1; end <= word.length(); end++) {
        int piece = pieces.subList(1, pieces.size()).indexOf(word.substring(0, end)) + 1;
        if (piece > 0) {
          best = Math.max(best, scores.get(piece) + best(word.substring(end)));
        }
      }
      boolean known = pieces.subList(1, pieces.size()).contains(word.substring(0, 1));
      return known ? best : Math.max(best, lowest() - PENALTY + best(word.substring(1)));
    }
  }

  private static int[] tokens(Unigram unigram, String word) {
    TokenList tokens = new TokenList(10_000);
    unigram.add(word, tokens);
    return tokens.toArray();
  }

  @Test
  void findsTheBestOfAllWaysToCutAWord() {
    long seed = Long.getLong("beacon.seed", System.nanoTime());
    System.out.println("UnigramTest seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 3_000; round++) {
      Vocabulary vocabulary = vocabulary(random);
      String word = text(random, 1 + random.nextInt(9));
      int[] found = tokens(vocabulary.unigram(), word);
      double best = vocabulary.best(word);
      if (Arrays.stream(found).noneMatch(token -> token == UNKNOWN)) {
        assertThat(Arrays.stream(found).mapToObj(vocabulary.pieces()::get).collect(Collectors.joining()))
            .as("seed %d, %s, %s", seed, word, vocabulary).isEqualTo(word);
        assertThat(Arrays.stream(found).mapToDouble(vocabulary.scores()::get).sum())
            .as("seed %d, %s, %s", seed, word, vocabulary).isCloseTo(best, Offset.offset(1e-9));
      } else {
        assertThat(best).as("seed %d, %s, %s", seed, word, vocabulary).isLessThan(vocabulary.lowest() - PENALTY + 1e-9);
      }
    }
  }

  private static Vocabulary vocabulary(Random random) {
    List<String> pieces = new ArrayList<>(List.of("<unk>"));
    List<Double> scores = new ArrayList<>(List.of(0.0));
    for (int i = random.nextInt(14); i >= 0; i--) {
      String piece = text(random, 1 + random.nextInt(4));
      if (!pieces.contains(piece)) {
        pieces.add(piece);
        scores.add(-8 * random.nextDouble());
      }
    }
    return new Vocabulary(pieces, scores);
  }

  private static String text(Random random, int length) {
    return random.ints(length, 0, 4).mapToObj(i -> List.of("a", "b", "灯", "▁").get(i)).collect(Collectors.joining());
  }

  private static Tokenizer tokenizer(String bytes, String normalizer, String splitter) {
    return TokenizerFile.json("""
        {"added_tokens": [{"id": 0, "content": "<s>", "special": true}, {"id": 2, "content": "</s>", "special": true}],
         "normalizer": %s,
         "pre_tokenizer": %s,
         "post_processor": {"type": "RobertaProcessing", "sep": ["</s>", 2], "cls": ["<s>", 0]},
         "model": {"type": "Unigram", "unk_id": 1, %s
           "vocab": [["<s>", 0], ["<unk>", 0], ["</s>", 0], ["▁", -2], ["▁led", -3], ["l", -6], ["e", -6], ["d", -6],
             ["灯", -4], ["▁灯", -7], ["led灯", -5], ["具", -5]%s]}}
        """.formatted(normalizer, splitter, bytes.isEmpty() ? "" : "\"byte_fallback\": true,", bytes)
        .getBytes(StandardCharsets.UTF_8));
  }

  private static final String SPLIT = """
      {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"},
        {"type": "Metaspace", "replacement": "▁", "add_prefix_space": true}]}""";
  private static final String WHOLE =
      "{\"type\": \"Metaspace\", \"replacement\": \"▁\", \"prepend_scheme\": \"always\", \"split\": true}";
  private static final String LOWER = """
      {"type": "Sequence", "normalizers": [{"type": "Strip", "strip_left": true, "strip_right": true}, {"type": "NFKC"},
        {"type": "Lowercase"}, {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "},
        {"type": "Replace", "pattern": {"String": "0"}, "content": "o"}]}""";

  @Test
  void readsTheFormOfHuggingFace() {
    Tokenizer tokenizer = tokenizer("", LOWER, SPLIT);
    assertThat(tokenizer.tokens("LED灯具  灯", 512)).containsExactly(0, 3, 10, 11, 3, 8, 2);
    assertThat(tokenizer.tokens("ＬＥＤ", 512)).containsExactly(0, 4, 2);
  }

  @Test
  void takesNeighbouringUnknownCharactersAsOne() {
    assertThat(tokenizer("", LOWER, SPLIT).tokens("xy😀灯z", 512)).containsExactly(0, 3, 1, 8, 1, 2);
  }

  @Test
  void writesUnknownCharactersAsTheirBytes() {
    StringBuilder bytes = new StringBuilder();
    for (int value = 0; value < 256; value++) {
      bytes.append(", [\"<0x%02X>\", -20]".formatted(value));
    }
    assertThat(tokenizer(bytes.toString(), LOWER, WHOLE).tokens("xé灯", 512))
        .containsExactly(0, 3, 12 + 'x', 12 + 0xC3, 12 + 0xA9, 8, 2);
  }

  @Test
  void neverTakesTextForACommand() {
    assertThat(tokenizer("", LOWER, WHOLE).tokens("</s>", 512)).containsExactly(0, 3, 1, 2);
  }

  @Test
  void cutsLongTextsAtTheirEndAndClosesThem() {
    assertThat(tokenizer("", LOWER, WHOLE).tokens("led ".repeat(25_000), 512)).hasSize(512).startsWith(0, 4, 4).endsWith(4, 2);
    assertThat(tokenizer("", LOWER, WHOLE).tokens("灯".repeat(100_000), 512)).hasSize(512).startsWith(0, 3, 8).endsWith(8, 2);
  }
}
