package org.patentbeacon.format.dpma;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.Note;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;

/// What the register has entered for the designs of an application: their status and the entries behind it.
final class DesignRegister {
  private final XmlCursor xml;
  private final Consumer<Note> notes;
  private final Extras extra;
  private final List<LegalEvent> events = new ArrayList<>();

  DesignRegister(XmlCursor xml, Consumer<Note> notes, Extras extra) {
    this.xml = xml;
    this.notes = notes;
    this.extra = extra;
  }

  List<LegalEvent> events() {
    return events;
  }

  /// A part of `DE_ST86Extension`.
  void part(String name) {
    switch (name) {
      case "DesignStatus" -> {
        String status = xml.text();
        extra.add(name, status);
        events.add(DpmaStatus.event(status, null));
      }
      case "DesignRecordDetails" -> xml.eachChild(_ -> entry());
      // A repeat of the first view.
      case "DesignPreferedRepresentation" -> {}
      default -> extra.add(name, xml.text(_ -> true));
    }
  }

  /// An entry of the register with the issue of the gazette that printed it.
  private void entry() {
    SortedMap<String, String> attributes = new TreeMap<>();
    entry(attributes);
    String heading = attributes.remove("LegalStatus");
    String day = attributes.remove("RecordFilingDate");
    events.add(new LegalEvent(DpmaStatus.OFFICE, null, null, heading, null, CompactDate.of(day, notes), null, null,
        null, null, null, attributes, null));
  }

  private void entry(Map<String, String> attributes) {
    xml.eachChild(child -> {
      switch (child) {
        case "DesignBasicRecord", "RecordPublicationDetails", "RecordPublication" -> entry(attributes);
        case "RecordLanguageCode" -> {}
        default -> {
          String text = xml.text(_ -> true);
          if (!text.isEmpty()) {
            attributes.put(child, text);
          }
        }
      }
    });
  }
}
