package org.patentbeacon.format.cnipa;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.legal.EventTable;
import org.patentbeacon.legal.EventType;
import org.patentbeacon.name.PartyTypes;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.PublicationNumber;

/// One `PRSRecord` while it is read.
final class CnipaLegalRecord {
  private static final String CHINA = "CN";

  private final XmlCursor xml;
  private final List<Note> notes = new ArrayList<>();
  private final CnipaGazetteText words = new CnipaGazetteText();
  private final CnipaParties parties = new CnipaParties();
  private final CnipaClassifications classes = new CnipaClassifications();
  private final List<String> owners = new ArrayList<>();
  private final List<String> licensees = new ArrayList<>();
  private final List<String> opponents = new ArrayList<>();
  private final List<String> countries = new ArrayList<>();
  private @Nullable DocumentId application;
  private @Nullable DocumentId publication;
  private @Nullable String code;
  private @Nullable String heading;
  private @Nullable PartialDate date;
  private @Nullable PartialDate effective;

  CnipaLegalRecord(XmlCursor xml) {
    this.xml = xml;
  }

  /// Reads the record.
  ///
  /// @throws RecordException when neither an application nor a publication is named, or its number is none
  PatentDocument.Builder document() {
    PartialDate vintage = CompactDate.of(xml.wrapperAttribute("givenTime"), notes::add);
    words.attribute("PRSID", xml.attribute("PRSID"));
    xml.eachChild(this::part);
    PublicationNumber published = publicationNumber();
    Application applied = application(published != null);
    if (published == null && applied == null) {
      throw new RecordException(RejectReason.NO_NUMBER,
          "expected a DocNumber in ApplicationReference or PublicationReference, found none");
    }
    String id = published != null ? published.id() : applied == null ? "" : "A:" + applied.id();
    PartialDate granted = words.granted(notes::add);
    return PatentDocument.builder(id).publication(published == null ? null : publication(published)).application(applied)
        .parties(all()).classifications(classes.list()).legalEvents(List.of(event(published)))
        .dates(granted == null ? null : new KeyDates(null, granted, null, null, null)).notes(notes)
        .source(List.of(new Provenance(CnipaLegalReader.FORMAT, null, null, null, vintage, null, null)));
  }

  private void part(String name) {
    switch (name) {
      case "ApplicationReference" -> application = reference(application);
      case "PublicationReference" -> publication = reference(publication);
      case "PRSPublicationDate" -> date = date();
      case "ActionDate" -> effective = date();
      case "PRSCode" -> code = Values.present(xml.text());
      case "PRSValue" -> heading = Values.present(xml.text());
      case "PRSInformation" -> words.read(xml.verbatim());
      case "NewestOwner" -> add(owners, xml.text(_ -> true));
      case "LicenseDetails" -> xml.eachChild(_ -> licence());
      case "Opponent" -> name(opponents);
      case "ConcernedCountry" -> xml.eachChild(_ -> countries.add(xml.text()));
      case "InventorDetails" -> parties.group(name, xml);
      case "ClassificationIPCRDetails" -> classes.ipcs(xml);
      case "ClassificationLocarno" -> classes.locarno(xml);
      default -> words.attribute(name, xml.text(_ -> true));
    }
  }

  /// The printed number where the record gives it in two forms.
  private DocumentId reference(@Nullable DocumentId known) {
    boolean standard = "standard".equals(xml.attribute("dataFormat"));
    DocumentId read = DocumentId.read(xml, notes::add);
    return known == null || known.isEmpty() || !standard ? read : known;
  }

  private @Nullable PartialDate date() {
    return CompactDate.of(xml.text(_ -> true), notes::add);
  }

  private void licence() {
    xml.eachChild(child -> {
      switch (child) {
        case "LicenseeDataDetails" -> xml.eachChild(_ -> name(licensees));
        default -> words.attribute("License." + child, xml.text(_ -> true));
      }
    });
  }

  /// The name in an address book, at any depth, or the text of the element where it has none.
  private void name(List<String> names) {
    List<String> found = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    descend(found, texts);
    names.addAll(found.isEmpty() ? texts : found);
  }

  private void descend(List<String> found, List<String> texts) {
    xml.eachChild(child -> {
      switch (child) {
        case "Licensee", "AddressBook" -> descend(found, texts);
        case "Name", "OrganizationName" -> add(found, xml.text());
        case "Text", "DescriptiveText" -> add(texts, xml.text());
        default -> words.attribute(child, xml.text(_ -> true));
      }
    });
  }

  private static void add(List<String> texts, String text) {
    if (!text.isEmpty()) {
      texts.add(text);
    }
  }

  private NumberContext context(DocumentId id) {
    return NumberContext.of(id.country() == null ? CHINA : id.country()).withKind(id.kind());
  }

  private @Nullable PublicationNumber publicationNumber() {
    DocumentId id = publication;
    return id == null || id.number() == null ? null : Numbers.own(id.number(), context(id));
  }

  private Publication publication(PublicationNumber number) {
    DocumentId id = publication;
    return new Publication(number.authority(), number.number(), number.kind(), id == null ? null : id.date(),
        id == null ? null : id.number(), number.partial(), null, null);
  }

  /// The application; where nothing else is known its number must be one.
  private @Nullable Application application(boolean published) {
    DocumentId id = application;
    if (id == null || id.number() == null) {
      return null;
    }
    ApplicationNumber number = published
        ? Numbers.accepted("application-number", id.number(), NumberReader.application(id.number(), context(id)),
            notes::add)
        : Numbers.ownApplication(id.number(), context(id));
    PartialDate filed = id.date() == null ? words.filed(notes::add) : id.date();
    return new Application(number == null ? null : number.id(), id.country() == null ? CHINA : id.country(),
        number == null ? null : number.number(), filed, id.number(), null, null);
  }

  private List<Party> all() {
    List<Party> all = new ArrayList<>(parties.list());
    add(all, PartyRole.OWNER, owners);
    add(all, PartyRole.LICENSEE, licensees);
    add(all, PartyRole.OPPONENT, opponents);
    return all;
  }

  private static void add(List<Party> all, PartyRole role, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      all.add(Party.of(role, i + 1, PartyName.of(names.get(i))).withType(PartyTypes.of(names.get(i)).orElse(null)));
    }
  }

  private LegalEvent event(@Nullable PublicationNumber published) {
    DocumentId named = application != null ? application : publication;
    String authority = named == null || named.country() == null ? CHINA : named.country();
    EventType type = authority.equals(CHINA)
        ? EventTable.china().type(code, heading, words.text()).orElse(null) : null;
    PartialDate stated = effective == null ? words.effective(notes::add) : effective;
    return new LegalEvent(authority, code, type == null ? null : type.name(), heading, words.text(), date, stated, null,
        words.before(), after(type), countries.isEmpty() ? null : String.join(" ", countries), words.attributes(),
        published == null ? null : published.id());
  }

  /// Who has the right, or the licence, after the entry.
  private @Nullable String after(@Nullable EventType type) {
    if (words.after() != null) {
      return words.after();
    }
    List<String> names = type == EventType.LICENCE ? licensees : type == EventType.TRANSFER ? owners : List.of();
    return names.isEmpty() ? null : String.join("; ", names);
  }
}
