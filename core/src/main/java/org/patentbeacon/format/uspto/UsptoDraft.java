package org.patentbeacon.format.uspto;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.PctData;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.PriorityKind;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.PublicationNumber;

/// A document of the United States while its record is read, whatever the format: the parts as they come, and the
/// document at the end.
public final class UsptoDraft {
  private static final String ENGLISH = "en";
  private static final int MOST_DIGITS = 6;

  private final String format;
  private final String numbers;
  private final List<Note> notes = new ArrayList<>();
  private final List<LocalizedText> titles = new ArrayList<>();
  private final List<Priority> priorities = new ArrayList<>();
  private final List<RelatedDocument> related = new ArrayList<>();
  private final List<Classification> classes = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final UsptoParties parties = new UsptoParties();
  private final Extras extras;
  private @Nullable DocumentId publication;
  private @Nullable DocumentId application;
  private @Nullable ApplicationNumber applicationNumber;
  private @Nullable PatentType type;
  private @Nullable DocumentId pctFiling;
  private @Nullable DocumentId pctPublication;
  private @Nullable PartialDate nationalPhase;
  private @Nullable PartialDate vintage;
  private @Nullable Integer claims;
  private @Nullable Integer sheets;
  private @Nullable Integer figures;

  /// Starts empty.
  ///
  /// @param format the id of the format
  public UsptoDraft(String format) {
    this(format, "uspto");
  }

  /// Starts empty.
  ///
  /// @param format the id of the format
  /// @param numbers the form in which it writes the number of the publication, such as `aps-wku`
  public UsptoDraft(String format, String numbers) {
    this.format = format;
    this.numbers = numbers;
    this.extras = new Extras(format);
  }

  /// {@return takes what is odd}
  public Consumer<Note> notes() {
    return notes::add;
  }

  /// {@return what has no field}
  public Extras extras() {
    return extras;
  }

  /// {@return the parties}
  public UsptoParties parties() {
    return parties;
  }

  /// {@return the related documents found so far; further ones are added to it}
  public List<RelatedDocument> related() {
    return related;
  }

  /// {@return the classes found so far; further ones are added to it}
  public List<Classification> classes() {
    return classes;
  }

  /// {@return the citations found so far; further ones are added to it}
  public List<Citation> citations() {
    return citations;
  }

  /// Sets the publication that the record is.
  ///
  /// @param id its number as written, its kind and its date
  public void publication(DocumentId id) {
    publication = id;
  }

  /// Sets the application, its number being one of those that [Numbers] reads.
  ///
  /// @param id its number as written and its date
  public void application(DocumentId id) {
    application(id, Numbers.application(id.number(), NumberContext.of("US")));
  }

  /// Sets the application.
  ///
  /// @param id its number as written and its date
  /// @param number its number; absent when it is none
  public void application(DocumentId id, @Nullable ApplicationNumber number) {
    application = id;
    applicationNumber = number;
  }

  /// {@return the id of the application, where it is known}
  public @Nullable String applicationId() {
    return applicationNumber == null ? null : applicationNumber.id();
  }

  /// Sets the sort of right that the source states.
  ///
  /// @param value the sort
  public void type(@Nullable PatentType value) {
    type = value;
  }

  /// Adds a title.
  ///
  /// @param text its display form; nothing happens when it is empty
  public void title(String text) {
    if (!text.isEmpty()) {
      titles.add(LocalizedText.original(ENGLISH, text));
    }
  }

  /// Adds a priority.
  ///
  /// @param id country, number and date; nothing happens when there is no number
  /// @param kind of which sort it is, absent when the source does not say
  public void priority(DocumentId id, @Nullable PriorityKind kind) {
    if (id.number() != null) {
      String canonical = Numbers.applicationId(id.number(), id.context());
      priorities.add(new Priority(id.country(), id.number(), id.date(), null, canonical, kind, null));
    }
  }

  /// Sets the international application.
  ///
  /// @param id its number and date
  public void pctFiling(DocumentId id) {
    pctFiling = id;
  }

  /// Sets the international publication.
  ///
  /// @param id its number and date
  public void pctPublication(DocumentId id) {
    pctPublication = id;
  }

  /// Sets the day on which the national phase began.
  ///
  /// @param date the day
  public void nationalPhase(@Nullable PartialDate date) {
    nationalPhase = date == null ? nationalPhase : date;
  }

  /// Sets the day on which the record was made.
  ///
  /// @param date the day
  public void vintage(@Nullable PartialDate date) {
    vintage = date;
  }

  /// Sets the number of claims that the source states.
  ///
  /// @param text digits
  public void claimCount(String text) {
    claims = count("number-of-claims", text);
  }

  /// Sets the number of sheets of drawings.
  ///
  /// @param text digits
  public void sheetCount(String text) {
    sheets = count("number-of-drawing-sheets", text);
  }

  /// Sets the number of figures.
  ///
  /// @param text digits
  public void figureCount(String text) {
    figures = count("number-of-figures", text);
  }

  /// The number; what is none is kept as it stands.
  private @Nullable Integer count(String name, String text) {
    boolean digits = !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits) {
      extras.add(name, text);
    }
    return digits ? Integer.valueOf(text) : null;
  }

  /// {@return the document}
  ///
  /// @param texts its texts
  /// @throws RecordException when it has no publication number
  public PatentDocument.Builder document(UsptoTexts texts) {
    DocumentId printed = publication;
    if (printed == null || printed.number() == null) {
      throw new RecordException(RejectReason.NO_NUMBER, "expected the number of a publication, found none");
    }
    PublicationNumber number = Numbers.own(printed.number(), new NumberContext("US", printed.kind(),
        printed.date() == null ? null : printed.date().start(), Set.of(numbers)));
    PatentDocument.Builder document = PatentDocument.builder(number.id())
        .publication(new Publication(number.authority(), number.number(), number.kind(), printed.date(),
            printed.number(), number.partial(), null, ENGLISH))
        .application(applicationOrNull())
        .patentType(type)
        .titles(titles)
        .parties(parties.all())
        .priorities(priorities)
        .related(related.stream().distinct().toList())
        .pct(pct())
        .classifications(classes)
        .citations(citations)
        .counts(counts())
        .source(List.of(new Provenance(format, null, null, null, vintage, null, null)));
    texts.addTo(document);
    return document.notes(notes).extra(extras.all());
  }

  private @Nullable Counts counts() {
    Counts stated = new Counts(claims, figures, sheets, null, null, null, null);
    return stated.equals(Counts.NONE) ? null : stated;
  }

  private @Nullable Application applicationOrNull() {
    if (application == null || application.number() == null) {
      return null;
    }
    ApplicationNumber number = applicationNumber;
    return new Application(number == null ? null : number.id(), number == null ? null : number.authority(),
        number == null ? null : number.number(), application.date(), application.number(), null, null);
  }

  private @Nullable PctData pct() {
    DocumentId filed = pctFiling;
    DocumentId published = pctPublication;
    if (filed == null && published == null && nationalPhase == null) {
      return null;
    }
    String number = filed == null ? null : Numbers.applicationId(filed.number(), NumberContext.of("WO"));
    String publicationId = published == null ? null : Numbers.publicationId(published.number(), NumberContext.of("WO"));
    return new PctData(number, filed == null ? null : filed.date(), publicationId,
        published == null ? null : published.date(), null, nationalPhase);
  }
}
