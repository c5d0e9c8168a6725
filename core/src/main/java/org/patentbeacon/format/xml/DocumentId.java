package org.patentbeacon.format.xml;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.number.NumberContext;

/// The element by which WIPO's and the Chinese office's XML name a document: `document-id`, `DocumentID`.
///
/// @param country the authority
/// @param number the number as written
/// @param kind the kind code
/// @param date the date
/// @param lang the language of the document, where the element states it
public record DocumentId(@Nullable String country, @Nullable String number, @Nullable String kind, @Nullable PartialDate date,
    @Nullable String lang) {

  /// A number that stands for nothing is absent.
  public DocumentId {
    number = Values.present(number);
  }


  /// Reads the children of the current element, which may also be the one around the `document-id`.
  ///
  /// @param cursor the cursor, on the start tag; it ends behind the end tag
  /// @param notes takes what is odd about the date
  /// @return the parts found; all absent when there are none
  public static DocumentId read(XmlCursor cursor, Consumer<Note> notes) {
    Parts parts = new Parts();
    parts.read(cursor, notes);
    return new DocumentId(parts.country, parts.number, parts.kind, parts.date, parts.lang);
  }

  /// {@return whether it names no document}
  public boolean isEmpty() {
    return number == null;
  }

  /// {@return what it says beside the number, for reading it}
  public NumberContext context() {
    return new NumberContext(country, kind, date == null ? null : date.start(), Set.of());
  }

  private static final class Parts {
    private @Nullable String country;
    private @Nullable String number;
    private @Nullable String kind;
    private @Nullable PartialDate date;
    private @Nullable String lang;

    void read(XmlCursor cursor, Consumer<Note> notes) {
      String stated = cursor.attribute("lang");
      lang = stated == null ? lang : stated;
      cursor.eachChild(child -> {
        switch (child) {
          case "document-id", "DocumentID" -> read(cursor, notes);
          case "country", "WIPOST3Code" -> country = Values.present(cursor.text());
          case "doc-number", "DocNumber" -> number = Values.present(cursor.text());
          case "kind", "Kind" -> kind = Values.present(cursor.text());
          case "date", "Date" -> date = CompactDate.of(cursor.text(), notes);
          default -> {}
        }
      });
    }
  }
}
