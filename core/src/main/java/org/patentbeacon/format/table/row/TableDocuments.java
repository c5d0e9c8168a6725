package org.patentbeacon.format.table.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Counts;
import org.patentbeacon.document.FamilyStatement;
import org.patentbeacon.document.KeyDates;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.document.PctData;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.exchange.TableCell;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.table.mapping.Meaning;
import org.patentbeacon.format.table.mapping.TableMapping;
import org.patentbeacon.format.value.Dates;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.number.KindMeaning;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.PublicationNumber;

/// Makes documents of the rows of one table: one per publication number of a row.
public final class TableDocuments {
  /// The first day of December that may belong to the first week of the next year (ISO 8601).
  private static final int LAST_WEEK = 29;
  /// How many letters name an office.
  private static final int OFFICE = 2;

  private final TableMapping mapping;
  private final List<String> header;
  private final List<TableMapping.@Nullable Column> columns;
  private final SourceFile file;
  /// Whether cells were made safe for spreadsheets when the table was written.
  private final boolean safe;
  private final KnownClasses classes = new KnownClasses();

  /// Documents of one table.
  ///
  /// @param mapping what its columns mean
  /// @param header the cells of its header row
  /// @param file the file it stands in
  public TableDocuments(TableMapping mapping, List<String> header, SourceFile file) {
    this.mapping = mapping;
    this.header = header.stream().map(String::strip).toList();
    this.columns = new ArrayList<>();
    header.forEach(name -> columns.add(mapping.column(name).orElse(null)));
    this.file = file;
    this.safe = mapping.setting("cells").isPresent();
  }

  /// {@return the text in which a row names its publication; empty when it names none}
  ///
  /// @param cells the cells of the row
  public String numberIn(List<String> cells) {
    for (int i = 0; i < cells.size() && i < columns.size(); i++) {
      TableMapping.Column column = columns.get(i);
      if (column != null && column.meaning() == Meaning.PUBLICATION) {
        return cells.get(i).strip();
      }
    }
    return "";
  }

  /// {@return what a row is that the table lists among patents and that is none; empty for a patent}
  ///
  /// @param cells the cells of the row
  public Optional<String> noPatent(List<String> cells) {
    String number = numberIn(cells);
    return number.length() < OFFICE ? Optional.empty() : mapping.value("no-patent", number.substring(0, OFFICE));
  }

  /// Makes the documents of one record.
  ///
  /// @param rows the cells of its row; of several rows, where the mapping says that they are one record
  /// @param position where it stands
  /// @return the documents, at least one
  /// @throws RecordException when the row names neither a publication nor an application, or a number is none
  public List<PatentDocument> of(List<List<String>> rows, RecordPosition position) {
    TableRow row = new TableRow(mapping);
    for (int i = 0; i < rows.size(); i++) {
      cells(rows.get(i), row, i == 0 ? List.of() : rows.getFirst());
    }
    return documents(row, position);
  }

