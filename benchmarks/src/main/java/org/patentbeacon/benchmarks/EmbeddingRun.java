package org.patentbeacon.benchmarks;

import static org.patentbeacon.benchmarks.Measured.median;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.patentbeacon.embedding.EmbeddingModels;
import org.patentbeacon.embedding.TextEmbedding;

/// Question: how many texts a second become vectors, by the number given at once and by the threads that give them, beside
/// a plain loop that gives one text after the other?
///
/// The texts are titles with abstracts of generated patents. The loop runs in every round, beside what it is compared with,
/// so that the ratio holds on a noisy machine.
public final class EmbeddingRun {
  private static final int ROUNDS = 3;
  private static final int TEXTS = 256;
  private static final long SEED = 20_260_101;
  private static final List<Integer> BATCHES = List.of(1, 8, 32, TEXTS);

  private EmbeddingRun() {}

  /// Runs it.
  ///
  /// @param arguments a model, `zh` (when missing), `en` or the folder of one, and the number of texts (256 when missing)
  /// @throws IOException when the disk refuses
  public static void main(String[] arguments) throws IOException {
    String name = arguments.length > 0 ? arguments[0] : "zh";
    int size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : TEXTS;
    List<String> texts = texts(size);
    double characters = texts.stream().mapToInt(String::length).average().orElse(0);
    try (TextEmbedding model =
        EmbeddingModels.names().contains(name) ? EmbeddingModels.named(name) : EmbeddingModels.open(Path.of(name))) {
      System.out.printf(Locale.ROOT, "%s, %d texts of %.0f characters, %d processors%n", model.model(), size, characters,
          Runtime.getRuntime().availableProcessors());
      System.out.printf(Locale.ROOT, "%7s %7s %8s %8s %6s%n", "threads", "batch", "texts/s", "loop", "ratio");
      loop(model, texts);
      for (int threads = 1; threads <= 2 * Runtime.getRuntime().availableProcessors(); threads *= 2) {
        for (int batch : BATCHES) {
          compare(model, texts, threads, batch);
        }
      }
    }
  }

  private static List<String> texts(int size) {
    GeneratedPatents patents = new GeneratedPatents(SEED);
    return IntStream.range(0, size).mapToObj(patents::document)
        .map(patent -> patent.titles().getFirst().text() + "\n" + patent.abstracts().getFirst().text()).toList();
  }

  private static void compare(TextEmbedding model, List<String> texts, int threads, int batch) throws IOException {
    List<Double> loops = new ArrayList<>();
    List<Double> batches = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      loops.add(Measured.seconds(() -> loop(model, texts)));
      batches.add(Measured.seconds(() -> batches(model, texts, threads, batch)));
    }
    System.out.printf(Locale.ROOT, "%7d %7d %8.1f %8.1f %6.2f%n", threads, batch, texts.size() / median(batches),
        texts.size() / median(loops), median(loops) / median(batches));
  }

  private static void loop(TextEmbedding model, List<String> texts) {
    texts.forEach(text -> model.embed(List.of(text)));
  }

  private static void batches(TextEmbedding model, List<String> texts, int threads, int batch) throws IOException {
    try (ExecutorService givers = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> given = new ArrayList<>();
      for (int from = 0; from < texts.size(); from += batch) {
        List<String> some = texts.subList(from, Math.min(texts.size(), from + batch));
        given.add(givers.submit(() -> model.embed(some)));
      }
      for (Future<?> done : given) {
        done.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException("texts that do not become vectors", e);
    }
  }
}
