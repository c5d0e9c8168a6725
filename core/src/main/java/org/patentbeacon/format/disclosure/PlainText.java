package org.patentbeacon.format.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.disclosure.Extraction.Block;
import org.patentbeacon.format.encoding.LongLines;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.table.TableText;

/// Cuts a text without markup into blocks, one a line. A form feed begins a page.
final class PlainText {
  private static final char FORM_FEED = '\f';

  private PlainText() {}

  /// The text of a file, or why there is none.
  ///
  /// @param forced the encoding; absent to tell it
  static Extraction of(InputStream content, @Nullable Charset forced, TextLimits limits) throws IOException {
    LongLines lines = new LongLines(TableText.open(content, forced).reader(), limits.characters());
    List<Block> blocks = new ArrayList<>();
    boolean damaged = false;
    long characters = 0;
    int page = 1;
    for (String line = lines.next(); line != null; line = lines.next()) {
      characters += line.length();
      page += (int) line.chars().filter(c -> c == FORM_FEED).count();
      damaged |= line.indexOf('\uFFFD') >= 0;
      if (lines.tooLong() || characters > limits.characters()) {
        return new Extraction.Refused(RejectReason.LIMIT,
            "expected a text of at most " + limits.characters() + " characters, found more");
      }
      if (line.indexOf('\0') >= 0) {
        return new Extraction.Refused(RejectReason.UNKNOWN_FORMAT,
            "expected a PDF, Word or HTML file or a text, found bytes that are no text");
      }
      if (!line.isBlank()) {
        blocks.add(new Block(page, line));
      }
    }
    String fault = damaged ? "it has bytes that are none of its encoding; they became U+FFFD" : "";
    return blocks.isEmpty()
        ? new Extraction.Refused(RejectReason.EMPTY, "expected a text, found none")
        : new Extraction.Text("", fault, blocks);
  }
}
