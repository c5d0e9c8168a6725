package org.patentbeacon.format.epo;

import java.util.Set;
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

/// One legal event of the INPADOC files: numbered fields (`L007EP`), each with its name in `@desc`. Those without a field
/// of an event are its attributes, by that name.
final class EpoLegalEvent {
  private final SortedMap<String, String> attributes = new TreeMap<>();
  private final Consumer<Note> notes;
  private @Nullable String authority;
  private @Nullable String code;
  private @Nullable String text;
  private @Nullable String owner;
  private @Nullable String state;
  private @Nullable String documentSort;
  private @Nullable String number;
  private @Nullable String kind;
  private @Nullable PartialDate date;
  private @Nullable PartialDate effective;

  private EpoLegalEvent(Consumer<Note> notes) {
    this.notes = notes;
  }

  /// Reads `ops:legal`.
  static LegalEvent read(XmlCursor xml, Consumer<Note> notes) {
    EpoLegalEvent event = new EpoLegalEvent(notes);
    event.code = xml.attribute("code");
    String heading = xml.attribute("desc");
    event.attribute("influence", xml.attribute("infl"));
    String migrated = xml.attribute("dateMigr");
    event.attribute("dateMigr", "00010101".equals(migrated) ? null : migrated);
    xml.eachChild(child -> event.part(child, xml));
    return event.event(heading);
  }

  private void part(String child, XmlCursor xml) {
    switch (child) {
      case "pre" -> {}
      case "L500EP" -> xml.eachChild(inner -> part(inner, xml));
      case "L001EP" -> authority = Values.present(xml.text());
      case "L002EP" -> documentSort = named(xml);
      case "L003EP" -> number = named(xml);
      case "L004EP" -> kind = named(xml);
      case "L007EP" -> date = CompactDate.of(xml.text(), notes);
      case "L008EP" -> code = xml.text();
      case "L501EP" -> state = Values.present(xml.text());
      case "L509EP" -> owner = joined(owner, xml.text());
      case "L510EP" -> text = joined(text, xml.text());
      case "L525EP" -> effective = CompactDate.of(xml.text(), notes);
      default -> named(xml);
    }
  }

  /// Keeps the field under its name, with what a code in it means and whether it is good or bad for the right.
  private @Nullable String named(XmlCursor xml) {
    String desc = xml.attribute("desc");
    String name = desc == null ? xml.name() : desc;
    attribute(name + " (meaning)", xml.attribute("descData"));
    attribute(name + " (influence)", xml.attribute("infl"));
    String value = Values.present(xml.text());
    attribute(name, value);
    return value;
  }

  private void attribute(String name, @Nullable String value) {
    if (value != null) {
      attributes.merge(name, value, EpoLegalEvent::joined);
    }
  }

  private static String joined(@Nullable String before, String further) {
    return before == null || before.isEmpty() ? further : before + "; " + further;
  }

  private LegalEvent event(@Nullable String heading) {
    boolean published = "P".equals(documentSort) && number != null;
    NumberContext context = new NumberContext(authority, kind, null, Set.of("docdb"));
    return new LegalEvent(authority, code, null, heading, text, date, effective, null, null, owner, state, attributes,
        published ? Numbers.publicationId(number, context) : null);
  }
}
