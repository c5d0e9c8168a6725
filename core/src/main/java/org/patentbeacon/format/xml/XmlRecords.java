package org.patentbeacon.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;

/// The records of one file, each read, repaired where that is allowed, and answered with its results.
///
/// A record that holds several documents counts as that many, so that every document has a position of its own.
final class XmlRecords {
  /// Roots of records that are known and no patent documents, with what they are.
  private static final Map<String, String> OTHERS = Map.of("sequence-cwu", "a sequence listing (sequence-cwu)");

  private final SourceFile file;
  private final Map<String, XmlRecordReader> readers;
  private final Consumer<ReadResult> sink;
  private int number;

  XmlRecords(SourceFile file, Map<String, XmlRecordReader> readers, Consumer<ReadResult> sink) {
    this.file = file;
    this.readers = readers;
    this.sink = sink;
  }

  /// Reads one record.
  void read(XmlPart part) {
    number++;
    XmlText text = XmlText.of(part);
    try {
      if (part.tooLong()) {
        throw new RecordException(RejectReason.LIMIT,
            "expected a record of at most " + XmlParts.LIMIT + " bytes, found a longer one");
      }
      text = text.transcoded();
      read(text, text.prolog());
    } catch (RecordException fault) {
      reject(text, fault);
    }
  }

  /// A file without any record is refused as a whole.
  void end() {
    if (number == 0) {
      sink.accept(new ReadResult.Rejected(new RecordPosition(file.name(), 0, 0, 0), RejectReason.EMPTY,
          "expected an XML document, found an empty file", ""));
    }
  }

  private void read(XmlText text, XmlProlog prolog) {
    String other = OTHERS.get(prolog.root());
    if (other != null) {
      sink.accept(new ReadResult.Skipped(new RecordPosition(file.name(), number, text.line(), 0), other));
      return;
    }
    XmlRecordReader reader = readers.get(prolog.root());
    if (reader == null && isTableOfContents(file.name())) {
      sink.accept(new ReadResult.Skipped(new RecordPosition(file.name(), number, text.line(), 0),
          "the table of contents of a package (toc.xml)"));
      return;
    }
    if (reader == null) {
      throw new RecordException(RejectReason.UNKNOWN_FORMAT,
          "expected a root element of a known format, found <" + prolog.rootName() + ">");
    }
    XmlText body = text.root();
    List<PatentDocument> documents = new ArrayList<>();
    RecordException fault = parse(reader, body, documents);
    XmlText salvaged = fault == null ? null : body.salvaged(prolog);
    if (salvaged != null) {
      body = salvaged;
      documents.clear();
      fault = parse(reader, body, documents);
    }
    accept(text, documents, reader.format(), body.notes());
    if (fault != null) {
      number += documents.isEmpty() ? 0 : 1;
      reject(text, body.place(fault));
    }
  }

  /// Packages of the European office hold a document beside its table of contents, whose root differs by the year.
  private static boolean isTableOfContents(String name) {
    return name.substring(name.lastIndexOf('/') + 1).equalsIgnoreCase("toc.xml");
  }

  /// Reads what can be read; the fault that ended it, or `null`.
  private static @Nullable RecordException parse(XmlRecordReader reader, XmlText body, List<PatentDocument> documents) {
    try {
      XmlCursor cursor = body.open();
      reader.read(cursor, builder -> documents.add(builder.build()));
      cursor.finish();
      return null;
    } catch (RecordException fault) {
      return fault;
    }
  }

  private void accept(XmlText text, List<PatentDocument> documents, String format, List<Note> repairs) {
    for (int i = 0; i < documents.size(); i++) {
      number += i == 0 ? 0 : 1;
      PatentDocument document = documents.get(i);
      List<Note> notes = new ArrayList<>(repairs);
      notes.addAll(document.notes());
      PatentDocument complete = document.toBuilder().source(List.of(provenance(document, format))).notes(notes).build();
      sink.accept(new ReadResult.Accepted(complete, new RecordPosition(file.name(), number, text.line(), 0)));
    }
  }

  /// Where the document came from; a date of production that the document states comes before that of the file.
  private Provenance provenance(PatentDocument document, String format) {
    PartialDate stated = document.source().isEmpty() ? null : document.source().getFirst().vintage();
    return new Provenance(format, file.name(), number, null, stated == null ? file.vintage() : stated, null, null);
  }

  private void reject(XmlText text, RecordException fault) {
    int line = fault.line() > 0 ? fault.line() : text.line();
    sink.accept(new ReadResult.Rejected(new RecordPosition(file.name(), number, line, fault.column()), fault.reason(),
        fault.words(), text.excerpt()));
  }
}
