package org.patentbeacon.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A user's own model: here the English one that comes along, written into a folder.
class ModelFolderTest {
  private static final List<String> TEXTS = List.of("Heat sink of an LED lamp", "Café, naïve: 3.5 mm H01L33/48");

  @TempDir
  private Path folder;

  @BeforeEach
  void model() throws IOException {
    write("model.onnx", resource("bge-small-en-v1.5-q.onnx"));
    write("tokenizer.json", resource("bge-small-en-v1.5-q-tokenizer.json"));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = ModelFolderTest.class.getClassLoader().getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private void settings(String lines) throws IOException {
    Files.writeString(folder.resolve("model.properties"), lines);
  }

  private void refuses(String message) {
    assertThatThrownBy(() -> EmbeddingModels.open(folder)).isInstanceOf(ModelException.class)
        .hasMessage(folder + ": " + message);
  }

  @Test
  void givesTheVectorsOfTheModelWithinIt() throws IOException {
    settings("name = my-model\nlanguages = en\npooling = cls\n");
    try (TextEmbedding own = EmbeddingModels.open(folder); TextEmbedding bundled = EmbeddingModels.named("en")) {
      assertThat(own.model()).startsWith("my-model@");
      assertThat(own.languages()).isEqualTo(TextLanguages.of("en"));
      assertThat(own.embed(TEXTS)).usingRecursiveComparison().isEqualTo(bundled.embed(TEXTS));
      assertThat(own.embedQuery("lamp")).isEqualTo(own.embed(List.of("lamp")).getFirst());
    }
  }

  @Test
  void readsAVocabularyInstead() throws IOException {
    JsonNode vocabulary = JsonMapper.shared().readTree(resource("bge-small-en-v1.5-q-tokenizer.json")).at("/model/vocab");
    List<String> lines = new ArrayList<>(Collections.nCopies(vocabulary.size(), ""));
    vocabulary.forEachEntry((piece, number) -> lines.set(number.asInt(), piece));
    Files.delete(folder.resolve("tokenizer.json"));
    Files.write(folder.resolve("vocab.txt"), lines);
    settings("pooling = cls\n");
    try (TextEmbedding own = EmbeddingModels.open(folder); TextEmbedding bundled = EmbeddingModels.named("en")) {
      assertThat(own.embed(TEXTS)).usingRecursiveComparison().isEqualTo(bundled.embed(TEXTS));
    }
  }

  @Test
  void takesPoolingFromTheFilesOfSentenceTransformers() throws IOException {
    String mean = name();
    write("1_Pooling/config.json", "{\"pooling_mode_cls_token\": true}".getBytes(StandardCharsets.UTF_8));
    String cls = name();
    settings("pooling = cls");
    assertThat(name()).isEqualTo(cls).isNotEqualTo(mean);
  }

  @Test
  void whatChangesVectorsChangesTheName() throws IOException {
    settings("name = a\npooling = cls\n");
    String first = name();
    assertThat(name()).isEqualTo(first);
    settings("name = a\npooling = mean\n");
    assertThat(name()).startsWith("a@").isNotEqualTo(first);
    settings("name = a\npooling = cls\ndocument.prefix = passage: \n");
    assertThat(name()).startsWith("a@").isNotEqualTo(first);
  }

  private String name() throws IOException {
    try (TextEmbedding model = EmbeddingModels.open(folder)) {
      return model.model();
    }
  }

  @Test
  void putsPrefixesBeforeTexts() throws IOException {
    settings("document.prefix = passage:\\u0020\nquery.prefix = query:\\u0020\n");
    try (TextEmbedding prefixed = EmbeddingModels.open(folder)) {
      float[] document = prefixed.embed(List.of("lamp")).getFirst();
      float[] query = prefixed.embedQuery("lamp");
      settings("");
      try (TextEmbedding plain = EmbeddingModels.open(folder)) {
        assertThat(plain.embed(List.of("passage: lamp", "query: lamp"))).usingRecursiveComparison()
            .isEqualTo(List.of(document, query));
      }
    }
  }

  @Test
  void saysWhichFileIsMissing() throws IOException {
    Files.delete(folder.resolve("tokenizer.json"));
    refuses("expected a file tokenizer.json or vocab.txt, found model.onnx");
    Files.delete(folder.resolve("model.onnx"));
    refuses("expected a file model.onnx or onnx/model.onnx, found an empty folder");
    Path nothing = folder.resolve("nothing");
    assertThatThrownBy(() -> EmbeddingModels.open(nothing)).isInstanceOf(ModelException.class)
        .hasMessage(nothing + ": expected a folder with model.onnx and tokenizer.json or vocab.txt, found nothing");
  }

  @Test
  void saysWhatIsNoModel() throws IOException {
    write("model.onnx", new byte[] {1, 2, 3});
    assertThatThrownBy(() -> EmbeddingModels.open(folder)).isInstanceOf(ModelException.class)
        .message().startsWith(folder + ": expected a model in the ONNX form, found: ");
    write("model.onnx", new byte[0]);
    assertThatThrownBy(() -> EmbeddingModels.open(folder)).isInstanceOf(ModelException.class)
        .message().startsWith(folder + ": expected a model in the ONNX form, found: ");
  }

  @Test
  void saysWhatIsWrongWithATokenizer() throws IOException {
    write("tokenizer.json", "{\"model\": {\"type\": \"BPE\"}}".getBytes(StandardCharsets.UTF_8));
    refuses("tokenizer.json: expected a tokenizer whose model is of the type WordPiece or Unigram, found 'BPE'");
    write("tokenizer.json", "[".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> EmbeddingModels.open(folder)).isInstanceOf(ModelException.class)
        .message().startsWith(folder + ": tokenizer.json: expected JSON, found: ");
  }

  @Test
  void saysWhichSettingIsWrong() throws IOException {
    settings("poolin = cls");
    refuses("model.properties: expected the keys document.prefix, languages, lowercase, name, pooling, query.prefix,"
        + " tokens, found poolin");
    settings("pooling = max");
    refuses("model.properties: expected pooling cls or mean, found 'max'");
    settings("languages = Chinese");
    refuses("model.properties: expected languages such as 'zh, en' or 'all', found 'Chinese'");
    settings("tokens = many");
    refuses("model.properties: expected a number of tokens, found 'many'");
    settings("tokens = 2");
    refuses("model.properties: expected at least 8 tokens, found 2");
    settings("lowercase = ja");
    refuses("model.properties: expected lowercase true or false, found 'ja'");
  }

  @Test
  void saysThatAModelReadsFewerTokens() throws IOException {
    settings("tokens = 600");
    assertThatThrownBy(() -> EmbeddingModels.open(folder)).isInstanceOf(ModelException.class)
        .message().startsWith(folder + ": expected a model that reads 600 tokens, found: ");
  }
}
