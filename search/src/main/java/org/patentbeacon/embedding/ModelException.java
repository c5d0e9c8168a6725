package org.patentbeacon.embedding;

import org.jspecify.annotations.Nullable;

/// A model cannot be opened, or gives no vector. The message says what was found and what was expected.
public final class ModelException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  ModelException(String message) {
    super(message);
  }

  ModelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
