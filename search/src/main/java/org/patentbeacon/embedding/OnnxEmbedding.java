package org.patentbeacon.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// A model in the ONNX form with its tokenizer, computing one text per thread.
final class OnnxEmbedding implements TextEmbedding {
  private final String model;
  private final ModelSettings settings;
  private final Tokenizer tokenizer;
  private final OnnxModel onnx;
  private final int dimensions;
  private final ExecutorService threads;
  /// Held for reading by who computes, for writing by who closes.
  private final ReadWriteLock use = new ReentrantReadWriteLock();
  private boolean closed;

  /// Opens it.
  ///
  /// @param model its name with its version
  /// @param settings how it wants to be used
  /// @param tokenizer makes tokens of texts
  /// @param onnx makes a vector of tokens
  OnnxEmbedding(String model, ModelSettings settings, Tokenizer tokenizer, OnnxModel onnx) {
    this.model = model;
    this.settings = settings;
    this.tokenizer = settings.lowerCase() ? tokenizer.lowerCase() : tokenizer;
    this.onnx = onnx;
    this.dimensions = onnx.vector(this.tokenizer.tokens("a", settings.tokens())).length;
    this.threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
        Thread.ofPlatform().daemon().name("embedding-", 0).factory());
  }

  /// Reads a text as long as the model is said to read.
  ///
  /// @throws ModelException when it does not
  void tryLongest() {
    vector("a ".repeat(settings.tokens()));
  }

  @Override
  public String model() {
    return model;
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public TextLanguages languages() {
    return settings.languages();
  }

  @Override
  public List<float[]> embed(List<String> texts) {
    return vectors(settings.documentPrefix(), texts);
  }

  @Override
  public float[] embedQuery(String text) {
    return vectors(settings.queryPrefix(), List.of(text)).getFirst();
  }

  private List<float[]> vectors(String prefix, List<String> texts) {
    List<Callable<float[]>> work = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (text.isBlank()) {
        throw new IllegalArgumentException("expected a text, found a blank one: number " + (i + 1) + " of " + texts.size());
      }
      work.add(() -> vector(prefix + text));
    }
    if (work.size() < 2) {
      return texts.stream().map(text -> vector(prefix + text)).toList();
    }
    try {
      List<float[]> vectors = new ArrayList<>();
      for (Future<float[]> done : threads.invokeAll(work)) {
        vectors.add(done.get());
      }
      return List.copyOf(vectors);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the thread was interrupted while texts became vectors");
    } catch (RejectedExecutionException e) {
      throw closedAlready();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
    }
  }

  private float[] vector(String text) {
    int[] tokens = tokenizer.tokens(text, settings.tokens());
    use.readLock().lock();
    try {
      if (closed) {
        throw closedAlready();
      }
      return ofLengthOne(onnx.vector(tokens));
    } finally {
      use.readLock().unlock();
    }
  }

  private IllegalStateException closedAlready() {
    return new IllegalStateException("the model " + model + " has been closed");
  }

  private float[] ofLengthOne(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += (double) value * value;
    }
    double length = Math.sqrt(squares);
    if (!(length > 0) || length == Double.POSITIVE_INFINITY) {
      throw new ModelException("expected a vector with a direction, found one of the length " + length + " from " + model);
    }
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return unit;
  }

  @Override
  public void close() {
    threads.shutdown();
    use.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        onnx.close();
      }
    } finally {
      use.writeLock().unlock();
    }
  }
}
