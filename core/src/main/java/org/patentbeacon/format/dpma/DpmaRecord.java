package org.patentbeacon.format.dpma;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PartyType;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.PublicationNumber;

/// One `dpma-patent-document`: the register of one application, which becomes a document per publication it names.
final class DpmaRecord {
  private static final NumberContext GERMANY = NumberContext.of(DpmaStatus.OFFICE);

  private final XmlCursor xml;
  private final List<Note> notes = new ArrayList<>();
  private final Extras extra = new Extras(DpmaReader.FORMAT);
  private final DpmaEvents events = new DpmaEvents(notes::add);
  private final List<DocumentId> publications = new ArrayList<>();
  private final List<LocalizedText> titles = new ArrayList<>();
  private final List<LocalizedText> abstracts = new ArrayList<>();
  private final List<Classification> classes = new ArrayList<>();
  private final List<Party> parties = new ArrayList<>();
  private final Map<PartyRole, Integer> counts = new EnumMap<>(PartyRole.class);
  private final List<Priority> priorities = new ArrayList<>();
  private String lang = "de";
  private @Nullable DocumentId application;
  private @Nullable String right;
  private @Nullable String status;
  private @Nullable PartialDate first;
  private @Nullable PartialDate updated;

  DpmaRecord(XmlCursor xml) {
    this.xml = xml;
  }

  /// Reads the record.
  ///
  /// @param sink takes a document per publication, or one for an application that has none
  /// @throws RecordException when neither a publication nor an application is named, or a number is none
  void read(Consumer<PatentDocument.Builder> sink) {
    xml.eachChild(name -> {
      switch (name) {
        case "bibliographic-data" -> xml.eachChild(this::bibliographic);
        case "events" -> events.read(xml);
        default -> extra.add(name, xml.text(_ -> true));
      }
    });
    List<PublicationNumber> numbers = publications.stream()
        .map(id -> Numbers.own(String.valueOf(id.number()), GERMANY.withKind(id.kind()))).toList();
    Application applied = application(!numbers.isEmpty());
    if (numbers.isEmpty()) {
      if (applied == null) {
        throw new RecordException(RejectReason.NO_NUMBER, "expected a doc-number in publication-reference or "
            + "application-reference, found none");
      }
      sink.accept(document("A:" + applied.id()).application(applied));
    }
    for (int i = 0; i < numbers.size(); i++) {
      PublicationNumber number = numbers.get(i);
      sink.accept(document(number.id()).application(applied).publication(new Publication(number.authority(),
          number.number(), number.kind(), date(number, i), publications.get(i).number(), number.partial(), null, lang)));
    }
  }

  private void bibliographic(String name) {
    switch (name) {
      case "publication-references" -> xml.eachChild(_ -> publication());
      case "application-reference" -> application = DocumentId.read(xml, notes::add);
      case "invention-title" -> title();
      case "classifications-ipcr" -> xml.eachChild(_ -> ipc());
      case "parties" -> xml.eachChild(this::parties);
      case "priority-claims" -> xml.eachChild(_ -> priority());
      case "office-specific-bib-data" -> xml.eachChild(this::ofTheOffice);
      default -> extra.add(name, xml.text(_ -> true));
    }
  }

  private void publication() {
    DocumentId id = DocumentId.read(xml, notes::add);
    if (id.number() != null) {
      publications.add(id);
    }
  }

  private void title() {
    String own = Values.language(xml.attribute("lang"), lang);
    lang = titles.isEmpty() ? own : lang;
    String text = xml.text();
    if (!text.isEmpty()) {
      titles.add(LocalizedText.original(own, text));
    }
  }

  private void ipc() {
    String[] parts = new String[2];
    xml.eachChild(child -> {
      switch (child) {
        case "text" -> parts[0] = xml.text();
        case "ipc-version-indicator" -> parts[1] = Values.present(xml.text());
        default -> {}
      }
    });
    String printed = parts[0] == null ? "" : parts[0];
    ClassSymbols.ipc(printed).ifPresentOrElse(symbol -> classes.add(new Classification("IPC", symbol, parts[1], null,
        classes.isEmpty() ? "F" : "L", null, null, null, null)), () -> extra.add("classification-ipcr", printed));
  }

