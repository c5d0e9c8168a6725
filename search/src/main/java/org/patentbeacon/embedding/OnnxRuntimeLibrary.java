package org.patentbeacon.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.IOException;

/// The native library that computes, loaded once per process.
final class OnnxRuntimeLibrary {
  private OnnxRuntimeLibrary() {}

  /// What all models run in.
  ///
  /// @throws ModelException when it does not run on this machine
  static synchronized OrtEnvironment environment() {
    // What goes wrong is thrown, so that nothing needs to be printed.
    try (NativeFolder _ = NativeFolder.unpacked()) {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "patent-beacon");
      // What an institution reads is nobody else's business.
      environment.setTelemetry(false);
      return environment;
    } catch (IOException | OrtException | LinkageError e) {
      throw new ModelException("expected ONNX Runtime to load its native library for " + System.getProperty("os.name")
          + " on " + System.getProperty("os.arch") + ", unpacked in " + System.getProperty("java.io.tmpdir") + ", found: "
          + deepest(e), e);
    }
  }

  private static Throwable deepest(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest;
  }
}
