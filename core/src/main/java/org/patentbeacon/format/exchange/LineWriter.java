package org.patentbeacon.format.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.patentbeacon.document.PatentDocument;

/// A document a line, in UTF-8.
final class LineWriter implements DocumentWriter {
  private final Writer lines;
  private final Function<PatentDocument, String> line;

  LineWriter(OutputStream out, Function<PatentDocument, String> line) {
    this.lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.line = line;
  }

  @Override
  public void write(PatentDocument document) throws IOException {
    lines.write(line.apply(document));
    lines.write('\n');
  }

  @Override
  public long cut() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
