package org.patentbeacon.format.wipo;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.format.value.Dates;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.NumberContext;

/// How ST.96 names an application, a publication or a grant: `ApplicationIdentification`,
/// `PatentPublicationIdentification`, `PatentGrantIdentification`, `CitedPatentDocumentIdentification` and their like.
///
/// @param office the office
/// @param number the number as written
/// @param kind the kind code
/// @param date the date of filing, publication or grant
/// @param name the name that citations carry
/// @param subject what the application is for: `Utility`, `Design` or `Plant`
/// @param category the sort of filing: `National`, `Regional` or `PCT`
/// @param lang the language of filing or publication
record St96Number(@Nullable String office, @Nullable String number, @Nullable String kind, @Nullable PartialDate date,
    @Nullable String name, @Nullable String subject, @Nullable String category, @Nullable String lang) {
  private static final int DAY = 10;

  /// Reads the children of the current element and what is in them.
  static St96Number read(XmlCursor xml, Consumer<Note> notes) {
    Parts parts = new Parts();
    parts.read(xml, notes);
    return new St96Number(parts.office, parts.number == null ? parts.standard : parts.number, parts.kind, parts.date,
        parts.name, parts.subject, parts.category, parts.lang);
  }

  /// A date as ST.96 writes it: ISO, perhaps with a time zone behind the day; converters leave it without hyphens.
  static @Nullable PartialDate date(String text, Consumer<Note> notes) {
    String day = text.length() > DAY && text.charAt(4) == '-' ? text.substring(0, DAY) : text;
    return new Dates(Dates.Order.DAY_FIRST, notes).read(day, Dates.UNKNOWN);
  }

  /// What is known beside the number, for reading it.
  NumberContext context() {
    LocalDate day = date == null ? null : date.start();
    return new NumberContext(office, kind, day, Set.of());
  }

  private static final class Parts {
    private @Nullable String office;
    private @Nullable String number;
    private @Nullable String standard;
    private @Nullable String kind;
    private @Nullable PartialDate date;
    private @Nullable String name;
    private @Nullable String subject;
    private @Nullable String category;
    private @Nullable String lang;

    void read(XmlCursor xml, Consumer<Note> notes) {
      xml.eachChild(child -> {
        switch (child) {
          case "ApplicationIdentification", "PatentPublicationIdentification", "PatentGrantIdentification",
              "PatentDocumentIdentification", "ApplicationNumber" -> read(xml, notes);
          case "IPOfficeCode", "PriorityCountryCode" -> office = Values.present(xml.text());
          case "ApplicationNumberText", "PublicationNumber", "PatentNumber", "DocumentNumber" ->
            number = Values.present(xml.text());
          case "ST13ApplicationNumber" -> standard = Values.present(xml.text());
          case "PatentDocumentKindCode" -> kind = Values.present(xml.text());
          case "FilingDate", "PublicationDate", "GrantDate", "PatentDocumentDate", "PriorityApplicationFilingDate" ->
            date = date(xml.text(), notes);
          case "EntityName" -> name = Values.present(xml.text());
          case "InventionSubjectMatterCategory" -> subject = Values.present(xml.text());
          case "ApplicationFilingCategory" -> category = Values.present(xml.text());
          case "FilingLanguageCode", "PublicationLanguageCode" -> lang = Values.language(xml.text(), "und");
          default -> {}
        }
      });
    }
  }
}
