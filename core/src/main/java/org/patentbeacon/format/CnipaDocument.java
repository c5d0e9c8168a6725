package org.patentbeacon.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.PriorityKind;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;

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
    String digits = CHINA.equals(id.country()) && id.number() != null ? CnNumbers.application(id.number()) : null;
    String own = digits == null ? null : CHINA + digits;
    priorities.add(new Priority(id.country(), id.number(), id.date(), null, own, sort(id, kind), null));
  }

  /// The office writes `international` for every foreign priority; only a PCT filing is that here.
  private static @Nullable PriorityKind sort(DocumentId id, @Nullable String kind) {
    String authority = id.country() == null ? "" : id.country();
    return switch (kind == null ? "" : kind) {
      case "national" -> PriorityKind.NATIONAL;
      case "regional" -> PriorityKind.REGIONAL;
      case "international" -> switch (authority) {
        case "WO", "IB" -> PriorityKind.INTERNATIONAL;
        case "EP", "EA", "AP", "OA", "GC" -> PriorityKind.REGIONAL;
        default -> id.number() != null && id.number().startsWith("PCT")
            ? PriorityKind.INTERNATIONAL
            : PriorityKind.NATIONAL;
      };
      default -> null;
    };
  }

  /// Another application that this one depends on; a number that is none is kept as a note.
  void related(RelationKind relation, DocumentId id) {
    if (id.number() == null) {
      return;
    }
    String digits = CnNumbers.application(id.number());
    if (digits == null) {
      notes.add(new Note("related", "expected an application number, found '" + id.number() + "'"));
      return;
    }
    related.add(new RelatedDocument(relation, CHINA + digits, null, id.date(), null));
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
    CnKind kind = published == null ? new CnKind(null, false)
        : CnKind.of(published.kind(), published.number(), published.date());
    kind = kind.statedAs(applicationType);
    return PatentDocument.builder(id).publication(published).application(applied)
        .patentType(kind.type()).granted(kind.granted())
        .titles(texts.titles()).abstracts(texts.abstracts())
        .claimSets(texts.claimSets()).descriptions(texts.descriptions()).figures(texts.figures())
        .parties(parties.list()).priorities(priorities).related(related).pct(pct.data()).dates(dates(applied))
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
    String number = CnNumbers.publication(id.number());
    if (number == null) {
      throw new RecordException(RejectReason.BAD_NUMBER,
          "expected a publication number such as 113781974, found '" + id.number() + "'");
    }
    String authority = id.country() == null ? CHINA : id.country();
    return new Publication(authority, number, id.kind(), id.date(), id.number(), id.kind() == null, gazette, lang);
  }

  private @Nullable Application applied() {
    DocumentId id = application;
    if (id == null || id.number() == null) {
      return null;
    }
    String number = CnNumbers.application(id.number());
    if (number == null && publication == null) {
      throw new RecordException(RejectReason.BAD_NUMBER,
          "expected an application number such as 202111286633.X, found '" + id.number() + "'");
    }
    if (number == null) {
      notes.add(new Note("application-number",
          "expected an application number such as 202111286633.X, found '" + id.number() + "'"));
    }
    return new Application(number == null ? null : CHINA + number, CHINA, number, id.date(), id.number(), null, null);
  }

  private @Nullable KeyDates dates(@Nullable Application applied) {
    PartialDate filed = applied == null ? null : applied.date();
    PartialDate earliest = Stream.concat(Stream.ofNullable(filed), priorities.stream().map(Priority::date))
        .filter(Objects::nonNull).min(PartialDate::compareTo).orElse(null);
    return earliest == null ? null : new KeyDates(earliest, null, null, null, null);
  }

  private @Nullable Counts counts() {
    List<Claim> claims = texts.claimSets().stream().findFirst().map(ClaimSet::claims).orElse(List.of());
    int independent = (int) claims.stream().filter(Claim::independent).count();
    Integer counted = claims.isEmpty() ? claimsDeclared : Integer.valueOf(claims.size());
    Integer declared = claimsDeclared == null || claimsDeclared.equals(counted) ? null : claimsDeclared;
    Integer figures = texts.figures().isEmpty() ? null : Integer.valueOf(texts.figures().size());
    Counts counts = new Counts(counted, figures, drawingSheets, pages, null, claims.isEmpty() ? null : independent,
        declared);
    return counts.equals(Counts.NONE) ? null : counts;
  }
}
