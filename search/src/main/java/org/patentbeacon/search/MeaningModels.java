package org.patentbeacon.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.patentbeacon.embedding.EmbeddingModels;
import org.patentbeacon.embedding.TextEmbedding;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.VectorListener;
import org.patentbeacon.similar.MeaningSource;

/// The models by which a database finds documents of similar meaning: an option, off until models are named. They stand in
/// `meaning.jsonl` in its folder, a line for each.
///
/// Documents get their vectors by [#update(VectorListener)], those that arrived or changed since; until then such a document
/// is found by the other signals alone.
public final class MeaningModels implements AutoCloseable {
  private final Path file;
  private final PatentIndex index;
  /// The models that are open, by the names they were asked for.
  private final Map<String, MeaningSource> open = new LinkedHashMap<>();

  MeaningModels(Path folder, PatentIndex index) {
    this.file = folder.resolve("meaning.jsonl");
    this.index = index;
  }

  /// A model of a database.
  ///
  /// @param model its name, as one that comes as an artifact, or the folder of a user's own model
  private record Named(String model) {
    Named {
      Objects.requireNonNull(model, "expected {\"model\": name or folder}");
    }
  }

  /// How far a model is.
  ///
  /// @param model what it was asked for by
  /// @param vectors the name of its vectors in the index
  /// @param languages the languages it understands, `all` for every one
  /// @param waiting how many documents it was not asked about yet
  public record State(String model, String vectors, String languages, long waiting) {}

  /// {@return the names or folders of the models, in the order in which they were named; empty when the option is off}
  ///
  /// @throws IOException when the file cannot be read; the message names the line
  public List<String> names() throws IOException {
    return QueryLines.read(file, Named.class).stream().map(Named::model).toList();
  }

  /// Names the models, in place of those before; none turns the option off. Vectors of models no longer named stay in the
  /// index, unused, until their documents change.
  ///
  /// @param models names of models that come as artifacts, such as `zh`, or folders
  /// @throws IOException when one cannot be opened, then nothing changed, or the disk refuses
  public synchronized void use(List<String> models) throws IOException {
    for (String model : models) {
      source(model);
    }
    QueryLines.replace(file, models.stream().distinct().map(Named::new).map(QueryLines::line).toList());
  }

  /// {@return the models, opened}
  ///
  /// @throws IOException when one cannot be opened
  public synchronized List<MeaningSource> sources() throws IOException {
    List<MeaningSource> sources = new ArrayList<>();
    for (String name : names()) {
      sources.add(source(name));
    }
    return sources;
  }

  private MeaningSource source(String name) throws IOException {
    MeaningSource known = open.get(name);
    if (known == null) {
      known = new MeaningSource(opened(name));
      open.put(name, known);
    }
    return known;
  }

  private static TextEmbedding opened(String name) throws IOException {
    return EmbeddingModels.names().contains(name) ? EmbeddingModels.named(name) : EmbeddingModels.open(Path.of(name));
  }

  /// {@return how far each model is}
  ///
  /// @throws IOException when a model cannot be opened or the disk refuses
  public List<State> states() throws IOException {
    List<State> states = new ArrayList<>();
    for (String name : names()) {
      MeaningSource source = source(name);
      states.add(new State(name, source.model(), source.embedding().languages().toString(),
          index.withoutVector(source.model())));
    }
    return states;
  }

  /// Gives documents their vectors, by one model after the other. What is done stays done when it is stopped.
  ///
  /// @param listener is told how far each model is, and may stop it
  /// @return how many documents were looked at, by all models together
  /// @throws IOException when another process is importing, a model cannot be opened or the disk refuses
  public long update(VectorListener listener) throws IOException {
    long done = 0;
    for (MeaningSource source : sources()) {
      done += index.withoutVector(source.model()) == 0 ? 0 : index.embed(source, listener);
    }
    return done;
  }

  /// Closes the models that are open.
  @Override
  public synchronized void close() {
    open.values().forEach(source -> source.embedding().close());
    open.clear();
  }
}
