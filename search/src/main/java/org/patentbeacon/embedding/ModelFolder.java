package org.patentbeacon.embedding;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A folder with the files of a model, as they are published, and perhaps our `model.properties`.
final class ModelFolder {
  private static final String SETTINGS = "model.properties";
  private static final String VOCABULARY = "vocab.txt";
  private static final String TOKENIZER = "tokenizer.json";
  private static final Set<String> KEYS =
      Set.of("name", "languages", "pooling", "tokens", "lowercase", "document.prefix", "query.prefix");
  private static final int TOKENS = 512;
  private static final int FEWEST_TOKENS = 8;

  private final Path folder;

  ModelFolder(Path folder) {
    this.folder = folder;
  }

  TextEmbedding open() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ModelException(folder + ": expected a folder with model.onnx and " + TOKENIZER + " or " + VOCABULARY
          + ", found " + (Files.exists(folder) ? "a file" : "nothing"));
    }
    Path model = file("model.onnx", "onnx/model.onnx");
    Path tokens = file(TOKENIZER, VOCABULARY);
    JsonNode tokenizer = json(TOKENIZER);
    ModelSettings settings = settings(tokenizer);
    ModelVersion version = new ModelVersion(settings).add(tokens).add(model);
    for (Path data : weights(model)) {
      version.add(data);
    }
    try {
      OnnxEmbedding embedding =
          EmbeddingModels.open(version, tokenizer(tokens, settings), pooling -> OnnxModel.open(model, pooling));
      tried(embedding);
      return embedding;
    } catch (ModelException e) {
      throw new ModelException(folder + ": " + e.getMessage(), e);
    }
  }

  private static void tried(OnnxEmbedding embedding) {
    try {
      embedding.tryLongest();
    } catch (ModelException e) {
      embedding.close();
      throw e;
    }
  }

  private Path file(String... names) throws IOException {
    Optional<Path> found = Arrays.stream(names).map(folder::resolve).filter(Files::isRegularFile).findFirst();
    if (found.isEmpty()) {
      throw new ModelException(folder + ": expected a file " + String.join(" or ", names) + ", found " + content());
    }
    return found.get();
  }

  private String content() throws IOException {
    try (Stream<Path> within = Files.list(folder)) {
      List<String> names = within.map(path -> path.getFileName().toString()).sorted().toList();
      return names.isEmpty() ? "an empty folder" : String.join(", ", names);
    }
  }

  /// The files beside a model in which large ones keep their weights.
  private static List<Path> weights(Path model) throws IOException {
    String name = model.getFileName().toString();
    try (Stream<Path> beside = Files.list(model.resolveSibling(""))) {
      return beside.filter(path -> path.getFileName().toString().startsWith(name + "_data")
          || path.getFileName().toString().startsWith(name + ".data")).sorted().toList();
    }
  }

  private static Tokenizer tokenizer(Path file, ModelSettings settings) throws IOException {
    try {
      byte[] content = Files.readAllBytes(file);
      return file.endsWith(VOCABULARY) ? TokenizerFile.vocabulary(content, settings.lowerCase())
          : TokenizerFile.json(content);
    } catch (ModelException e) {
      throw new ModelException(file.getFileName() + ": " + e.getMessage(), e);
    }
  }

  private JsonNode json(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return JsonMapper.shared().missingNode();
    }
    try {
      return JsonMapper.shared().readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      throw new ModelException(folder + ": " + name + ": expected JSON, found: " + e.getOriginalMessage(), e);
    }
  }

  private ModelSettings settings(JsonNode tokenizer) throws IOException {
    Properties properties = new Properties();
    Path file = folder.resolve(SETTINGS);
    if (Files.isRegularFile(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
    }
    Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw wrong("the keys " + String.join(", ", new TreeSet<>(KEYS)), String.join(", ", unknown));
    }
    return new ModelSettings(
        properties.getProperty("name", folder.toAbsolutePath().normalize().getFileName().toString()).strip(),
        languages(properties.getProperty("languages", "all").strip()), pooling(properties.getProperty("pooling")),
        tokens(properties.getProperty("tokens"), tokenizer), lowerCase(properties.getProperty("lowercase")),
        properties.getProperty("document.prefix", ""), properties.getProperty("query.prefix", ""));
  }

  private TextLanguages languages(String value) {
    try {
      return value.equals("all") ? TextLanguages.ALL : TextLanguages.of(value.split("\\s*[,，、]\\s*|\\s+"));
    } catch (IllegalArgumentException e) {
      throw wrong("languages such as 'zh, en' or 'all'", "'" + value + "'");
    }
  }

  private Pooling pooling(@Nullable String value) throws IOException {
    if (value == null) {
      JsonNode config = json("1_Pooling/config.json");
      return config.path("pooling_mode_cls_token").asBoolean(false) ? Pooling.CLS : Pooling.MEAN;
    }
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "cls" -> Pooling.CLS;
      case "mean" -> Pooling.MEAN;
      default -> throw wrong("pooling cls or mean", "'" + value + "'");
    };
  }

  private int tokens(@Nullable String value, JsonNode tokenizer) {
    if (value == null) {
      return tokenizer.path("truncation").path("max_length").asInt(TOKENS);
    }
    try {
      int tokens = Integer.parseInt(value.strip());
      if (tokens >= FEWEST_TOKENS) {
        return tokens;
      }
    } catch (NumberFormatException e) {
      throw wrong("a number of tokens", "'" + value + "'");
    }
    throw wrong("at least " + FEWEST_TOKENS + " tokens", value);
  }

  private boolean lowerCase(@Nullable String value) throws IOException {
    if (value == null) {
      return !Files.isRegularFile(folder.resolve(TOKENIZER))
          && json("tokenizer_config.json").path("do_lower_case").asBoolean(true);
    }
    return switch (value.strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong("lowercase true or false", "'" + value + "'");
    };
  }

  private ModelException wrong(String expected, String found) {
    return new ModelException(folder + ": " + SETTINGS + ": expected " + expected + ", found " + found);
  }
}
