package org.patentbeacon.format.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.PatentDocument;

/// Writes documents to a stream as they come. Closing finishes the file.
public interface DocumentWriter extends AutoCloseable {

  /// Begins a file.
  ///
  /// @param out where to write; closed with the writer
  /// @param format what to write
  /// @param chinese whether headers and words of a table are Chinese; else they are English
  /// @return the writer
  /// @throws IOException when the stream refuses
  static DocumentWriter to(OutputStream out, ExportFormat format, boolean chinese) throws IOException {
    return switch (format) {
      case JSONL -> new LineWriter(out, DocumentJson::write);
      case NUMBERS -> new LineWriter(out, PatentDocument::id);
      case CSV -> new CsvTable(out, new TableRowText(chinese));
      case XLSX -> new XlsxTable(out, new TableRowText(chinese));
    };
  }

  /// Writes a document.
  ///
  /// @param document the document
  /// @throws IOException when the stream refuses
  void write(PatentDocument document) throws IOException;

  /// {@return how many cells were cut so far, since a spreadsheet could not hold them whole}
  long cut();

  /// Finishes the file.
  ///
  /// @throws IOException when the stream refuses
  @Override
  void close() throws IOException;
}
