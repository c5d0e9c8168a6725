package org.patentbeacon.format;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PctData;

/// The international phase of a Chinese document.
final class CnipaPct {
  private final Consumer<Note> notes;
  private @Nullable String application;
  private @Nullable PartialDate applicationDate;
  private @Nullable String publication;
  private @Nullable PartialDate publicationDate;
  private @Nullable String language;
  private @Nullable PartialDate nationalPhaseDate;

  CnipaPct(Consumer<Note> notes) {
    this.notes = notes;
  }

  void application(DocumentId id) {
    applicationNumber(id.number());
    applicationDate = id.date();
  }

  void applicationNumber(@Nullable String printed) {
    application = canonical(printed, printed == null ? null : CnNumbers.pctApplication(printed));
  }

  void applicationDate(@Nullable PartialDate date) {
    applicationDate = date;
  }

  void publication(DocumentId id) {
    publicationNumber(id.number());
    publicationDate = id.date();
    if (id.lang() != null) {
      language(id.lang());
    }
  }

  void publicationNumber(@Nullable String printed) {
    publication = canonical(printed, printed == null ? null : CnNumbers.pctPublication(printed));
  }

  void publicationDate(@Nullable PartialDate date) {
    publicationDate = date;
  }

  void language(String code) {
    String present = Values.present(code);
    language = present == null ? language : Values.language(present, present);
  }

  void nationalPhase(@Nullable PartialDate date) {
    nationalPhaseDate = date;
  }

  /// What is known, `null` when nothing is.
  @Nullable PctData data() {
    PctData data = new PctData(application, applicationDate, publication, publicationDate, language, nationalPhaseDate);
    return data.equals(new PctData(null, null, null, null, null, null)) ? null : data;
  }

  private @Nullable String canonical(@Nullable String printed, @Nullable String number) {
    if (printed != null && number == null) {
      notes.accept(new Note("pct", "expected a PCT number such as PCT/CN2021/019468 or WO2021/173713, found '"
          + printed + "'"));
    }
    return number;
  }
}
