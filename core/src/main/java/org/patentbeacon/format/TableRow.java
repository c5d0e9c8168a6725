package org.patentbeacon.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.ExtraValue;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.Party;
import org.patentbeacon.document.PartyName;
import org.patentbeacon.document.PartyRole;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;
import org.patentbeacon.number.PublicationNumber;

/// One row of a table on its way to a document: values by the meaning of their column.
final class TableRow {
  private final String format;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final SortedMap<String, ExtraValue> extra = new TreeMap<>();
  private final List<Note> notes = new ArrayList<>();

  TableRow(String format) {
    this.format = format;
  }

  void add(String meaning, List<String> cells, String header) {
    if (meaning.equals("extra")) {
      extra.put(format + "." + header, new ExtraValue(cells));
    } else {
      values.computeIfAbsent(meaning, key -> new ArrayList<>()).addAll(cells);
    }
  }

  void extra(String header, String cell) {
    extra.put(format + "." + (header.isEmpty() ? "unnamed" : header), ExtraValue.of(cell));
  }

  PatentDocument document(RecordPosition position, @Nullable PartialDate vintage) {
    PublicationNumber number = number();
    PatentDocument.Builder document = PatentDocument.builder(number.id())
        .publication(new Publication(number.authority(), number.number(), number.kind(),
            published(), first("publication"), number.partial(), null, null))
        .application(application())
        .titles(texts("title"))
        .abstracts(texts("abstract"))
        .parties(parties())
        .priorities(priorities())
        .classifications(classifications())
        .citations(literature())
        .citedByCount(count("citedByCount"))
        .family(family())
        .source(List.of(new Provenance(format, position.file(), position.record(), null, vintage, null, null)));
    return document.notes(notes).extra(extra).build();
  }

  private PublicationNumber number() {
    String written = first("publication");
    if (written == null) {
      throw new RecordException(RejectReason.NO_NUMBER, "the row has no publication number");
    }
    if (written.matches("\\d(?:[.,]\\d+)?[Ee]\\+?\\d+")) {
      throw new RecordException(RejectReason.BAD_NUMBER, "expected a publication number, found '" + written
          + "': a spreadsheet turned it into a number; format the column as text and export again");
    }
    NumberContext context = new NumberContext(first("authority"), first("kind"), null, Set.of("lens"));
    return switch (NumberReader.publication(written, context)) {
      case NumberResult.Valid<PublicationNumber> valid -> valid.number();
      case NumberResult.Refused<PublicationNumber> refused -> throw new RecordException(RejectReason.BAD_NUMBER,
          "'" + written + "' is no publication number: " + refused.reason());
    };
  }

  private @Nullable String first(String meaning) {
    List<String> cells = values.get(meaning);
    return cells == null || cells.isEmpty() ? null : cells.getFirst();
  }

  private List<String> all(String meaning) {
    return values.getOrDefault(meaning, List.of());
  }

  private @Nullable PartialDate date(String meaning) {
    String text = first(meaning);
    if (text == null) {
      return null;
    }
    Optional<PartialDate> date = Dates.parse(text);
    if (date.isEmpty() && text.chars().anyMatch(c -> c >= '1' && c <= '9')) {
      notes.add(new Note("date", "'" + text + "' is no date"));
    }
    return date.orElse(null);
  }

  /// The publication date. A column with the full year decides: two-digit years lack the century, and spreadsheets
  /// wrote the last days of December with the year of their week.
  private @Nullable PartialDate published() {
    PartialDate date = date("publication.date");
    Integer year = count("publication.year");
    return date != null && year != null && date.year() != year
        ? new PartialDate(year, date.month(), date.day()) : date;
  }

  /// A date with a two-digit year that would lie after a later event is of the century before.
  private @Nullable PartialDate notAfter(@Nullable PartialDate date, String meaning, @Nullable PartialDate later) {
    boolean twoDigits = String.valueOf(first(meaning)).matches(".*\\D\\d{2}");
    return date != null && later != null && twoDigits && date.compareTo(later) > 0
        ? new PartialDate(date.year() - 100, date.month(), date.day()) : date;
  }

