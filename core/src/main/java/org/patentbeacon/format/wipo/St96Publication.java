package org.patentbeacon.format.wipo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.PctData;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.PriorityKind;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.PublicationNumber;

/// One `PatentPublication` while it is read.
final class St96Publication {
  private final XmlCursor xml;
  private final List<Note> notes = new ArrayList<>();
  private final Extras extra = new Extras(St96Reader.FORMAT);
  private final St96Texts texts = new St96Texts(extra, notes::add);
  private final St96Parties parties = new St96Parties(extra);
  private final St96Classifications classes = new St96Classifications(extra);
  private final St96Citations citations = new St96Citations(notes::add);
  private final St96Related related = new St96Related(extra, notes::add);
  private final List<Priority> priorities = new ArrayList<>();
  private @Nullable St96Number publication;
  private @Nullable St96Number application;
  private @Nullable St96Number filing;
  private @Nullable St96Number publishing;
  private @Nullable PartialDate phase;
  private @Nullable PartialDate granted;
  private @Nullable Integer claims;
  private @Nullable Integer sheets;
  private @Nullable Integer figures;

  St96Publication(XmlCursor xml) {
    this.xml = xml;
  }

  /// Reads the record.
  ///
  /// @throws RecordException when neither a publication nor an application is named, or its number is none
  PatentDocument.Builder document() {
    PartialDate vintage = date(xml.attribute("creationDate"));
    texts.lang(xml.attribute("languageCode"));
    extra.add("documentStatusText", xml.attribute("documentStatusText"));
    xml.eachChild(this::part);
    PublicationNumber number = publicationNumber();
    Application applied = application(number != null);
    return PatentDocument.builder(number == null ? "A:" + applied(applied).id() : number.id())
        .publication(number == null ? null : publication(number)).application(applied)
        .patentType(type()).titles(texts.titles()).abstracts(texts.abstracts()).claimSets(texts.claimSets())
        .descriptions(texts.descriptions()).figures(texts.figures()).parties(parties.list()).priorities(priorities)
        .related(related.list()).pct(pct()).dates(dates()).classifications(classes.list())
        .citations(citations.list()).counts(counts()).notes(notes).extra(extra.all())
        .source(List.of(new Provenance(St96Reader.FORMAT, null, null, null, vintage, null, null)));
  }

  private void part(String name) {
    switch (name) {
      case "BibliographicData" -> xml.eachChild(this::bibliographic);
      case "Abstract" -> texts.abstractText(xml);
      case "Description" -> texts.description(xml);
      case "Claims" -> texts.claims(xml);
      case "Drawings" -> texts.drawings(xml);
      // The office stands in each number again.
      case "IPOfficeCode", "PageImage" -> {}
      default -> extra.add(name, xml.text(_ -> true));
    }
  }

  private void bibliographic(String name) {
    switch (name) {
      case "PatentPublicationIdentification" -> publication = number();
      case "ApplicationIdentification" -> application = number();
      case "PatentGrantIdentification" -> granted(number());
      case "GrantPublicationDate", "ProvisionalGrantPublicationDate" -> granted = date(xml.text(_ -> true));
      case "PriorityClaimBag" -> xml.eachChild(this::priority);
      case "PatentClassificationBag" -> classes.read(xml);
      case "InventionTitleBag" -> xml.eachChild(_ -> texts.title(xml));
      case "ReferenceCitationBag" -> citations.read(xml);
      case "RelatedDocumentBag" -> related.read(xml);
      case "PartyBag" -> parties.read(xml);
      case "ClaimTotalQuantity" -> claims = count(xml.text());
      case "FigureBag" -> xml.eachChild(this::figures);
      case "InternationalFilingData" -> xml.eachChild(this::international);
      case "InternationalPublishingData" -> xml.eachChild(this::international);
      case "PCTNationalPhaseEntryDate" -> phase = date(xml.text(_ -> true));
      case "PublicationLanguageCode" -> texts.lang(xml.text());
      default -> extra.add(name, xml.text(_ -> true));
    }
  }

