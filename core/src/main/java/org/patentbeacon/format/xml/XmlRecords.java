package org.patentbeacon.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.format.record.RawRecord;
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
  private final Map<String, Set<String>> wrappers;
  private final Consumer<ReadResult> sink;
  private int number;

  XmlRecords(SourceFile file, Map<String, XmlRecordReader> readers, Map<String, Set<String>> wrappers,
      Consumer<ReadResult> sink) {
    this.file = file;
    this.readers = readers;
    this.wrappers = wrappers;
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
      reject(text, fault, null);
    }
  }

  /// A file without any record is refused as a whole; one that ends within an element around many is not complete.
  ///
  /// @param unclosed the name of that element; `null` when there is none
  void end(@Nullable String unclosed) {
    if (number == 0) {
      refuseFile(RejectReason.EMPTY, "expected an XML document, found an empty file");
    }
    if (unclosed != null) {
      refuseFile(RejectReason.NOT_WELL_FORMED, "expected </" + unclosed + ">, found the end of the file");
    }
  }

  private void refuseFile(RejectReason reason, String message) {
    sink.accept(new ReadResult.Rejected(new RecordPosition(file.name(), 0, 0, 0), reason, message, ""));
  }

  private void read(XmlText text, XmlProlog prolog) {
    String other = OTHERS.get(prolog.root());
    if (other != null) {
      sink.accept(new ReadResult.Skipped(new RecordPosition(file.name(), number, text.line(), 0), other));
      return;
    }
    if (!readers.containsKey(prolog.root()) && isTableOfContents(file.name())) {
      sink.accept(new ReadResult.Skipped(new RecordPosition(file.name(), number, text.line(), 0),
          "the table of contents of a package (toc.xml)"));
      return;
    }
    XmlRecordReader reader = reader(prolog);
    XmlText body = text.root();
    List<XmlOutcome> outcomes = new ArrayList<>();
    RecordException fault = parse(reader, body, outcomes);
    XmlText salvaged = fault == null ? null : body.salvaged(prolog);
    if (salvaged != null) {
      body = salvaged;
      outcomes.clear();
      fault = parse(reader, body, outcomes);
    }
    if (fault != null) {
      outcomes.add(new XmlOutcome.Refusal(fault));
    }
    number--;
    boolean kept = false;
    for (XmlOutcome outcome : outcomes) {
      number++;
      switch (outcome) {
        case XmlOutcome.Read(PatentDocument.Builder read) -> accept(read.build(), text, reader.format(), body.notes());
        case XmlOutcome.Skip(String reason) ->
          sink.accept(new ReadResult.Skipped(new RecordPosition(file.name(), number, text.line(), 0), reason));
        case XmlOutcome.Refusal(RecordException refused) -> {
          // A record of which several documents are refused is kept once.
          reject(text, body.place(refused), kept ? null : new RawRecord(new byte[0], text.alone(prolog)));
          kept = true;
        }
      }
    }
    number += outcomes.isEmpty() ? 1 : 0;
  }

  private XmlRecordReader reader(XmlProlog prolog) {
    XmlRecordReader reader = readers.get(prolog.root());
    if (reader != null) {
      return reader;
    }
    Set<String> records = wrappers.get(prolog.root());
    throw records == null
        ? new RecordException(RejectReason.UNKNOWN_FORMAT,
            "expected a root element of a known format, found <" + prolog.rootName() + ">")
        : new RecordException(RejectReason.EMPTY,
            "expected <" + String.join("> or <", new TreeSet<>(records)) + "> in <" + prolog.rootName() + ">, found none");
  }

  /// Packages of the European office hold a document beside its table of contents, whose root differs by the year.
  private static boolean isTableOfContents(String name) {
    return name.substring(name.lastIndexOf('/') + 1).equalsIgnoreCase("toc.xml");
  }

  /// Reads what can be read; the fault that ended it, or `null`.
  private static @Nullable RecordException parse(XmlRecordReader reader, XmlText body, List<XmlOutcome> outcomes) {
    try {
      XmlCursor cursor = body.open(outcomes::add);
      reader.read(cursor, builder -> outcomes.add(new XmlOutcome.Read(builder)));
      cursor.finish();
      return null;
    } catch (RecordException fault) {
      return fault;
    }
  }

  private void accept(PatentDocument document, XmlText text, String format, List<Note> repairs) {
    List<Note> notes = new ArrayList<>(repairs);
    notes.addAll(document.notes());
    PatentDocument complete = document.toBuilder().source(List.of(provenance(document, format))).notes(notes).build();
    sink.accept(new ReadResult.Accepted(complete, new RecordPosition(file.name(), number, text.line(), 0)));
  }

  /// Where the document came from; a date of production that the document states comes before that of the file.
  private Provenance provenance(PatentDocument document, String format) {
    PartialDate stated = document.source().isEmpty() ? null : document.source().getFirst().vintage();
    return new Provenance(format, file.name(), number, null, stated == null ? file.vintage() : stated, null, null);
  }

  private void reject(XmlText text, RecordException fault, @Nullable RawRecord raw) {
    int line = fault.line() > 0 ? fault.line() : text.line();
    sink.accept(new ReadResult.Rejected(new RecordPosition(file.name(), number, line, fault.column()), fault.reason(),
        fault.words(), text.excerpt(), raw));
  }
}
