package org.patentbeacon.format.epo;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;

/// The dates on which the document became public, each under the name of how it did.
final class EpoAvailability {
  private final Extras extras;
  private final Consumer<Note> notes;
  private @Nullable PartialDate grant;
  private @Nullable PartialDate first;

  EpoAvailability(Extras extras, Consumer<Note> notes) {
    this.extras = extras;
    this.notes = notes;
  }

  /// Reads a child of `dates-of-public-availability`.
  void read(String how, XmlCursor xml) {
    PartialDate date = DocumentId.read(xml, notes).date();
    switch (how) {
      case "printed-with-grant", "not-printed-with-grant" -> grant = date;
      case "unexamined-printed-without-grant" -> first = date;
      default -> extras.add("available." + how, date == null ? null : date.toString());
    }
  }

  @Nullable KeyDates dates() {
    return grant == null && first == null ? null : new KeyDates(null, grant, first, null, null);
  }
}
