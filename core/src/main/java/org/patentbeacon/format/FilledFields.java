package org.patentbeacon.format;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PatentDocument;

/// The fields that a document has, by their names in the exchange form; parties by role, classes by scheme.
final class FilledFields {
  private final List<String> fields = new ArrayList<>();

  private FilledFields() {}

  static List<String> of(PatentDocument document) {
    FilledFields filled = new FilledFields();
    filled.numbers(document);
    filled.texts(document);
    document.parties().stream().map(Party::role).distinct().forEach(role -> filled.fields.add("parties." + role.word()));
    document.classifications().stream().map(symbol -> symbol.scheme()).distinct()
        .forEach(scheme -> filled.fields.add("classifications." + scheme));
    filled.rest(document);
    return filled.fields;
  }

  private void numbers(PatentDocument document) {
    add("publication", document.publication() != null);
    add("publication.date", document.publication() != null && document.publication().date() != null);
    add("application", document.application() != null && document.application().id() != null);
    add("application.date", document.application() != null && document.application().date() != null);
    add("patentType", document.patentType() != null);
    add("priorities", !document.priorities().isEmpty());
    add("related", !document.related().isEmpty());
    add("pct", document.pct() != null);
  }

  private void texts(PatentDocument document) {
    add("titles", !document.titles().isEmpty());
    add("abstracts", !document.abstracts().isEmpty());
    add("claimSets", !document.claimSets().isEmpty());
    add("descriptions", !document.descriptions().isEmpty());
    add("figures", !document.figures().isEmpty());
  }

  private void rest(PatentDocument document) {
    add("citations", !document.citations().isEmpty());
    add("family", document.family() != null);
    add("citedByCount", document.citedByCount() != null);
    add("legalEvents", !document.legalEvents().isEmpty());
    add("counts", document.counts() != null);
    add("notes", !document.notes().isEmpty());
    add("extra", !document.extra().isEmpty());
  }

  private void add(String field, boolean filled) {
    if (filled) {
      fields.add(field);
    }
  }
}