  private @Nullable Integer count(String meaning) {
    String text = first(meaning);
    return text != null && text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
  }

  private @Nullable Application application() {
    String written = first("application");
    PartialDate filed = notAfter(date("application.date"), "application.date", published());
    if (written == null && filed == null) {
      return null;
    }
    ApplicationNumber number = written == null ? null : application(written, filed);
    return new Application(number == null ? null : number.id(), number == null ? null : number.authority(),
        number == null ? null : number.number(), filed, null, written, null);
  }

  /// A DOCDB number: office, number, kind letter.
  private @Nullable ApplicationNumber application(String written, @Nullable PartialDate filed) {
    String[] parts = written.strip().split("\\s+");
    String kind = parts.length == 3 ? parts[2] : null;
    NumberContext context = new NumberContext(null, kind, filed == null ? null : filed.start(), Set.of("docdb"));
    String text = parts.length == 3 && !parts[2].equals("W") ? parts[0] + parts[1] : written;
    return switch (NumberReader.application(text, context)) {
      case NumberResult.Valid<ApplicationNumber> valid -> valid.number();
      case NumberResult.Refused<ApplicationNumber> refused -> {
        notes.add(new Note("application-number", "'" + written + "': " + refused.reason()));
        yield null;
      }
    };
  }

  private List<LocalizedText> texts(String meaning) {
    return all(meaning).stream().map(DisplayForm::of).filter(text -> !text.isEmpty())
        .map(text -> LocalizedText.original("und", text)).toList();
  }

  private List<Party> parties() {
    List<Party> parties = new ArrayList<>();
    BiConsumer<String, PartyRole> role = (meaning, as) -> {
      int sequence = 0;
      for (String name : all(meaning)) {
        parties.add(Party.of(as, ++sequence, PartyName.of(DisplayForm.of(name))));
      }
    };
    role.accept("applicant", PartyRole.APPLICANT);
    role.accept("owner", PartyRole.OWNER);
    role.accept("inventor", PartyRole.INVENTOR);
    return parties;
  }

  /// `US 201161550506 P 20111024`: a DOCDB number and its date.
  private List<Priority> priorities() {
    List<Priority> priorities = new ArrayList<>();
    for (String written : all("priority")) {
      String[] parts = written.split("\\s+");
      PartialDate date = parts.length == 4 ? Dates.parse(parts[3]).orElse(null) : null;
      String number = parts.length >= 3 ? String.join(" ", parts[0], parts[1], parts[2]) : written;
      ApplicationNumber canonical = application(number, date);
      priorities.add(new Priority(parts[0], parts.length > 1 ? parts[1] : written, date, written,
          canonical == null ? null : canonical.id(), null, null));
    }
    return priorities;
  }

  private List<Classification> classifications() {
    List<Classification> classes = new ArrayList<>();
    for (String scheme : List.of("IPC", "CPC")) {
      boolean first = true;
      for (String written : all(scheme.toLowerCase(Locale.ROOT))) {
        Optional<String> symbol = ClassSymbols.ipc(written);
        if (symbol.isEmpty()) {
          notes.add(new Note("class", "'" + written + "' is no " + scheme + " symbol"));
          continue;
        }
        classes.add(Classification.of(scheme, symbol.get()).at(first));
        first = false;
      }
    }
    all("uspc").forEach(written -> classes.add(Classification.of("USPC", written)));
    return classes.stream().distinct().toList();
  }

  private List<Citation> literature() {
    return all("literature").stream().map(DisplayForm::of).filter(text -> !text.isEmpty() && !text.equals("None"))
        .map(text -> new Citation(CitationType.LITERATURE, null, null, null, null, text, List.of(), null, null, null,
            null, null))
        .toList();
  }

  private @Nullable FamilyStatement family() {
    Integer simple = count("simpleSize");
    Integer extended = count("extendedSize");
    return simple == null && extended == null ? null
        : new FamilyStatement(null, List.of(), null, List.of(), simple, extended, format.replace("-csv", ""));
  }
}
