package org.patentbeacon.format.derwent;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.encoding.LongLines;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.RawRecord;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.table.TableText;

/// Reads tagged text of Derwent: a head `FN`, `VR`, then records from `PT` to `ER`, a tag of two letters on each line and
/// further lines of it behind three blanks.
public final class DerwentTaggedFile implements FormatReader {
  /// The id of the format.
  public static final String FORMAT = "derwent-tagged";
  private static final Pattern HEAD = Pattern.compile("(?s)\\s*(?:FN [^\\r\\n]*[\\r\\n]+(?:VR [^\\r\\n]*[\\r\\n]+)?)?PT P[\\r\\n].*"
      + "|\\s*FN [^\\r\\n]*[\\r\\n]+VR .*");
  private static final int LONGEST = 1 << 20;
  private static final int LARGEST = 64 << 20;
  private static final int VALUE = 3;
  private static final int EXCERPT = 200;
  private static final String HEAD_LINES = "FN Derwent Innovations Index\nVR 1.0\n";

  private static final class Reading {
    private final SourceFile file;
    private final Consumer<ReadResult> sink;
    private TaggedRecord record = new TaggedRecord();
    private RecordPosition position;
    private int count;

    Reading(SourceFile file, Consumer<ReadResult> sink) {
      this.file = file;
      this.sink = sink;
      this.position = new RecordPosition(file.name(), 0, 0, 0);
    }

    void line(String line, int number) {
      String tag = line.length() < 2 ? "" : line.substring(0, 2);
      switch (tag) {
        case "FN", "VR", "EF" -> {}
        case "ER" -> end();
        default -> {
          if (record.isEmpty()) {
            if (line.isBlank()) {
              return;
            }
            position = new RecordPosition(file.name(), ++count, number, 0);
          }
          record.add(tag, line.length() > VALUE ? line.substring(VALUE) : "");
          if (record.size() > LARGEST) {
            reject(RejectReason.LIMIT, "expected a record of at most " + LARGEST + " characters, found a longer one");
          }
        }
      }
    }

    void end() {
      if (record.isEmpty()) {
        return;
      }
      try {
        for (PatentDocument document : new DerwentDocuments(record, file, position).all()) {
          sink.accept(new ReadResult.Accepted(document, position));
        }
        record = new TaggedRecord();
      } catch (RecordException e) {
        reject(e.reason(), e.words());
      }
    }

    private void reject(RejectReason reason, String message) {
      String text = record.toString();
      RawRecord raw = reason == RejectReason.LIMIT ? null : RawRecord.of(HEAD_LINES, text + "\nER\n");
      sink.accept(new ReadResult.Rejected(position, reason, message, text.substring(0, Math.min(EXCERPT, text.length())), raw));
      record = new TaggedRecord();
    }
  }

  /// A reader of this format.
  public DerwentTaggedFile() {}

  /// {@return whether a text begins like one of this format}
  ///
  /// @param head the beginning of the text
  public static boolean is(String head) {
    return HEAD.matcher(head).matches();
  }

  @Override
  public void read(SourceFile file, Consumer<ReadResult> sink) throws IOException {
    LongLines lines = new LongLines(TableText.open(file.content(), file.options().encoding()).reader(), LONGEST);
    Reading reading = new Reading(file, sink);
    for (String line = lines.next(); line != null; line = lines.next()) {
      reading.line(line, lines.number());
    }
    if (!reading.record.isEmpty()) {
      reading.reject(RejectReason.NOT_WELL_FORMED, "expected ER at the end of the record, found the end of the file");
    }
    if (reading.count == 0) {
      sink.accept(new ReadResult.Rejected(reading.position, RejectReason.EMPTY, "expected records, found none", ""));
    }
  }
}
