package org.patentbeacon.benchmarks.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Two names and whether they are one applicant.
///
/// @param name one name
/// @param other the other
/// @param same whether they are one applicant
/// @param sort what the pair shows
/// @param evidence what stood beside the names, as a word of the file of pairs; empty for nothing
/// @param reason why they are, or are not
record NamePair(String name, String other, boolean same, String sort, String evidence, String reason) {
  private static final int COLUMNS = 6;

  /// The pairs of a file: name, other, `same` or `different`, sort, evidence, reason.
  static List<NamePair> read(Path file) throws IOException {
    List<NamePair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != COLUMNS) {
          throw new IOException(file.getFileName() + ": expected " + COLUMNS + " columns, found '" + line + "'");
        }
        pairs.add(new NamePair(cells.get(0), cells.get(1), cells.get(2).equals("same"), cells.get(3), cells.get(4),
            cells.get(5)));
      }
    }
    return pairs;
  }

  /// What a database of these two names alone would know.
  NameFacts facts() {
    NameFacts facts = new NameFacts();
    facts.add(name);
    facts.add(other);
    facts.told(evidence, name, other);
    return facts;
  }
}
