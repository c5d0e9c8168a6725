package org.patentbeacon.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.table.TableFile;
import org.patentbeacon.format.table.mapping.StarterMapping;

/// Proposes a mapping for a table whose header we do not know.
public final class MappingProposal {
  private MappingProposal() {}

  /// {@return the text of a mapping file to complete: each column of the table with the meaning its name suggests, or as
  /// an extra value}
  ///
  /// @param file the table: CSV, TSV, XLS or XLSX
  /// @throws IOException when the file cannot be read
  /// @throws IllegalArgumentException when it holds no table; the message says what it holds
  public static String of(Path file) throws IOException {
    String name = file.getFileName().toString();
    try (SourceFile table = new SourceFile(name, ReadOptions.DEFAULT, Files.newInputStream(file))) {
      byte[] head = table.head();
      if (Recognition.isOther(table)) {
        throw new IllegalArgumentException(name + ": expected a table, found " + Recognition.found(head));
      }
      List<String> header = TableFile.header(table);
      if (header.isEmpty()) {
        throw new IllegalArgumentException(name + ": expected a table with a header row, found no row with text");
      }
      return StarterMapping.of(header);
    } catch (RecordException e) {
      throw new IllegalArgumentException(name + ": " + e.words(), e);
    }
  }
}
