package org.patentbeacon.format.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Provenance;
import org.patentbeacon.document.Publication;
import org.patentbeacon.format.record.RawRecord;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.workbook.CellRow;
import org.patentbeacon.number.ApplicationNumber;
import org.patentbeacon.number.NumberContext;
import org.patentbeacon.number.NumberReader;
import org.patentbeacon.number.NumberResult;
import org.patentbeacon.number.PublicationNumber;

/// A list of numbers while it is read.
///
/// The numbers seen are held in memory, since each is wanted once. Bare digits are read with the office that the user gives;
/// without one they are one reject for the whole list, which says how many there are.
public final class NumberList {
  /// The id of the format.
  public static final String FORMAT = "number-list";
  private static final int LOOKED_AT = 200;

  /// What a spreadsheet makes of a long number.
  private static final Pattern MANGLED = Pattern.compile("\\d+(?:\\.\\d+)?[Ee]\\+?\\d+");

  private final SourceFile file;
  private final String name;
  private final Consumer<ReadResult> sink;
  private final Set<String> seen = new HashSet<>();
  private final OfNoOffice bare = new OfNoOffice();
  private int record;

  /// A list of which nothing is read yet.
  ///
  /// @param file the file it stands in
  /// @param name the name of the list: that of its file, or of its sheet in it
  /// @param sink takes the results
  public NumberList(SourceFile file, String name, Consumer<ReadResult> sink) {
    this.file = file;
    this.name = name;
    this.sink = sink;
  }

  /// {@return whether a text looks like one: digits, few letters and nothing else on every line, but perhaps a title on
  /// the first}
  ///
  /// @param head the beginning of the text
  public static boolean isText(String head) {
    List<String> items = head.lines().flatMap(NumberItems::of).limit(LOOKED_AT).toList();
    // The last line of a long text may be cut off.
    return NumberItems.areNumbers(items.size() > 1 ? items.subList(0, items.size() - 1) : items);
  }

  /// {@return whether the rows of a sheet look like one: numbers in one column and nothing beside them, but perhaps a title
  /// in the first}
  ///
  /// @param first the first rows of the sheet
  public static boolean isSheet(List<CellRow> first) {
    List<String> items = new ArrayList<>();
    int column = -1;
    for (CellRow row : first) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (!row.cells().get(i).isBlank()) {
          if (column >= 0 && column != i) {
            return false;
          }
          column = i;
          row.cells().get(i).lines().flatMap(NumberItems::of).forEach(items::add);
        }
      }
    }
    return NumberItems.areNumbers(items);
  }

  /// Reads a line of a text.
  ///
  /// @param line the line
  /// @param number the 1-based number of the line
  public void line(String line, int number) {
    boolean first = record == 0;
    for (String item : NumberItems.of(line).toList()) {
      RecordPosition position = new RecordPosition(name, ++record, number, 0);
      if (first && item.chars().noneMatch(Character::isDigit)) {
        sink.accept(new ReadResult.Skipped(position, "a header row"));
      } else if (file.options().authority() == null && OfNoOffice.is(item)) {
        bare.add(item, position);
      } else {
        sink.accept(result(item, position));
      }
    }
  }

  /// Reads a row of a sheet: each of its cells like a line, or several.
  ///
  /// @param row the row
  public void row(CellRow row) {
    for (String cell : row.cells()) {
      cell.lines().forEach(line -> line(line, row.line()));
    }
  }

  /// Tells what is told once for the whole list.
  ///
  /// @return whether there was anything in it
  public boolean end() {
    bare.tell(sink);
    return record > 0;
  }

  private ReadResult result(String item, RecordPosition position) {
    if (MANGLED.matcher(item).matches()) {
      return refused(item, position, ", which a spreadsheet made of it: format the column as text and export again");
    }
    NumberContext context = NumberContext.NONE.withAuthority(file.options().authority());
    return switch (NumberReader.publication(item, context)) {
      case NumberResult.Valid<PublicationNumber> valid -> accepted(publication(valid.number(), item), position);
      case NumberResult.Refused<PublicationNumber> refused ->
        switch (NumberReader.application(item, context)) {
          case NumberResult.Valid<ApplicationNumber> valid -> accepted(application(valid.number(), item), position);
          case NumberResult.Refused<ApplicationNumber> other ->
            refused(item, position, ": " + reasons(refused.reason(), other.reason()));
        };
    };
  }

  private static ReadResult refused(String item, RecordPosition position, String why) {
    String excerpt = OfNoOffice.excerpt(item);
    return new ReadResult.Rejected(position, RejectReason.BAD_NUMBER,
        "expected a number such as CN113781974A, found '" + excerpt + "'" + why, excerpt, RawRecord.of(item));
  }

  private static String reasons(String publication, String application) {
    return publication.equals(application) ? publication
        : "as a publication, " + publication + "; as an application, " + application;
  }

  private static PatentDocument.Builder publication(PublicationNumber number, String item) {
    return PatentDocument.builder(number.id()).publication(new Publication(number.authority(), number.number(),
        number.kind(), null, item, number.partial(), null, null));
  }

  private static PatentDocument.Builder application(ApplicationNumber number, String item) {
    return PatentDocument.builder("A:" + number.id()).application(
        new Application(number.id(), number.authority(), number.number(), null, item, null, null));
  }

  private ReadResult accepted(PatentDocument.Builder document, RecordPosition position) {
    PatentDocument read = document.source(List.of(new Provenance(FORMAT, position.file(), position.record(), null,
        file.vintage(), null, null))).build();
    return seen.add(read.id()) ? new ReadResult.Accepted(read, position)
        : new ReadResult.Skipped(position, "a number that stands further up: " + read.id());
  }
}
