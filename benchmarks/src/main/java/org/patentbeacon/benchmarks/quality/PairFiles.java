package org.patentbeacon.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// The files of `zh-en-pairs`: two texts a row in any two of four languages, and a label.
///
/// The label is a distance: 0 stands on translations of one patent, 1 on texts of two patents. The files leave no doubt:
/// joined by the rows of 0 the texts fall into 362 groups, 353 of them with exactly one Chinese text, one English and one
/// in a third language; and the numbers inside the two texts of such a row are the same (.98 of all, .21 where the label is 1).
///
/// @param rows all of them, file by file
record PairFiles(List<Row> rows) {
  private static final List<String> COLUMNS = List.of("sentence_A", "sentence_B", "label");

  PairFiles {
    rows = List.copyOf(rows);
  }

  /// A row.
  ///
  /// @param translated whether the texts say the same
  record Row(String one, String other, boolean translated) {}

  /// Reads the files of a folder that begin with a word, in the order of their names.
  static PairFiles read(Path folder, String beginning) throws IOException {
    List<Path> files;
    try (Stream<Path> below = Files.list(folder)) {
      files = below.filter(file -> file.getFileName().toString().endsWith(".csv"))
          .filter(file -> file.getFileName().toString().startsWith(beginning)).sorted().toList();
    }
    List<Row> rows = new ArrayList<>();
    for (Path file : files) {
      for (List<String> row : CsvRows.of(file, COLUMNS)) {
        rows.add(new Row(row.get(0), row.get(1), Double.parseDouble(row.get(2)) == 0));
      }
    }
    return new PairFiles(rows);
  }

  /// The texts of a language, each once, in the order of the files.
  List<String> texts(TextLanguage language) {
    LinkedHashSet<String> texts = new LinkedHashSet<>();
    for (Row row : rows) {
      texts.add(row.one);
      texts.add(row.other);
    }
    return texts.stream().filter(text -> TextLanguage.of(text) == language).toList();
  }

  /// A text as `title|abstract`, or one without a title.
  static QualityText text(String written) {
    int bar = written.indexOf('|');
    return bar < 0 ? new QualityText("", written) : new QualityText(written.substring(0, bar), written.substring(bar + 1));
  }
}
