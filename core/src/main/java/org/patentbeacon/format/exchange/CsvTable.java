package org.patentbeacon.format.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.patentbeacon.document.PatentDocument;

/// A table as comma-separated values. The byte order mark tells Excel that it is UTF-8.
final class CsvTable implements DocumentWriter {
  private final CsvWriter csv;
  private final TableRowText rows;

  CsvTable(OutputStream out, TableRowText rows) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    writer.write('\uFEFF');
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    this.rows = rows;
    csv.writeRecord(rows.header());
  }

  @Override
  public void write(PatentDocument document) {
    csv.writeRecord(rows.row(document));
  }

  @Override
  public long cut() {
    return rows.cut();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