  private St96Number number() {
    return St96Number.read(xml, notes::add);
  }

  private @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : St96Number.date(text, notes::add);
  }

  private static @Nullable Integer count(String text) {
    return text.length() < 7 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.valueOf(text) : null;
  }

  private void granted(St96Number grant) {
    granted = grant.date();
    extra.add("PatentGrantIdentification", grant.number());
  }

  private void figures(String name) {
    switch (name) {
      case "DrawingSheetTotalQuantity" -> sheets = count(xml.text());
      case "FigureTotalQuantity" -> figures = count(xml.text());
      default -> extra.add(name, xml.text(_ -> true));
    }
  }

  private void international(String name) {
    switch (name) {
      case "ApplicationIdentification" -> filing = number();
      case "PatentDocumentIdentification" -> publishing = number();
      case "NationalStageFilingDate" -> phase = date(xml.text());
      default -> extra.add(name, xml.text(_ -> true));
    }
  }

  private void priority(String name) {
    if (!name.equals("PriorityClaim")) {
      return;
    }
    St96Number claimed = number();
    if (claimed.number() == null && claimed.date() == null) {
      return;
    }
    PriorityKind kind = switch (claimed.category() == null ? "" : claimed.category()) {
      case "National" -> PriorityKind.NATIONAL;
      case "Regional" -> PriorityKind.REGIONAL;
      case "PCT", "International" -> PriorityKind.INTERNATIONAL;
      default -> null;
    };
    priorities.add(new Priority(claimed.office(), claimed.number(), claimed.date(), null,
        Numbers.applicationId(claimed.number(), claimed.context()), kind, null));
  }

  private @Nullable PublicationNumber publicationNumber() {
    St96Number named = publication;
    return named == null || named.number() == null ? null : Numbers.own(named.number(), named.context());
  }

  private Publication publication(PublicationNumber number) {
    St96Number named = publication;
    return new Publication(number.authority(), number.number(), number.kind(), named == null ? null : named.date(),
        named == null ? null : named.number(), number.partial(), null, texts.lang());
  }

  /// The application; where nothing else is known its number must be one.
  private @Nullable Application application(boolean published) {
    St96Number named = application;
    if (named == null || named.number() == null) {
      return null;
    }
    ApplicationNumber number = published
        ? Numbers.accepted("application-number", named.number(),
            NumberReader.application(named.number(), named.context()), notes::add)
        : Numbers.ownApplication(named.number(), named.context());
    return new Application(number == null ? null : number.id(), named.office(), number == null ? null : number.number(),
        named.date(), named.number(), null, named.lang());
  }

  private static Application applied(@Nullable Application application) {
    if (application == null) {
      throw new RecordException(RejectReason.NO_NUMBER,
          "expected a PublicationNumber or an ApplicationNumberText, found neither");
    }
    return application;
  }

  private @Nullable PatentType type() {
    return switch (application == null || application.subject() == null ? "" : application.subject()) {
      case "Design" -> PatentType.DESIGN;
      case "Plant" -> PatentType.PLANT;
      default -> null;
    };
  }

  private @Nullable PctData pct() {
    if (filing == null && publishing == null && phase == null) {
      return null;
    }
    return new PctData(filing == null ? null : Numbers.applicationId(filing.number(), filing.context()),
        filing == null ? null : filing.date(),
        publishing == null ? null : Numbers.publicationId(publishing.number(), publishing.context()),
        publishing == null ? null : publishing.date(), publishing == null ? null : publishing.lang(), phase);
  }

  private @Nullable KeyDates dates() {
    return granted == null ? null : new KeyDates(null, granted, null, null, null);
  }

  private @Nullable Counts counts() {
    boolean stated = Stream.of(claims, figures, sheets).anyMatch(count -> count != null);
    return stated ? new Counts(claims, figures, sheets, null, null, null, null) : null;
  }
}
