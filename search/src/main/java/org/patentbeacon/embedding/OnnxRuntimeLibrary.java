package org.patentbeacon.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;

/// The native library that computes, loaded once per process. It is unpacked into `java.io.tmpdir`, or found in the folder
/// that the system property `onnxruntime.native.path` names, and a process that ends in order takes it away again.
final class OnnxRuntimeLibrary {
  private OnnxRuntimeLibrary() {}

  /// What all models run in.
  ///
  /// @throws ModelException when it does not run on this machine
  static OrtEnvironment environment() {
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
          "patent-beacon");
      // What an institution reads is nobody else's business.
      environment.setTelemetry(false);
      return environment;
    } catch (OrtException | LinkageError e) {
      throw new ModelException("expected ONNX Runtime to load its native library from "
          + System.getProperty("onnxruntime.native.path", System.getProperty("java.io.tmpdir")) + ", found: " + reason(e), e);
    }
  }

  private static String reason(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest.toString();
  }
}
