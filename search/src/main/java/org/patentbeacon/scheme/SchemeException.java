package org.patentbeacon.scheme;

/// A file is no part of the scheme to load, so that nothing was loaded. The message says what was found and expected.
public final class SchemeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  SchemeException(String message) {
    super(message);
  }
}
