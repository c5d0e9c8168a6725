package org.patentbeacon.name.group;

import org.patentbeacon.table.Wording;

/// What is wrong with a row of the alias table.
///
/// @param file the name of the file
/// @param line the line, from 1
/// @param message what was found and what was expected
public record AliasProblem(String file, long line, Wording message) {

  /// {@return the whole sentence in English}
  @Override
  public String toString() {
    return file + ", line " + line + ": " + message.en();
  }
}
