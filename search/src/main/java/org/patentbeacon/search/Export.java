package org.patentbeacon.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.exchange.DocumentWriter;
import org.patentbeacon.format.exchange.ExportFormat;
import org.patentbeacon.query.ParsedQuery;

/// Writes all hits of a query to a file, by number, out of one snapshot, in constant memory. The file is there whole or
/// not at all.
///
/// ```java
/// ExportReport done = Export.to(Path.of("valves.xlsx"), ExportFormat.XLSX).inChinese().of(database, query);
/// ```
///
/// @param file where to write
/// @param format what to write
/// @param chinese whether headers and words of a table are Chinese; else they are English
/// @param replace whether a file that is there may be replaced
public record Export(Path file, ExportFormat format, boolean chinese, boolean replace) {

  /// {@return an export with English headers to a file that is not there yet}
  ///
  /// @param file where to write
  /// @param format what to write
  public static Export to(Path file, ExportFormat format) {
    return new Export(file, format, false, false);
  }

  /// {@return this export with Chinese headers}
  public Export inChinese() {
    return new Export(file, format, true, replace);
  }

  /// {@return this export to a file that may be there already}
  public Export replacing() {
    return new Export(file, format, chinese, true);
  }

  /// Writes the hits.
  ///
  /// @param database the database
  /// @param query the query
  /// @return what was done
  /// @throws IOException when the disk refuses, or an import changed the database meanwhile; then nothing was written
  /// @throws IllegalArgumentException when the file is there already, or cannot be one
  /// @throws org.patentbeacon.query.QuerySyntaxException when the query cannot be answered by this database
  public ExportReport of(PatentDatabase database, ParsedQuery query) throws IOException {
    check();
    AllHits hits = database.all(query);
    long written = 0;
    try (ReplacedFile target = new ReplacedFile(file)) {
      DocumentWriter writer = DocumentWriter.to(target.stream(), format, chinese);
      try (writer) {
        for (PatentDocument hit = hits.next(); hit != null; hit = hits.next()) {
          writer.write(hit);
          written++;
        }
      }
      check();
      target.commit();
      return new ExportReport(hits.total(), written, format, file.toString(), hits.snapshot(), writer.cut());
    }
  }

  private void check() {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new IllegalArgumentException("expected the name of a file, found the folder " + file);
    }
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("there is no folder " + folder + " for the file " + file.getFileName());
    }
    if (!replace && Files.exists(file)) {
      throw new IllegalArgumentException("the file " + file + " is there already; replace it with force, or name another");
    }
  }
}
