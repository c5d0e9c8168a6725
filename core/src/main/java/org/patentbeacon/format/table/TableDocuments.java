package org.patentbeacon.format.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.DisplayForm;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.value.Dates;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.number.KindMeaning;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;
import org.patentbeacon.number.PublicationNumber;

/// Makes documents of the rows of one table: one per publication number of a row.
final class TableDocuments {
  /// The first day of December that may belong to the first week of the next year (ISO 8601).
  private static final int LAST_WEEK = 29;

  private final TableMapping mapping;
  private final List<String> header;
  private final List<Optional<TableMapping.Column>> columns;
  private final SourceFile file;

  TableDocuments(TableMapping mapping, List<String> header, SourceFile file) {
    this.mapping = mapping;
    this.header = header.stream().map(String::strip).toList();
    this.columns = header.stream().map(mapping::column).toList();
    this.file = file;
  }

  /// @throws RecordException when the row names neither a publication nor an application, or a number is none
  List<PatentDocument> of(List<String> cells, RecordPosition position) {
    TableRow row = new TableRow(mapping);
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).strip();
      if (!cell.isEmpty()) {
        boolean named = i < header.size();
        row.add(named ? header.get(i) : "column " + (i + 1), named ? columns.get(i).orElse(null) : null, cell);
      }
    }
    return documents(row, position);
  }

  private List<PatentDocument> documents(TableRow row, RecordPosition position) {
    PartialDate published = published(row);
    TableNumbers numbers = new TableNumbers(row);
    Application application = numbers.application(filed(row, published));
    Map<PublicationNumber, String> publications = numbers.publications(published);
    PatentDocument.Builder common = common(row, application)
        .priorities(numbers.priorities())
        .source(List.of(new Provenance(mapping.format(), position.file(), position.record(), null, file.vintage(), null,
            null)));
    if (publications.isEmpty()) {
      return List.of(finished(common.id("A:" + idOf(application)), row));
    }
    List<PatentDocument> documents = new ArrayList<>();
    publications.forEach((number, written) -> {
      common.id(number.id()).publication(new Publication(number.authority(), number.number(), number.kind(), published,
          written, number.partial(), null, null));
      type(common, number, row, published);
      documents.add(finished(common, row));
    });
    return documents;
  }

  private static @Nullable PartialDate published(TableRow row) {
    Integer year = row.count("publication.year");
    row.keep("publication.year");
    return row.date("publication.date", year == null ? Dates.UNKNOWN : new Dates.KnownYear.Is(year));
  }

  /// An application is filed before it is published, which tells the century of a year with two digits. In the last days
  /// of December such a year may be that of the week, which is the next one.
  private static @Nullable PartialDate filed(TableRow row, @Nullable PartialDate published) {
    if (published == null) {
      return row.date("application.date", Dates.UNKNOWN);
    }
    PartialDate filed = row.date("application.date", new Dates.KnownYear.UpTo(published.year()));
    if (filed == null || filed.compareTo(published) <= 0 || filed.month() != 12 || filed.day() < LAST_WEEK) {
      return filed;
    }
    PartialDate before = new PartialDate(filed.year() - 1, filed.month(), filed.day());
    row.note(new Note("date", "application date " + filed + " after publication date " + published + ": read as " + before));
    return before;
  }

  private static String idOf(@Nullable Application application) {
    String id = application == null ? null : application.id();
    if (id == null) {
      throw new RecordException(RejectReason.NO_NUMBER,
          "expected a number of a publication or an application in the row, found none");
    }
    return id;
  }

  private PatentDocument.Builder common(TableRow row, @Nullable Application application) {
    return PatentDocument.builder("")
        .application(application)
        .titles(texts(row, "title"))
        .abstracts(texts(row, "abstract"))
        .parties(new TableParties(row).all())
        .classifications(classifications(row))
        .citations(Stream.concat(patents(row), literature(row)).toList())
        .citedByCount(row.count("citedByCount"))
        .family(family(row))
        .legalEvents(statuses(row));
  }

  private static PatentDocument finished(PatentDocument.Builder document, TableRow row) {
    return document.notes(row.notes()).extra(row.extra()).build();
  }

  /// The sort of right that the row states. A word for an invention only tells an application from a grant, so a kind of
  /// utility model, design or plant patent comes before it.
  private static void type(PatentDocument.Builder document, PublicationNumber number, TableRow row,
      @Nullable PartialDate published) {
    String word = row.one("type");
    if (word == null) {
      return;
    }
    row.keep("type");
    PatentType stated = row.mapping().value("type", word).map(TableDocuments::type).orElse(null);
    LocalDate date = published == null ? null : published.start();
    PatentType meant = number.kind() == null ? null : type(KindMeaning.of(number, date).type());
    boolean invention = stated == PatentType.INVENTION_APPLICATION || stated == PatentType.INVENTION_GRANT;
    boolean otherRight = meant == PatentType.UTILITY_MODEL || meant == PatentType.DESIGN || meant == PatentType.PLANT;
    document.patentType(invention && otherRight ? meant : stated).granted(stated == PatentType.INVENTION_GRANT);
  }

  private static PatentType type(String word) {
    return PatentType.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static List<LocalizedText> texts(TableRow row, String meaning) {
    return row.cells(meaning).stream().flatMap(cell -> cell.values().stream().map(DisplayForm::of)
        .filter(text -> Values.present(text) != null)
        .map(text -> LocalizedText.original(cell.column().language() == null ? "und" : cell.column().language(), text)))
        .distinct().toList();
  }

  private static List<Classification> classifications(TableRow row) {
    List<Classification> classes = new ArrayList<>();
    for (String scheme : List.of("IPC", "CPC")) {
      List<Classification> read = new ArrayList<>();
      for (String written : row.all(scheme.toLowerCase(Locale.ROOT))) {
        Optional<Classification> symbol = ClassSymbols.read(scheme, written);
        if (symbol.isEmpty()) {
          row.note(new Note("class", "expected a symbol of the " + scheme + " such as A24B15/18, found '" + written + "'"));
        }
        symbol.filter(added -> read.stream().noneMatch(known -> known.symbol().equals(added.symbol())))
            .ifPresent(added -> read.add(added.position() == null ? added.at(read.isEmpty()) : added));
      }
      classes.addAll(read);
    }
    row.all("loc").forEach(written -> ClassSymbols.locarno(written)
        .ifPresent(symbol -> classes.add(Classification.of("LOC", symbol))));
    row.all("uspc").forEach(written -> classes.add(Classification.of("USPC", DisplayForm.of(written))));
    row.all("industry").forEach(written -> classes.add(Classification.of("GBT4754", DisplayForm.of(written))));
    return classes.stream().distinct().toList();
  }

  private static Stream<Citation> patents(TableRow row) {
    return row.all("citation").stream().map(written -> new Citation(CitationType.PATENT,
        number(written, row).orElse(null), written, null, null, null, List.of(), null, null, null, null, null));
  }

  private static Stream<Citation> literature(TableRow row) {
    return row.all("literature").stream().map(DisplayForm::of)
        .filter(text -> Values.present(text) != null && !text.equals("None"))
        .map(text -> new Citation(CitationType.LITERATURE, null, null, null, null, text, List.of(), null, null, null,
            null, null));
  }

  private static Optional<String> number(String written, TableRow row) {
    NumberContext context = row.mapping().setting("form").map(NumberContext.NONE::in).orElse(NumberContext.NONE);
    return switch (NumberReader.publication(written, context)) {
      case NumberResult.Valid<PublicationNumber> valid -> Optional.of(valid.number().id());
      case NumberResult.Refused<PublicationNumber> _ -> Optional.empty();
    };
  }

  private @Nullable FamilyStatement family(TableRow row) {
    Integer simple = row.count("simpleSize");
    Integer extended = row.count("extendedSize");
    List<String> simpleMembers = members(row, "simpleMembers");
    List<String> extendedMembers = members(row, "extendedMembers");
    if (simple == null && extended == null && simpleMembers.isEmpty() && extendedMembers.isEmpty()) {
      return null;
    }
    return new FamilyStatement(null, simpleMembers, null, extendedMembers, simple, extended,
        mapping.setting("family").orElse(null));
  }

  /// The members that can be read; when one cannot, all are kept as printed too.
  private static List<String> members(TableRow row, String meaning) {
    Map<Boolean, List<String>> readable = row.all(meaning).stream()
        .collect(Collectors.partitioningBy(written -> number(written, row).isPresent()));
    if (!readable.getOrDefault(false, List.of()).isEmpty()) {
      row.keep(meaning);
    }
    return readable.getOrDefault(true, List.of()).stream().flatMap(written -> number(written, row).stream()).toList();
  }

  /// A status word is a register entry of the day up to which the table is complete.
  private List<LegalEvent> statuses(TableRow row) {
    String authority = row.one("authority");
    return row.all("status").stream().filter(word -> Values.present(word) != null)
        .map(word -> new LegalEvent(authority, "STATUS", null, null, word, file.vintage(), null, null, null, null, null,
            new TreeMap<>(), null))
        .toList();
  }
}
