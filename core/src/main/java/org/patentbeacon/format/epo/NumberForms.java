package org.patentbeacon.format.epo;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.NumberContext;

/// One number in the forms in which the office writes it: `docdb` (country, number, kind), `epodoc` (country and number in
/// one) and `original` (as its own office printed it).
///
/// DOCDB repeats the reference, each with its `@data-format`; OPS repeats the `document-id`, each with its
/// `@document-id-type`.
final class NumberForms {
  private final Consumer<Note> notes;
  private @Nullable DocumentId docdb;
  private @Nullable DocumentId epodoc;
  private @Nullable DocumentId original;
  private @Nullable String name;

  NumberForms(Consumer<Note> notes) {
    this.notes = notes;
  }

  /// Reads a reference: its `document-id` elements, in addition to what was read before.
  void read(XmlCursor xml) {
    String format = xml.attribute("data-format");
    xml.eachChild(child -> {
      if (child.equals("document-id")) {
        documentId(xml, format);
      }
    });
  }

  /// Reads a `document-id`.
  ///
  /// @param format the form that the reference around it states; absent when the element states its own
  void documentId(XmlCursor xml, @Nullable String format) {
    String type = xml.attribute("document-id-type");
    String form = type != null ? type : format;
    DocumentId id = read(new Parts(), xml);
    if (id.isEmpty()) {
      return;
    }
    switch (form == null ? "docdb" : form) {
      case "epodoc" -> epodoc = id;
      case "original", "docdba" -> original = id;
      default -> docdb = id;
    }
  }

  private DocumentId read(Parts parts, XmlCursor xml) {
    String lang = xml.attribute("lang");
    xml.eachChild(child -> {
      switch (child) {
        case "country" -> parts.country = Values.present(xml.text());
        case "doc-number" -> parts.number = Values.present(xml.text());
        case "kind" -> parts.kind = Values.present(xml.text());
        case "date" -> parts.date = CompactDate.of(xml.text(), notes);
        case "name" -> name = Values.present(xml.text());
        default -> {}
      }
    });
    return new DocumentId(parts.country, parts.number, parts.kind, parts.date, lang);
  }

  /// The children of one `document-id`.
  private static final class Parts {
    private @Nullable String country;
    private @Nullable String number;
    private @Nullable String kind;
    private @Nullable PartialDate date;
  }

  /// Takes the number that attributes state, where no element did.
  void otherwise(DocumentId id) {
    docdb = docdb == null && !id.isEmpty() ? id : docdb;
  }

  boolean isEmpty() {
    return docdb == null && epodoc == null && original == null;
  }

  /// Whether the form of DOCDB is known.
  boolean isDocdb() {
    return docdb != null;
  }

  /// The office; `null` when no form states it.
  @Nullable String country() {
    String stated = docdb == null ? original == null ? null : original.country() : docdb.country();
    return stated == null && epodoc != null && epodocNumber().length() > 2 ? epodocNumber().substring(0, 2) : stated;
  }

  /// The number as DOCDB writes it, else as EPODOC does without the office, else as printed.
  @Nullable String number() {
    if (docdb != null) {
      return docdb.number();
    }
    if (epodoc != null) {
      return epodocNumber().length() > 2 ? epodocNumber().substring(2) : epodocNumber();
    }
    return original == null ? null : original.number();
  }

  private String epodocNumber() {
    return epodoc == null || epodoc.number() == null ? "" : epodoc.number();
  }

  /// The name printed with a cited number.
  @Nullable String name() {
    return name;
  }

  /// The date, of whichever form states it.
  @Nullable PartialDate date() {
    for (DocumentId form : new @Nullable DocumentId[] {docdb, epodoc, original}) {
      if (form != null && form.date() != null) {
        return form.date();
      }
    }
    return null;
  }

  /// The language, of whichever form states it.
  @Nullable String lang() {
    for (DocumentId form : new @Nullable DocumentId[] {docdb, epodoc, original}) {
      if (form != null && form.lang() != null) {
        return form.lang();
      }
    }
    return null;
  }

  /// The number as its own office printed it; `null` when that form is not given.
  @Nullable String original() {
    return original == null ? null : original.number();
  }

  /// The form of EPODOC; `null` when it is not given.
  @Nullable String epodoc() {
    return epodoc == null ? null : epodoc.number();
  }

  /// The number as its own office printed it, else in the form of EPODOC.
  @Nullable String printed() {
    return original != null ? original.number() : epodoc == null ? null : epodoc.number();
  }

  /// The form of EPODOC where another one counts as printed.
  @Nullable String spare() {
    return original == null ? null : epodoc();
  }

  /// `EP 10167109 A`, where the form of DOCDB is known.
  @Nullable String docdbWords() {
    DocumentId id = docdb;
    return id == null ? null : (id.country() == null ? "" : id.country() + " ") + id.number()
        + (id.kind() == null ? "" : " " + id.kind());
  }

  /// The number to be read, in the form that says most.
  @Nullable String written() {
    return docdb != null ? docdbWords() : epodoc != null ? epodoc.number() : number();
  }

  /// What is known beside the number, for reading it.
  NumberContext context() {
    PartialDate date = date();
    return new NumberContext(country(), kind(), date == null ? null : date.start(),
        Set.of(docdb != null ? "docdb" : epodoc != null ? "epodoc" : "original"));
  }

  private @Nullable String kind() {
    for (DocumentId form : new @Nullable DocumentId[] {docdb, original, epodoc}) {
      if (form != null && form.kind() != null) {
        return form.kind();
      }
    }
    return null;
  }
}
