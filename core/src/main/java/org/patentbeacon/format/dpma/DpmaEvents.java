package org.patentbeacon.format.dpma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.NumberContext;

/// The entries of the register, and from them the days on which documents were published.
final class DpmaEvents {
  private final Consumer<Note> notes;
  private final List<LegalEvent> events = new ArrayList<>();
  private final Map<String, PartialDate> published = new HashMap<>();

  DpmaEvents(Consumer<Note> notes) {
    this.notes = notes;
  }

  List<LegalEvent> list() {
    return events;
  }

  /// The day on which the register says that a document was published.
  @Nullable PartialDate published(String id) {
    return published.get(id);
  }

  /// `events`.
  void read(XmlCursor xml) {
    xml.eachChild(child -> {
      if (child.equals("event-data")) {
        Entry entry = new Entry();
        xml.eachChild(part -> entry.part(part, xml));
        entry.add();
      }
    });
  }

  /// One entry while it is read.
  private final class Entry {
    private final SortedMap<String, String> attributes = new TreeMap<>();
    private final List<String> documents = new ArrayList<>();
    private @Nullable String code;
    private @Nullable String heading;
    private @Nullable PartialDate date;

    void part(String name, XmlCursor xml) {
      switch (name) {
        case "procedural-status" -> code = Values.present(xml.text());
        case "type-of-procedure" -> heading = Values.present(xml.text());
        case "date-of-procedural-status" -> date = CompactDate.of(xml.text(), notes);
        case "published-documents" -> xml.eachChild(_ -> document(xml.text()));
        case "publication-info" -> xml.eachChild(info -> attribute(info, xml.text(_ -> true)));
        default -> attribute(name, xml.text(_ -> true));
      }
    }

    private void attribute(String name, String value) {
      if (!value.isEmpty()) {
        attributes.merge(name, value, (one, other) -> one + "; " + other);
      }
    }

    private void document(String printed) {
      String id = Numbers.publicationId(printed, NumberContext.of(DpmaStatus.OFFICE));
      if (id == null) {
        attribute("document", printed);
      } else {
        documents.add(id);
      }
    }

    void add() {
      String gazetted = attributes.get("publication-date");
      PartialDate day = gazetted == null ? date : CompactDate.of(gazetted, notes);
      if (day != null) {
        documents.forEach(id -> published.putIfAbsent(id, day));
      }
      documents.stream().skip(1).forEach(id -> attribute("document", id));
      events.add(new LegalEvent(DpmaStatus.OFFICE, code, null, heading, null, date, null, null, null, null, null,
          attributes, documents.isEmpty() ? null : documents.getFirst()));
    }
  }
}