  /// @param known the cells of the record's first row, which are not said again
  private void cells(List<String> cells, TableRow row, List<String> known) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = text(cells.get(i).strip(), i, row);
      if (!cell.isEmpty() && !(i < known.size() && known.get(i).strip().equals(cell))) {
        boolean named = i < header.size();
        row.add(named ? header.get(i) : "column " + (i + 1), named ? columns.get(i) : null, cell);
      }
    }
  }

  private String text(String cell, int column, TableRow row) {
    if (!safe) {
      return cell;
    }
    if (TableCell.isCut(cell)) {
      row.note(new Note("cut", "column '" + header.get(column) + "' was cut when the table was written"));
    }
    return TableCell.read(cell).strip();
  }

  private List<PatentDocument> documents(TableRow row, RecordPosition position) {
    TableNumbers numbers = new TableNumbers(row, file.options().authority());
    PartialDate published = published(row);
    PartialDate granted = row.date(Meaning.GRANT_DATE, Dates.UNKNOWN);
    List<TableNumbers.Printed> publications = numbers.publications(published, granted);
    String office = publications.isEmpty() ? null : publications.getFirst().number().authority();
    Application application = numbers.application(filed(row, published), office);
    PatentDocument.Builder common = common(row, numbers, office == null && application != null
        ? application.authority() : office)
        .application(application)
        .dates(dates(row, granted))
        .source(List.of(new Provenance(mapping.format(), position.file(), position.record(), null, file.vintage(), null,
            null)));
    if (publications.isEmpty()) {
      List.of(Meaning.PUBLICATION_DATE, Meaning.KIND, Meaning.LANGUAGE).forEach(row::keep);
      return List.of(finished(common.id("A:" + idOf(application)).patentType(stated(row, null)), row));
    }
    List<PatentDocument> documents = new ArrayList<>();
    String language = Optional.ofNullable(row.one(Meaning.LANGUAGE)).map(word ->
        mapping.value("language", word).orElseGet(() -> Values.language(word, "und"))).orElse(null);
    for (TableNumbers.Printed printed : publications) {
      PublicationNumber number = printed.number();
      common.id(number.id()).publication(new Publication(number.authority(), number.number(), number.kind(), printed.date(),
          printed.written(), number.partial(), null, language));
      type(common, printed, row);
      documents.add(finished(common, row));
    }
    return documents;
  }

  private static @Nullable PartialDate published(TableRow row) {
    Integer year = row.count(Meaning.PUBLICATION_YEAR);
    row.keep(Meaning.PUBLICATION_YEAR);
    return row.date(Meaning.PUBLICATION_DATE, year == null ? Dates.UNKNOWN : new Dates.KnownYear.Is(year));
  }

  /// An application is filed before it is published, which tells the century of a year with two digits. In the last days
  /// of December such a year may be that of the week, which is the next one.
  private static @Nullable PartialDate filed(TableRow row, @Nullable PartialDate published) {
    if (published == null) {
      return row.date(Meaning.APPLICATION_DATE, Dates.UNKNOWN);
    }
    PartialDate filed = row.date(Meaning.APPLICATION_DATE, new Dates.KnownYear.UpTo(published.year()));
    if (filed == null || filed.compareTo(published) <= 0 || filed.month() != 12 || filed.day() < LAST_WEEK) {
      return filed;
    }
    PartialDate before = new PartialDate(filed.year() - 1, filed.month(), filed.day());
    row.note(new Note("date", "application date " + filed + " after publication date " + published + ": read as " + before));
    return before;
  }

  private static @Nullable KeyDates dates(TableRow row, @Nullable PartialDate granted) {
    PartialDate earliest = row.date(Meaning.EARLIEST_PRIORITY, Dates.UNKNOWN);
    PartialDate first = row.date(Meaning.FIRST_PUBLICATION, Dates.UNKNOWN);
    PartialDate expiry = row.date(Meaning.EXPIRY, Dates.UNKNOWN);
    boolean none = earliest == null && granted == null && first == null && expiry == null;
    return none ? null : new KeyDates(earliest, granted, first, null, expiry);
  }

  private static String idOf(@Nullable Application application) {
    String id = application == null ? null : application.id();
    if (id == null) {
      throw new RecordException(RejectReason.NO_NUMBER,
          "expected a number of a publication or an application in the row, found none");
    }
    return id;
  }

  private PatentDocument.Builder common(TableRow row, TableNumbers numbers, @Nullable String office) {
    TableTexts texts = new TableTexts(row, office);
    return PatentDocument.builder("")
        .titles(texts.of(Meaning.TITLE))
        .abstracts(texts.of(Meaning.ABSTRACT))
        .claimSets(texts.claims())
        .parties(new TableParties(row).all())
        .priorities(new TablePriorities(row, numbers).all())
        .pct(pct(row))
        .classifications(new TableClasses(row, classes).all())
        .citations(new TableCitations(row, numbers).all())
        .citedByCount(row.count(Meaning.CITED_BY_COUNT))
        .counts(counts(row))
        .family(family(row, numbers))
        .legalEvents(statuses(row, office));
  }

  private static PatentDocument finished(PatentDocument.Builder document, TableRow row) {
    return document.notes(row.notes()).extra(row.extra()).build();
  }

  /// The sort of right that the row states for a publication. A word for an invention only tells an application from a
  /// grant, so a kind of utility model, design or plant patent comes before it.
  private static void type(PatentDocument.Builder document, TableNumbers.Printed printed, TableRow row) {
    PublicationNumber number = printed.number();
    PartialDate published = printed.date();
    LocalDate date = published == null ? null : published.start();
    KindMeaning meaning = number.kind() == null ? null : KindMeaning.of(number, date);
    PatentType stated = stated(row, meaning == null ? null : type(meaning.type()));
    document.patentType(stated).granted(stated == PatentType.INVENTION_GRANT);
  }

  /// @param meant the sort of right that the kind means
  private static @Nullable PatentType stated(TableRow row, @Nullable PatentType meant) {
    String word = row.one(Meaning.TYPE);
    if (word == null) {
      return null;
    }
    row.keep(Meaning.TYPE);
    String stated = row.mapping().value("type", word).orElse("");
    boolean otherRight = meant == PatentType.UTILITY_MODEL || meant == PatentType.DESIGN || meant == PatentType.PLANT;
    return switch (stated) {
      case "" -> null;
      case "invention" -> meant;
      case "invention-application", "invention-grant" -> otherRight ? meant : type(stated);
      default -> type(stated);
    };
  }

  private static PatentType type(String word) {
    return PatentType.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static @Nullable PctData pct(TableRow row) {
    String application = Numbers.applicationId(row.one(Meaning.PCT_APPLICATION), NumberContext.of("WO"));
    String publication = Numbers.publicationId(row.one(Meaning.PCT_PUBLICATION), NumberContext.of("WO"));
    PartialDate entry = row.date(Meaning.PCT_ENTRY, Dates.UNKNOWN);
    if (application == null) {
      row.keep(Meaning.PCT_APPLICATION);
    }
    if (publication == null) {
      row.keep(Meaning.PCT_PUBLICATION);
    }
    return application == null && publication == null && entry == null ? null
        : new PctData(application, null, publication, null, null, entry);
  }

  private static @Nullable Counts counts(TableRow row) {
    Integer claims = row.count(Meaning.CLAIM_COUNT);
    Integer pages = row.count(Meaning.PAGES);
    return claims == null && pages == null ? null : new Counts(claims, null, null, pages, null, null, null);
  }

  private @Nullable FamilyStatement family(TableRow row, TableNumbers numbers) {
    Integer simple = row.count(Meaning.SIMPLE_SIZE);
    Integer extended = row.count(Meaning.EXTENDED_SIZE);
    List<String> simpleMembers = numbers.ids(Meaning.SIMPLE_MEMBERS);
    List<String> extendedMembers = numbers.ids(Meaning.EXTENDED_MEMBERS);
    if (simple == null && extended == null && simpleMembers.isEmpty() && extendedMembers.isEmpty()) {
      return null;
    }
    return new FamilyStatement(null, simpleMembers, null, extendedMembers, simple, extended,
        mapping.setting("family").orElse(null));
  }

  /// A status word is a register entry of the day up to which the table is complete.
  private List<LegalEvent> statuses(TableRow row, @Nullable String office) {
    List<LegalEvent> statuses = new ArrayList<>();
    for (String word : row.all(Meaning.STATUS)) {
      if (Values.present(word) != null && statuses.stream().noneMatch(known -> word.equals(known.text()))) {
        statuses.add(new LegalEvent(office, "STATUS", null, null, word, file.vintage(), null, null, null, null, null,
            new TreeMap<>(), null));
      }
    }
    return statuses;
  }
}
