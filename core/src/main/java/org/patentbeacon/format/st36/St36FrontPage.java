package org.patentbeacon.format.st36;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.PctData;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;
import org.patentbeacon.document.TextOrigin;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.PriorityKinds;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.PublicationNumber;

/// The front page (`bibliographic-data`) by the names of WIPO ST.36.
public final class St36FrontPage {
  private final String office;
  private final String lang;
  private final Extras leftovers;
  private final Consumer<Note> notes;
  private final St36Citations citations;
  private final St36Classes classes = new St36Classes();
  private final St36Parties parties;
  private final St36Related related;
  private final List<LocalizedText> titles = new ArrayList<>();
  private final List<Priority> priorities = new ArrayList<>();
  private @Nullable DocumentId publication;
  private @Nullable DocumentId application;
  private @Nullable String applicationType;
  private @Nullable DocumentId pctFiling;
  private @Nullable DocumentId pctPublication;
  private @Nullable PartialDate grant;
  private @Nullable PartialDate firstPublication;
  private @Nullable Integer claims;
  private @Nullable Integer pages;

  /// Starts an empty page.
  ///
  /// @param office the office whose document it is, two letters
  /// @param lang the language of the publication
  /// @param citations takes what the page cites
  /// @param leftovers takes what has no field
  /// @param notes takes what is odd
  public St36FrontPage(String office, String lang, St36Citations citations, Extras leftovers, Consumer<Note> notes) {
    this.office = office;
    this.lang = lang;
    this.citations = citations;
    this.leftovers = leftovers;
    this.notes = notes;
    parties = new St36Parties(leftovers);
    related = new St36Related(office, leftovers, notes);
  }

  /// Reads an element of the page.
  ///
  /// @param name its local name
  /// @param xml the cursor, on the start tag
  public void read(String name, XmlCursor xml) {
    switch (name) {
      case "publication-reference" -> publication = DocumentId.read(xml, notes);
      case "application-reference" -> {
        applicationType = xml.attribute("appl-type");
        application = DocumentId.read(xml, notes);
      }
      case "invention-title" -> title(Values.language(xml.attribute("lang"), lang), xml.text());
      case "priority-claims" -> xml.eachChild(_ -> priority(xml.attribute("kind"), xml));
      case "parties" -> parties.read(xml);
      case "assignees" -> parties.assignees(xml);
      case "examiners" -> parties.examiners(xml);
      case "classification-ipc", "classifications-ipcr", "classifications-cpc", "classification-locarno" ->
        classes.read(name, xml);
      case "references-cited" -> xml.eachChild(_ -> citations.cited(xml));
      case "related-documents" -> related.read(xml);
      case "dates-of-public-availability" -> xml.eachChild(child -> available(child, xml));
      case "pct-or-regional-filing-data" -> pctFiling = DocumentId.read(xml, notes);
      case "pct-or-regional-publishing-data" -> pctPublication = DocumentId.read(xml, notes);
      case "number-of-claims" -> claims = number(xml.text());
      case "total-pages" -> pages = number(xml.text());
      default -> leftovers.element(name, xml);
    }
  }

  private static @Nullable Integer number(String text) {
    return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
  }

  private void title(String own, String text) {
    if (!text.isEmpty()) {
      TextOrigin origin = own.equals(lang) ? TextOrigin.ORIGINAL : TextOrigin.OFFICIAL_TRANSLATION;
      titles.add(new LocalizedText(own, text, origin, null));
    }
  }

  private void priority(@Nullable String word, XmlCursor xml) {
    DocumentId id = DocumentId.read(xml, notes);
    if (id.number() != null) {
      priorities.add(new Priority(id.country(), id.number(), id.date(), null,
          Numbers.applicationId(id.number(), id.context()), PriorityKinds.of(word, id.country(), id.number()), null));
    }
  }

  /// The dates by which the public could see the application: printed with and without a grant.
  private void available(String name, XmlCursor xml) {
    DocumentId id = DocumentId.read(xml, notes);
    switch (name) {
      case "printed-with-grant" -> {
        grant = id.date();
        leftovers.add("printedWithGrant", id.number());
      }
      case "unexamined-printed-without-grant" -> {
        firstPublication = id.date();
        leftovers.add("unexaminedPrintedWithoutGrant", id.number());
      }
      default -> leftovers.add(name, (id.number() == null ? "" : id.number() + " ") + (id.date() == null ? "" : id.date()));
    }
  }

  /// {@return the document with what the page says, of the office and the kind given where the page names none}
  ///
  /// @param otherwise what is known of the publication beside the page
  /// @throws RecordException when no number is known, or it is none
  public PatentDocument.Builder document(DocumentId otherwise) {
    DocumentId id = merged(publication, otherwise);
    if (id.number() == null) {
      throw new RecordException(RejectReason.NO_NUMBER, "expected a doc-number in publication-reference, found none");
    }
    NumberContext context = new NumberContext(id.country() == null ? office : id.country(), kind(id.kind()),
        id.date() == null ? null : id.date().start(), Set.of());
    PublicationNumber own = Numbers.own(id.number(), context);
    boolean counted = claims != null || pages != null;
    boolean dated = grant != null || firstPublication != null;
    return PatentDocument.builder(own.id())
        .publication(new Publication(own.authority(), own.number(), own.kind(), id.date(), id.number(), own.partial(),
            null, lang))
        .application(application()).patentType(type())
        .titles(titles).parties(parties.all()).priorities(priorities).related(related.all()).pct(pct())
        .classifications(classes.all())
        .dates(dated ? new KeyDates(null, grant, firstPublication, null, null) : null)
        .counts(counted ? new Counts(claims, null, null, pages, null, null, null) : null);
  }

  private static DocumentId merged(@Nullable DocumentId page, DocumentId otherwise) {
    return page == null || page.number() == null ? otherwise : new DocumentId(
        page.country() == null ? otherwise.country() : page.country(), page.number(),
        page.kind() == null ? otherwise.kind() : page.kind(), page.date() == null ? otherwise.date() : page.date(), null);
  }

  private static @Nullable String kind(@Nullable String printed) {
    return printed == null ? null : printed.toUpperCase(Locale.ROOT);
  }

  private @Nullable Application application() {
    DocumentId id = application;
    if (id == null) {
      return null;
    }
    String authority = id.country() == null ? office : id.country();
    ApplicationNumber number = id.number() == null ? null : Numbers.accepted("application-number", id.number(),
        NumberReader.application(id.number(), id.context().withAuthority(authority)), notes);
    return new Application(number == null ? null : number.id(), number == null ? authority : number.authority(),
        number == null ? null : number.number(), id.date(), id.number(), null, null);
  }

  private @Nullable PatentType type() {
    return switch (applicationType == null ? "" : applicationType) {
      case "design" -> PatentType.DESIGN;
      case "utility-model", "utilitymodel" -> PatentType.UTILITY_MODEL;
      case "plant" -> PatentType.PLANT;
      default -> null;
    };
  }

  private @Nullable PctData pct() {
    DocumentId filed = pctFiling;
    DocumentId published = pctPublication;
    if (filed == null && published == null) {
      return null;
    }
    return new PctData(filed == null ? null : Numbers.applicationId(filed.number(), NumberContext.of("WO")),
        filed == null ? null : filed.date(),
        published == null ? null : Numbers.publicationId(published.number(), NumberContext.of("WO")),
        published == null ? null : published.date(), null, null);
  }
}
