package org.patentbeacon.format.uspto;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationPhase;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.CitedBy;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.number.NumberContext;

/// One reference of the front page while it is read.
///
/// The class that the office prints beside a reference has no field; it goes to the extra values as
/// `US 5793966: 709203`.
public final class UsptoCitation {
  private final List<String> classes = new ArrayList<>(1);
  private @Nullable DocumentId document;
  private @Nullable String name;
  private @Nullable String literature;
  private @Nullable String passages;
  private @Nullable String claims;
  private @Nullable CitedBy by;

  /// A reference of which nothing is known yet.
  public UsptoCitation() {}

  /// Sets the patent document cited.
  ///
  /// @param id its parts as written
  public void document(DocumentId id) {
    document = id;
  }

  /// Sets the name of the patentee.
  ///
  /// @param value the name
  public void name(String value) {
    name = value.isEmpty() ? null : value;
  }

  /// Sets the text of a reference that is no patent document.
  ///
  /// @param value the text
  public void literature(String value) {
    literature = value;
  }

  /// Sets who cited it.
  ///
  /// @param value who
  public void by(CitedBy value) {
    by = value;
  }

  /// Adds a class printed beside it.
  ///
  /// @param value as printed
  public void classed(String value) {
    if (!value.isBlank()) {
      classes.add(value.strip());
    }
  }

  void passages(String value) {
    passages = value.isEmpty() ? null : value;
  }

  void claims(String value) {
    claims = value.isEmpty() ? null : value;
  }

  /// Adds it to a document; nothing happens when nothing is cited.
  ///
  /// @param draft the document
  public void addTo(UsptoDraft draft) {
    CitationPhase phase = CitationPhase.EXAMINATION;
    DocumentId cited = document;
    if (cited != null && cited.number() != null) {
      draft.citations().add(new Citation(CitationType.PATENT, canonical(cited), cited.number(), name, cited.date(),
          null, List.of(), claims, passages, phase, by, cited.country()));
      String country = cited.country() == null ? "" : cited.country() + " ";
      classes.forEach(symbol -> draft.extras().add("citation-class", country + cited.number() + ": " + symbol));
    } else if (literature != null && !literature.isEmpty()) {
      draft.citations().add(new Citation(CitationType.LITERATURE, null, null, null, null, literature, List.of(), claims,
          passages, phase, by, null));
    }
  }

  private static @Nullable String canonical(DocumentId id) {
    NumberContext context = new NumberContext(id.country(), id.kind(), id.date() == null ? null : id.date().start(),
        Set.of());
    return Numbers.publicationId(id.number(), context);
  }
}
