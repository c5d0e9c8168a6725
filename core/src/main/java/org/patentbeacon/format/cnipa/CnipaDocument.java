package org.patentbeacon.format.cnipa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.PriorityKinds;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.KindMeaning;
import org.patentbeacon.number.PublicationNumber;

/// A Chinese document while it is read: what both generations of the office's XML have in common.
final class CnipaDocument {
  private static final String CHINA = "CN";

  private final List<Note> notes = new ArrayList<>();
  private final CnipaTexts texts = new CnipaTexts(notes::add);
  private final CnipaParties parties = new CnipaParties();
  private final CnipaClassifications classifications = new CnipaClassifications();
  private final List<Priority> priorities = new ArrayList<>();
  private final List<RelatedDocument> related = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final CnipaPct pct = new CnipaPct(notes::add);
  private final SortedMap<String, ExtraValue> extra = new TreeMap<>();
  private final String format;
  private String lang = "zh";
  private @Nullable DocumentId publication;
  private @Nullable DocumentId application;
  private @Nullable String applicationType;
  private @Nullable String gazette;
  private @Nullable PartialDate vintage;
  private @Nullable Integer drawingSheets;
  private @Nullable Integer pages;
  private @Nullable Integer claimsDeclared;

  CnipaDocument(String format) {
    this.format = format;
  }

  List<Note> notes() {
    return notes;
  }

  CnipaTexts texts() {
    return texts;
  }

  CnipaParties parties() {
    return parties;
  }

  CnipaClassifications classifications() {
    return classifications;
  }

  CnipaPct pct() {
    return pct;
  }

  List<Citation> citations() {
    return citations;
  }

  String lang() {
    return lang;
  }

  void lang(@Nullable String attribute) {
    lang = Values.language(attribute, "zh");
  }

  void publication(DocumentId id) {
    publication = id;
  }

  @Nullable DocumentId publication() {
    return publication;
  }

  void application(DocumentId id, @Nullable String type) {
    application = id;
    applicationType = type;
  }

  @Nullable DocumentId application() {
    return application;
  }

  void gazette(String number) {
    gazette = Values.present(number);
  }

  void vintage(@Nullable PartialDate date) {
    vintage = date;
  }

  void drawingSheets(String count) {
    drawingSheets = number(count);
  }

  void pages(String count) {
    pages = number(count);
  }

  void claimsDeclared(String count) {
    claimsDeclared = number(count);
  }

  void extra(String name, String value) {
    extra.put(format + "." + name, ExtraValue.of(value));
  }

  private static @Nullable Integer number(String text) {
    return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
  }

  void priority(DocumentId id, @Nullable String kind) {
    if (id.isEmpty() && id.date() == null) {
      return;
    }
    ApplicationNumber number = CnipaNumbers.priority(id);
    priorities.add(new Priority(id.country(), id.number(), id.date(), null, number == null ? null : number.id(),
        PriorityKinds.of(kind, id.country(), id.number()), null));
  }

  /// Another application that this one depends on; a number that is none is kept as a note.
  void related(RelationKind relation, DocumentId id) {
    if (id.number() == null) {
      return;
    }
    ApplicationNumber number = CnipaNumbers.application(id.number(), notes::add);
    if (number != null) {
      related.add(new RelatedDocument(relation, number.id(), null, id.date(), null));
    }
  }

  /// The document.
  ///
  /// @throws RecordException when neither a publication nor an application is named, or its number is none
  PatentDocument.Builder build() {
    Publication published = published();
    Application applied = applied();
    String id = published != null ? published.id() : applied != null ? "A:" + applied.id() : null;
    if (id == null) {
      throw new RecordException(RejectReason.NO_NUMBER, "expected the number of a publication or an application");
    }
    boolean granted = published != null && isGrant(published);
    return PatentDocument.builder(id).publication(published).application(applied)
        .patentType(type(granted)).granted(granted)
        .titles(texts.titles()).abstracts(texts.abstracts())
        .claimSets(texts.claimSets()).descriptions(texts.descriptions()).figures(texts.figures())
        .parties(parties.list()).priorities(priorities).related(related).pct(pct.data())
        .classifications(classifications.list()).citations(citations).counts(counts())
        .source(vintage == null ? List.of() : List.of(provenance(vintage)))
        .notes(notes).extra(extra);
  }

  private Provenance provenance(PartialDate date) {
    return new Provenance(format, null, null, null, date, null, null);
  }

  private @Nullable Publication published() {
    DocumentId id = publication;
    if (id == null || id.number() == null) {
      return null;
    }
    PublicationNumber number = CnipaNumbers.publication(id);
    return new Publication(number.authority(), number.number(), number.kind(), id.date(), id.number(),
        number.partial(), gazette, lang);
  }

  /// The application; where nothing else is known its number must be one.
  private @Nullable Application applied() {
    DocumentId id = application;
    if (id == null || id.number() == null) {
      return null;
    }
    List<Note> refusal = new ArrayList<>();
    ApplicationNumber number = CnipaNumbers.application(id.number(), refusal::add);
    if (number == null && publication == null) {
      throw new RecordException(RejectReason.BAD_NUMBER, refusal.getFirst().message());
    }
    notes.addAll(refusal);
    return new Application(number == null ? null : number.id(), CHINA, number == null ? null : number.number(),
        id.date(), id.number(), null, null);
  }

  private static boolean isGrant(Publication published) {
    LocalDate date = published.date() == null ? null : published.date().start();
    return meaning(published, date).granted();
  }

  private static KindMeaning meaning(Publication published, @Nullable LocalDate date) {
    return KindMeaning.of(new PublicationNumber(published.authority(), published.number(), published.kind()), date);
  }

  /// The sort of right by the sort of application that the source states (`10` and 发明 inventions, `20` and 实用新型
  /// utility models, `30` and 外观设计 designs; `11` and `21` by way of the PCT); absent when it states none, so that the
  /// kind decides.
  private @Nullable PatentType type(boolean granted) {
    return switch (applicationType == null ? "" : applicationType) {
      case "10", "11", "发明", "发明专利" -> granted ? PatentType.INVENTION_GRANT : PatentType.INVENTION_APPLICATION;
      case "20", "21", "实用新型", "实用新型专利" -> PatentType.UTILITY_MODEL;
      case "30", "外观设计", "外观设计专利" -> PatentType.DESIGN;
      default -> null;
    };
  }

  /// What the source states, and the figures that stand in it; claims are counted when the document is completed.
  private @Nullable Counts counts() {
    Integer figures = texts.figures().isEmpty() ? null : Integer.valueOf(texts.figures().size());
    Counts counts = new Counts(claimsDeclared, figures, drawingSheets, pages, null, null, null);
    return counts.equals(Counts.NONE) ? null : counts;
  }
}
