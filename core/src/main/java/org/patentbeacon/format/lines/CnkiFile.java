package org.patentbeacon.format.lines;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.patentbeacon.format.encoding.LongLines;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.RawRecord;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.table.TableText;

/// Reads citations that CNKI writes: `[1]name,name. title[P]. origin：number,date.`
///
/// A citation starts on the line with its number in brackets. One that is not whole at the end of its line goes on in
/// the next line that is not blank; in real files that happens behind the comma of a name.
public final class CnkiFile implements FormatReader {
  /// The id of the format.
  public static final String FORMAT = "cnki";
  private static final int LONGEST = 64 * 1024;
  private static final int EXCERPT = 200;
  private static final int LOOKED_AT = 4;

  /// A citation as its lines are put together.
  private record Wrapped(String text, int line, boolean tooLong) {
    boolean isWhole() {
      return tooLong || (text.endsWith(".") && text.contains(CnkiCitation.MARK));
    }

    Wrapped and(String next, boolean longer) {
      boolean limit = tooLong || longer || text.length() + next.length() > LONGEST;
      String joined = limit ? text : text + (text.endsWith(",") ? "" : " ") + next;
      return new Wrapped(joined, line, limit);
    }
  }

  /// {@return whether a text looks like such citations: a number in brackets first, and the mark of a patent soon}
  ///
  /// @param head the beginning of the text
  public static boolean isCitations(String head) {
    List<String> lines = head.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
    return !lines.isEmpty() && startsCitation(lines.getFirst().strip())
        && lines.stream().anyMatch(line -> line.contains(CnkiCitation.MARK));
  }

  private static boolean startsCitation(String line) {
    int close = line.indexOf(']');
    return close > 1 && line.charAt(0) == '[' && line.substring(1, close).chars().allMatch(Character::isDigit);
  }

  /// A reader of this format.
  public CnkiFile() {}

  @Override
  public void read(SourceFile file, Consumer<ReadResult> sink) throws IOException {
    LongLines lines = new LongLines(TableText.open(file.content(), file.options().encoding()).reader(), LONGEST);
    Wrapped open = null;
    int record = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      String text = line.strip();
      if (text.isEmpty()) {
        continue;
      }
      if (open != null && (open.isWhole() || startsCitation(text))) {
        sink.accept(result(open, ++record, file));
        open = null;
      }
      open = open == null ? new Wrapped(text, lines.number(), lines.tooLong()) : open.and(text, lines.tooLong());
    }
    sink.accept(open == null ? empty(file) : result(open, record + 1, file));
  }

  private static ReadResult empty(SourceFile file) {
    return new ReadResult.Rejected(new RecordPosition(file.name(), 0, 0, 0), RejectReason.EMPTY,
        "expected a citation such as " + CnkiCitation.EXAMPLE + ", found none", "");
  }

  private static ReadResult result(Wrapped citation, int record, SourceFile file) {
    RecordPosition position = new RecordPosition(file.name(), record, citation.line(), 0);
    try {
      check(citation);
      return new ReadResult.Accepted(CnkiCitation.of(citation.text()).document(position, file.vintage()), position);
    } catch (RecordException e) {
      return new ReadResult.Rejected(position, e.reason(), e.words(), excerpt(citation.text()),
          citation.tooLong() ? null : RawRecord.of(citation.text()));
    }
  }

  private static void check(Wrapped citation) {
    if (citation.tooLong()) {
      throw new RecordException(RejectReason.LIMIT,
          "expected a citation of at most " + LONGEST + " characters, found a longer one");
    }
    if (!startsCitation(citation.text())) {
      throw new RecordException(RejectReason.NOT_WELL_FORMED, "expected a citation such as " + CnkiCitation.EXAMPLE
          + ", found a line without a number in brackets");
    }
  }

  private static String excerpt(String text) {
    return text.substring(0, Math.min(EXCERPT, text.length()));
  }
}
