package org.patentbeacon.embedding;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The model itself: the tokens of one text in, its vector of any length out. Several threads may use it at once.
///
/// It reads one text at a time. Quantised models scale their numbers by the greatest of all that they are given, so that
/// texts that are computed together, and the padding between them, change each other's vectors.
final class OnnxModel implements AutoCloseable {
  private static final Set<String> INPUTS = Set.of("input_ids", "attention_mask", "token_type_ids", "position_ids");
  private static final String SENTENCE = "sentence_embedding";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Map<String, NodeInfo> inputs;
  private final String output;
  private final Pooling pooling;

  private OnnxModel(OrtEnvironment environment, OrtSession session, Pooling pooling) throws OrtException {
    this.environment = environment;
    this.session = session;
    this.inputs = session.getInputInfo();
    this.output = output(session.getOutputInfo());
    this.pooling = pooling;
    if (!inputs.containsKey("input_ids") || !INPUTS.containsAll(inputs.keySet())) {
      throw new ModelException("expected a model with the inputs input_ids, attention_mask and token_type_ids, found "
          + String.join(", ", inputs.keySet()));
    }
  }

  /// How a session is made from a model.
  private interface Source {
    OrtSession open(OrtEnvironment environment, OrtSession.SessionOptions options) throws OrtException;
  }

  /// Opens a model that is in memory.
  ///
  /// @throws ModelException when it is none that gives vectors of texts
  static OnnxModel open(byte[] model, Pooling pooling) {
    return open((environment, options) -> environment.createSession(model, options), pooling);
  }

  /// Opens a model in a file, which may have its weights in others beside it.
  ///
  /// @throws ModelException when it is none that gives vectors of texts
  static OnnxModel open(Path model, Pooling pooling) {
    return open((environment, options) -> environment.createSession(model.toString(), options), pooling);
  }

  private static OnnxModel open(Source source, Pooling pooling) {
    OrtEnvironment environment = OnnxRuntimeLibrary.environment();
    OrtSession session = null;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Threads compute one text each: that is faster than several threads on one text.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // Every text has another length, for which a plan of its memory would be made in vain.
      options.setMemoryPatternOptimization(false);
      session = source.open(environment, options);
      return new OnnxModel(environment, session, pooling);
    } catch (OrtException e) {
      throw new ModelException("expected a model in the ONNX form, found: " + e.getMessage(), e);
    } catch (ModelException e) {
      close(session);
      throw e;
    }
  }

  private static void close(@Nullable OrtSession session) {
    if (session != null) {
      try {
        session.close();
      } catch (OrtException e) {
        throw new IllegalStateException("closing a model", e);
      }
    }
  }

  /// The output to take: the vector of the whole text where there is one, else those of the tokens.
  private static String output(Map<String, NodeInfo> outputs) {
    if (outputs.containsKey(SENTENCE)) {
      return SENTENCE;
    }
    return outputs.entrySet().stream().filter(entry -> entry.getValue().getInfo() instanceof TensorInfo tensor
            && (tensor.type == OnnxJavaType.FLOAT || tensor.type == OnnxJavaType.FLOAT16)
            && tensor.getShape().length == 3)
        .map(Map.Entry::getKey).findFirst().orElseThrow(() -> new ModelException("expected a model with an output "
            + SENTENCE + " or one of the shape text × token × dimension, such as last_hidden_state, found "
            + described(outputs)));
  }

  private static String described(Map<String, NodeInfo> outputs) {
    return String.join(", ", outputs.values().stream().map(info -> info.getName()
        + (info.getInfo() instanceof TensorInfo tensor ? " " + tensor.type + Arrays.toString(tensor.getShape()) : ""))
        .toList());
  }

  /// The vector of a text.
  ///
  /// @throws ModelException when the model refuses the tokens
  float[] vector(int[] tokens) {
    Map<String, OnnxTensor> given = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, NodeInfo> input : inputs.entrySet()) {
        given.put(input.getKey(), tensor(values(input.getKey(), tokens), input.getValue()));
      }
      try (OrtSession.Result result = session.run(given, Set.of(output))) {
        return vector((OnnxTensor) result.get(0));
      }
    } catch (OrtException e) {
      throw new ModelException("expected a model that reads " + tokens.length + " tokens, found: " + e.getMessage(), e);
    } finally {
      given.values().forEach(OnnxTensor::close);
    }
  }

  private float[] vector(OnnxTensor result) {
    long[] shape = result.getInfo().getShape();
    float[] values = new float[result.getFloatBuffer().remaining()];
    result.getFloatBuffer().get(values);
    return shape.length == 2 ? values : pooling.pool(values, (int) shape[shape.length - 1]);
  }

  private static long[] values(String input, int[] tokens) {
    long[] values = new long[tokens.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = switch (input) {
        case "input_ids" -> tokens[i];
        case "attention_mask" -> 1;
        case "position_ids" -> i;
        default -> 0;
      };
    }
    return values;
  }

  private OnnxTensor tensor(long[] values, NodeInfo input) throws OrtException {
    long[] shape = {1, values.length};
    if (input.getInfo() instanceof TensorInfo tensor && tensor.type == OnnxJavaType.INT32) {
      return OnnxTensor.createTensor(environment, IntBuffer.wrap(Arrays.stream(values).mapToInt(Math::toIntExact).toArray()),
          shape);
    }
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  @Override
  public void close() {
    close(session);
  }
}
