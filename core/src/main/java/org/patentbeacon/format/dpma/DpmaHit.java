package org.patentbeacon.format.dpma;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.PublicationNumber;

/// One `PatentHitListRecord`: what a hit list says of one right, which is a document without a kind.
final class DpmaHit {
  private final XmlCursor xml;
  private final List<Note> notes = new ArrayList<>();
  private final Extras extra = new Extras(DpmaReader.FORMAT);
  private final List<Classification> classes = new ArrayList<>();
  private final List<Party> parties = new ArrayList<>();
  private @Nullable String number;
  private @Nullable String type;
  private @Nullable String status;
  private @Nullable String title;
  private @Nullable PartialDate filed;
  private @Nullable PartialDate published;
  private @Nullable PartialDate registered;

  DpmaHit(XmlCursor xml) {
    this.xml = xml;
  }

  /// Reads the record.
  ///
  /// @throws RecordException when it has no number, or one that is none
  PatentDocument.Builder document() {
    xml.eachChild(this::part);
    String printed = number;
    if (printed == null) {
      throw new RecordException(RejectReason.NO_NUMBER, "expected a registered-number, found none");
    }
    NumberContext context = new NumberContext(DpmaStatus.OFFICE, null, null, Set.of());
    PublicationNumber own = Numbers.own(printed, context);
    ApplicationNumber applied = Numbers.application(printed, context);
    return PatentDocument.builder(own.id())
        .publication(new Publication(own.authority(), own.number(), own.kind(), published, printed, own.partial(), null,
            null))
        .application(applied == null ? null
            : new Application(applied.id(), applied.authority(), applied.number(), filed, printed, null, null))
        .patentType("Utility model".equals(type) ? PatentType.UTILITY_MODEL : null)
        .titles(title == null ? List.of() : List.of(LocalizedText.original("de", title)))
        .parties(parties).classifications(classes).legalEvents(events())
        .dates(registered == null ? null : new KeyDates(null, registered, null, null, null))
        .notes(notes).extra(extra.all());
  }

  private void part(String name) {
    switch (name) {
      case "registered-number" -> number = Values.present(xml.text());
      case "type" -> {
        type = Values.present(xml.text());
        extra.add(name, type);
      }
      case "legalstatus" -> {
        status = Values.present(xml.text());
        extra.add(name, status);
      }
      case "invention-title" -> title = Values.present(xml.text());
      case "main-classification", "further-classification" -> classification(name.startsWith("main"));
      case "applicationDate" -> filed = date();
      case "publicationDate" -> published = date();
      case "registrationDate" -> registered = date();
      case "applicants" -> each(PartyRole.APPLICANT);
      case "inventors" -> each(PartyRole.INVENTOR);
      case "agent" -> party(PartyRole.AGENT, 1);
      default -> extra.add(name, xml.text(_ -> true));
    }
  }

  private @Nullable PartialDate date() {
    Consumer<Note> sink = notes::add;
    return CompactDate.of(xml.text(), sink);
  }

  private void each(PartyRole role) {
    int[] sequence = new int[1];
    xml.eachChild(_ -> party(role, ++sequence[0]));
  }

  private void party(PartyRole role, int sequence) {
    String line = xml.text();
    if (!line.isEmpty()) {
      parties.add(DpmaName.of(line).party(role, sequence));
    }
  }

  /// A class with the version of the scheme; there may be several in one element.
  private void classification(boolean first) {
    String[] version = new String[1];
    xml.eachChild(child -> {
      switch (child) {
        case "edition" -> version[0] = Values.present(xml.text());
        case "classification" -> {
          String text = xml.text();
          ClassSymbols.ipc(text).ifPresentOrElse(symbol -> classes.add(
              new Classification("IPC", symbol, version[0], null, first ? "F" : "L", null, null, null, null)),
              () -> extra.add("classification", text));
        }
        default -> {}
      }
    });
  }

  private List<LegalEvent> events() {
    return status == null ? List.of() : List.of(DpmaStatus.event(status, null));
  }
}
