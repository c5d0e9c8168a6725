package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.PublicationNumber;

/// One publication while it is read, from as many elements as tell of it.
final class EpoDocument {
  private final String format;
  private final List<Note> notes = new ArrayList<>();
  private final Extras extras;
  private final NumberForms publication = new NumberForms(notes::add);
  private final NumberForms application = new NumberForms(notes::add);
  private final EpoPriorities priorities;
  private final EpoParties parties = new EpoParties();
  private final EpoClassifications classes;
  private final EpoCitations citations;
  private final EpoWords words;
  private final EpoAvailability availability;
  private final EpoTexts texts = new EpoTexts(notes::add);
  private final List<LegalEvent> events = new ArrayList<>();
  private @Nullable String familyId;
  private @Nullable String filingLanguage;
  private @Nullable String language;
  private @Nullable PartialDate vintage;

  /// Starts an empty document.
  ///
  /// @param format `epo-docdb` or `epo-ops`
  EpoDocument(String format) {
    this.format = format;
    extras = new Extras(format);
    priorities = new EpoPriorities(extras, notes::add);
    classes = new EpoClassifications(extras);
    citations = new EpoCitations(extras, notes::add);
    words = new EpoWords(extras);
    availability = new EpoAvailability(extras, notes::add);
  }

  /// Reads `exchange-document`.
  void exchangeDocument(XmlCursor xml) {
    attributes(xml);
    xml.eachChild(child -> part(child, xml));
  }

  private void attributes(XmlCursor xml) {
    publication.otherwise(new DocumentId(xml.attribute("country"), xml.attribute("doc-number"), xml.attribute("kind"),
        CompactDate.of(xml.attribute("date-publ"), notes::add), null));
    familyId(xml);
    status(xml.attribute("status"));
    String produced = xml.wrapperAttribute("date-of-exchange");
    String exchanged = xml.attribute("date-of-last-exchange");
    vintage = CompactDate.of(produced == null ? exchanged : produced, notes::add);
    extras.add("dateOfLastExchange", produced == null || produced.equals(exchanged) ? null : exchanged);
    extras.add("dateAdded", xml.attribute("date-added-docdb"));
    extras.add("docId", xml.attribute("doc-id"));
    extras.add("representative", xml.attribute("is-representative"));
    extras.add("originatingOffice", xml.attribute("originating-office"));
  }

  /// `C` created, `A` amended, `D` deleted; the service says in words that it has nothing.
  private void status(@Nullable String status) {
    if (status != null && status.length() > 1) {
      throw new RecordException(RejectReason.EMPTY,
          "expected the data of " + publication.docdbWords() + ", found the status '" + status + "'");
    }
    extras.add("status", status);
  }

  /// Reads an attribute `family-id`, where the current element has one.
  void familyId(XmlCursor xml) {
    String stated = Values.present(xml.attribute("family-id"));
    familyId = stated == null ? familyId : stated;
  }

  /// Reads an element that tells of the document.
  void part(String name, XmlCursor xml) {
    switch (name) {
      case "bibliographic-data" -> xml.eachChild(child -> part(child, xml));
      case "exchange-document" -> exchangeDocument(xml);
      case "publication-reference" -> publication.read(xml);
      case "application-reference" -> application(xml);
      case "priority-claims" -> xml.eachChild(_ -> priorities.read(xml));
      case "priority-claim" -> priorities.read(xml);
      case "language-of-filing" -> filingLanguage = Values.present(xml.text());
      case "language-of-publication" -> language = Values.present(xml.text());
      case "parties" -> parties.read(xml);
      case "invention-title" -> words.title(xml);
      case "abstract" -> words.abstractText(xml);
      case "references-cited" -> citations.read(xml);
      case "dates-of-public-availability" -> xml.eachChild(child -> availability.read(child, xml));
      case "designation-of-states" -> xml.eachChild(_ -> xml.eachChild(group -> states(group, xml)));
      case "legal" -> events.add(EpoLegalEvent.read(xml, notes::add));
      case "claims" -> texts.claims(xml);
      case "description" -> texts.description(xml);
      case "extended-kind-code" -> {}
      default -> classes.read(name, xml);
    }
  }

  private void application(XmlCursor xml) {
    extras.add("applicationDocId", xml.attribute("doc-id"));
    extras.add("applicationRepresentative", xml.attribute("is-representative"));
    application.read(xml);
  }

  private void states(String group, XmlCursor xml) {
    extras.add("designated." + group, xml.text(_ -> true));
  }

  /// The id of the document.
  ///
  /// @throws RecordException when no number names it
  String id() {
    PublicationNumber published = published();
    if (published != null) {
      return published.id();
    }
    String filed = Numbers.applicationId(application.written(), application.context());
    if (filed == null) {
      throw new RecordException(RejectReason.NO_NUMBER, "expected the doc-number of a publication, found none");
    }
    return "A:" + filed;
  }

  /// The family that the office counts the document to; `null` when the source does not say.
  @Nullable String family() {
    return familyId;
  }

  private @Nullable PublicationNumber published() {
    String written = publication.written();
    return written == null ? null : Numbers.own(written, publication.context());
  }

  /// The document with everything read so far.
  PatentDocument.Builder document() {
    PatentDocument.Builder document = PatentDocument.builder(id())
        .publication(publication())
        .application(application())
        .parties(parties.all())
        .priorities(priorities.all())
        .classifications(classes.all())
        .citations(citations.all())
        .legalEvents(events)
        .claimSets(texts.claimSets())
        .descriptions(texts.descriptions())
        .dates(availability.dates())
        .family(familyId == null ? null
            : new FamilyStatement(familyId, List.of(), null, List.of(), null, null, "docdb"))
        .source(List.of(new Provenance(format, null, null, null, vintage, null, null)));
    words.addTo(document, publication.country());
    extras.add("publicationEpodoc", publication.spare());
    extras.add("applicationEpodoc", application.spare());
    return document.notes(notes).extra(extras.all());
  }

  private @Nullable Publication publication() {
    PublicationNumber number = published();
    return number == null ? null : new Publication(number.authority(), number.number(), number.kind(),
        publication.date(), publication.printed(), number.partial(), null,
        language(language == null ? publication.lang() : language));
  }

  private @Nullable Application application() {
    if (application.isEmpty()) {
      return null;
    }
    ApplicationNumber number = Numbers.application(application.written(), application.context());
    return new Application(number == null ? null : number.id(), number == null ? null : number.authority(),
        number == null ? null : number.number(), application.date(), application.printed(), application.docdbWords(),
        language(filingLanguage));
  }

  private static @Nullable String language(@Nullable String stated) {
    return stated == null ? null : Values.language(stated, "und");
  }
}
