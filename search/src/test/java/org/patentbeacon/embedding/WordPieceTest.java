package org.patentbeacon.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordPieceTest {
  private static final List<String> PIECES = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "led", "h", "##01", "##l", "##33",
      "/", "48", "灯", "一", "种", "cafe", "##s", "，", "a", "##b", "ａ", "i", "[", "]", "sep", "##9", "σ", "100", "##℃", "℃");
  private static final Tokenizer LOWER = tokenizer(true);
  private static final Tokenizer AS_IS = tokenizer(false);

  private static Tokenizer tokenizer(boolean lowerCase) {
    return TokenizerFile.vocabulary(String.join("\n", PIECES).getBytes(StandardCharsets.UTF_8), lowerCase);
  }

  private static String read(Tokenizer tokenizer, String text) {
    return Arrays.stream(tokenizer.tokens(text, 512)).mapToObj(PIECES::get).reduce((a, b) -> a + " " + b).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      LED灯 H01L33/48   | led 灯 h ##01 ##l ##33 / 48
      一种LED灯          | 一 种 led 灯
      Cafés，CAFÉ        | cafe ##s ， cafe
      Cafe<0301>      | cafe
      Ａ                 | ａ
      a<0000>b<200B><FFFD>b | a ##b ##b
      a<00A0>a<3000>a<2028>a<0009>a | a a a a a
      a😀                | [UNK]
      a 😀 a             | a [UNK] a
      İ                  | i
      Σ                  | σ
      [SEP]              | [ sep ]
      100℃ ℃             | 100 ##℃ ℃
      灯9                | 灯 [UNK]
      a9                 | a ##9
      ax a               | [UNK] a
      """)
  void cutsTextsInSmallLetters(String text, String pieces) {
    assertThat(read(LOWER, unescaped(text))).isEqualTo("[CLS] " + pieces + " [SEP]");
  }

  /// Characters that do not show are written with their numbers.
  private static String unescaped(String text) {
    return Pattern.compile("<([0-9A-F]{4})>").matcher(text)
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }

  @Test
  void leavesCapitalsAndAccentsWhenTheVocabularyHasThem() {
    assertThat(read(AS_IS, "LED led café")).isEqualTo("[CLS] [UNK] led [UNK] [SEP]");
  }

  @Test
  void takesWordsOfUpToAHundredCharacters() {
    assertThat(read(LOWER, "a" + "b".repeat(99))).isEqualTo("[CLS] a" + " ##b".repeat(99) + " [SEP]");
    assertThat(read(LOWER, "a" + "b".repeat(100))).isEqualTo("[CLS] [UNK] [SEP]");
  }

  @Test
  void cutsLongTextsAtTheirEndAndClosesThem() {
    int[] tokens = LOWER.tokens("一种led灯".repeat(20_000), 512);
    assertThat(tokens).hasSize(512).startsWith(2, 12, 13, 4, 11, 12).endsWith(3);
    assertThat(LOWER.tokens("一种led灯".repeat(20_000), 6)).containsExactly(2, 12, 13, 4, 11, 3);
    assertThat(LOWER.tokens("一种led灯", 6)).containsExactly(2, 12, 13, 4, 11, 3);
  }

  @Test
  void doesNotCutACharacterInTwo() {
    String text = "a".repeat(8 * 128 - 1) + "😀😀";
    assertThat(LOWER.tokens(text, 8)).containsExactly(2, 1, 3);
  }

  @Test
  void readsTheFormOfHuggingFace() {
    Tokenizer tokenizer = TokenizerFile.json("""
        {"normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true, "strip_accents": null,
          "lowercase": true},
         "pre_tokenizer": {"type": "BertPreTokenizer"},
         "post_processor": {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}},
           {"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
           "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [7]}, "[SEP]": {"id": "[SEP]", "ids": [8]}}},
         "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
           "max_input_chars_per_word": 4, "vocab": {"[UNK]": 0, "a": 1, "##b": 2, "灯": 3}}}
        """.getBytes(StandardCharsets.UTF_8));
    assertThat(tokenizer.tokens("Ább灯 abbbb", 512)).containsExactly(7, 1, 2, 2, 3, 0, 8);
  }

  static Stream<String[]> unusable() {
    return Stream.of(
        new String[] {"{", "expected the JSON of a tokenizer, found: "},
        new String[] {"{\"model\": {}}",
            "expected a tokenizer whose model is of the type WordPiece or Unigram, found none"},
        new String[] {"{\"model\": {\"type\": \"BPE\"}}",
            "expected a tokenizer whose model is of the type WordPiece or Unigram, found 'BPE'"},
        new String[] {"{\"model\": {\"type\": \"WordPiece\", \"vocab\": {\"a\": 0}}}",
            "expected a vocabulary with [UNK], found 1 pieces without it"},
        new String[] {"{\"model\": {\"type\": \"Unigram\", \"vocab\": [[\"a\", 0]], \"unk_id\": 3}}",
            "expected a vocabulary with an unk_id, found 1 pieces and unk_id 3"},
        new String[] {"{\"model\": {\"type\": \"WordPiece\", \"vocab\": {\"[UNK]\": 0}}, \"normalizer\": {\"type\": \"Nmt\"}}",
            "expected a normalizer of the kind Sequence, BertNormalizer, Precompiled, Lowercase, StripAccents, NFC, NFD,"
                + " NFKC, NFKD, Strip, Replace or Prepend, found 'Nmt'"},
        new String[] {"{\"model\": {\"type\": \"WordPiece\", \"vocab\": {\"[UNK]\": 0}}, \"pre_tokenizer\": {\"type\": \"ByteLevel\"}}",
            "expected a pre_tokenizer of the kind Sequence, BertPreTokenizer, WhitespaceSplit, Punctuation or Metaspace,"
                + " found 'ByteLevel'"},
        new String[] {"{\"model\": {\"type\": \"WordPiece\", \"vocab\": {\"[UNK]\": 0}}, \"post_processor\": {\"type\": \"ByteLevel\"}}",
            "expected a post_processor of the kind TemplateProcessing, BertProcessing or RobertaProcessing, found 'ByteLevel'"});
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void saysWhatItFoundInsteadOfATokenizer(String json, String message) {
    assertThatThrownBy(() -> TokenizerFile.json(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ModelException.class).message().startsWith(message);
  }
}