  private void parties(String name) {
    switch (name) {
      case "applicants" -> xml.eachChild(_ -> party(PartyRole.APPLICANT));
      case "owners", "proprietors", "grantees", "holders" -> xml.eachChild(_ -> party(PartyRole.OWNER));
      case "inventors" -> xml.eachChild(_ -> party(PartyRole.INVENTOR));
      case "agents" -> xml.eachChild(_ -> party(PartyRole.AGENT));
      default -> extra.add(name, xml.text(_ -> true));
    }
  }

  private void party(PartyRole role) {
    String[] parts = new String[4];
    addressBook(parts);
    if (parts[0] == null && parts[3] == null) {
      return;
    }
    DpmaName line = parts[0] == null ? DpmaName.of(parts[3]) : new DpmaName(parts[0], parts[1], parts[2]);
    parties.add(line.party(role, counts.merge(role, 1, Integer::sum))
        .withType(role == PartyRole.INVENTOR ? PartyType.PERSON : null));
  }

  /// Name, address, country and, where those are missing, the line that repeats them.
  private void addressBook(@Nullable String[] parts) {
    xml.eachChild(child -> {
      switch (child) {
        case "addressbook", "address" -> addressBook(parts);
        case "name" -> parts[0] = Values.present(xml.text());
        case "address-1", "address-2", "address-3" -> {
          String more = xml.text();
          parts[1] = parts[1] == null ? more : parts[1] + ", " + more;
        }
        case "country" -> parts[2] = Values.present(xml.text());
        case "text" -> parts[3] = Values.present(xml.text());
        default -> extra.add(child, xml.text(_ -> true));
      }
    });
  }

  private void priority() {
    DocumentId id = DocumentId.read(xml, notes::add);
    if (id.number() != null || id.date() != null) {
      priorities.add(new Priority(id.country(), id.number(), id.date(), null,
          Numbers.applicationId(id.number(), id.context()), null, null));
    }
  }

  private void ofTheOffice(String name) {
    switch (name) {
      case "abstract" -> {
        String own = Values.language(xml.attribute("lang"), lang);
        String text = xml.text(_ -> true);
        if (!text.isEmpty()) {
          abstracts.add(LocalizedText.original(own, text));
        }
      }
      case "date-of-first-publication" -> first = CompactDate.of(xml.text(), notes::add);
      case "date-last-register-update" -> updated = CompactDate.of(xml.text(), notes::add);
      case "type-of-ip-right" -> {
        right = Values.present(xml.text());
        extra.add(name, right);
      }
      case "status" -> {
        status = Values.present(xml.text());
        extra.add(name, status);
      }
      default -> extra.add(name, xml.text(_ -> true));
    }
  }

  /// The day the register gives with the document; the first one was published on the day of first publication.
  private @Nullable PartialDate date(PublicationNumber number, int place) {
    PartialDate stated = publications.get(place).date();
    PartialDate entered = stated == null ? events.published(number.id()) : stated;
    return entered == null && place == 0 ? first : entered;
  }

  /// The application; where nothing else is known its number must be one.
  private @Nullable Application application(boolean published) {
    DocumentId id = application;
    if (id == null || id.number() == null) {
      return null;
    }
    ApplicationNumber number = published
        ? Numbers.accepted("application-number", id.number(), NumberReader.application(id.number(), GERMANY), notes::add)
        : Numbers.ownApplication(id.number(), GERMANY);
    return new Application(number == null ? null : number.id(), DpmaStatus.OFFICE,
        number == null ? null : number.number(), id.date(), id.number(), null, null);
  }

  /// What all publications of the application share.
  private PatentDocument.Builder document(String id) {
    List<LegalEvent> all = new ArrayList<>(events.list());
    if (status != null) {
      all.add(DpmaStatus.event(status, updated));
    }
    return PatentDocument.builder(id).titles(titles).abstracts(abstracts).classifications(classes).parties(parties)
        .priorities(priorities).legalEvents(all).patentType(type())
        .dates(first == null ? null : new KeyDates(null, null, first, null, null))
        .source(List.of(new Provenance(DpmaReader.FORMAT, null, null, null, updated, null, null)))
        .notes(notes).extra(extra.all());
  }

  /// A patent may be an application or a grant, which its kind decides.
  private @Nullable PatentType type() {
    return switch (right == null ? "" : right.toLowerCase(Locale.ROOT)) {
      case "gebrauchsmuster", "utility-model", "utility model" -> PatentType.UTILITY_MODEL;
      default -> null;
    };
  }
}
