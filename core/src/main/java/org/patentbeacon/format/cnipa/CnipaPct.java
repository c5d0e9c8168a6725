package org.patentbeacon.format.cnipa;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PctData;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.PublicationNumber;

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
    ApplicationNumber number = printed == null ? null : CnipaNumbers.pctApplication(printed, notes);
    application = number == null ? null : number.id();
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
    PublicationNumber number = printed == null ? null : CnipaNumbers.pctPublication(printed, notes);
    publication = number == null ? null : number.id();
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
}
