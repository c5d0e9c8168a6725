package org.patentbeacon.scheme;

/// What was found wrong in a file of a scheme. The rest of the file was read.
///
/// @param file the name of the file
/// @param line the line, counted from 1
/// @param message what was found and what was expected
public record SchemeProblem(String file, int line, String message) {

  /// {@return place and message on one line}
  @Override
  public String toString() {
    return file + ", line " + line + ": " + message;
  }
}
