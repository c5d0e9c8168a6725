package org.patentbeacon.format.uspto.greenbook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.format.encoding.TableEncoding;
import org.patentbeacon.format.encoding.Utf8;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.RawRecord;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;

/// Reads a Greenbook text, patent by patent. A bad one is one rejected result, and the next one is read.
public final class GreenbookFile implements FormatReader {
  /// The id of the format.
  public static final String FORMAT = "uspto-aps";
  /// What the first line of a weekly file begins with.
  private static final String FILE_HEADER = "HHHHHT";
  private static final int EXCERPT = 200;

  /// A reader of this format.
  public GreenbookFile() {}

  /// {@return whether a text is one of this format: its first line is `PATN`, perhaps behind the header of a file}
  ///
  /// @param start the beginning of the text, without blank lines in front
  public static boolean isGreenbook(String start) {
    if (!start.startsWith(FILE_HEADER)) {
      return startsPatent(start);
    }
    int end = 0;
    while (end < start.length() && start.charAt(end) != '\n' && start.charAt(end) != '\r') {
      end++;
    }
    boolean lines = end < start.length();
    int next = lines ? end : Math.min(start.length(), GreenbookLines.COLUMNS);
    return startsPatent(start.substring(next).stripLeading());
  }

  private static boolean startsPatent(String text) {
    return text.startsWith(GreenbookRecord.START)
        && (text.length() == GreenbookRecord.START.length()
            || Character.isWhitespace(text.charAt(GreenbookRecord.START.length())));
  }

  @Override
  public void read(SourceFile file, Consumer<ReadResult> sink) throws IOException {
    GreenbookLines lines = new GreenbookLines(new InputStreamReader(file.content(), charset(file)), file.head());
    GreenbookRecord record = null;
    int number = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.equals(GreenbookRecord.START)) {
        take(record, file, sink);
        record = new GreenbookRecord(++number, lines.number());
      } else if (record != null) {
        record.add(line);
      }
    }
    take(record, file, sink);
    if (number == 0) {
      sink.accept(new ReadResult.Rejected(new RecordPosition(file.name(), 0, 0, 0), RejectReason.EMPTY,
          "expected a line 'PATN' before each patent, found none", ""));
    }
  }

  private static Charset charset(SourceFile file) throws IOException {
    Charset wide = Utf8.wide(file.head());
    Charset named = file.options().encoding();
    return wide != null ? wide : named != null ? named : TableEncoding.of(file.head());
  }

  private static void take(@Nullable GreenbookRecord record, SourceFile file, Consumer<ReadResult> sink) {
    if (record == null) {
      return;
    }
    RecordPosition position = new RecordPosition(file.name(), record.number(), record.line(), 0);
    try {
      PatentDocument document = new GreenbookDocument(record).read().build();
      Provenance source = new Provenance(FORMAT, file.name(), record.number(), null, file.vintage(), null, null);
      sink.accept(new ReadResult.Accepted(document.toBuilder().source(List.of(source)).build(), position));
    } catch (RecordException fault) {
      String printed = record.printed();
      sink.accept(new ReadResult.Rejected(position, fault.reason(), fault.words(),
          printed.substring(0, Math.min(EXCERPT, printed.length())), record.isTooLong() ? null : RawRecord.of(printed)));
    }
  }
}
