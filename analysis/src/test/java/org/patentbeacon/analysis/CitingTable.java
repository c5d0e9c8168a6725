package org.patentbeacon.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.table.Classes;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.Contents;
import org.patentbeacon.index.table.CountColumn;
import org.patentbeacon.index.table.Dates;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.Numbers;
import org.patentbeacon.index.table.Parties;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.index.table.Rights;
import org.patentbeacon.index.table.TableOrigin;

/// A small table made by hand: publications with what they cite.
public final class CitingTable {
  private final List<Row> rows = new ArrayList<>();

  /// A publication.
  private record Row(String number, String application, LocalDate date, List<String> applicants, List<String> classes,
      List<String> cited) {}

  /// Adds a publication of an application: what it is called, whose it is, what it is about, what it cites.
  public CitingTable row(String number, String application, String date, String applicants, String classes, String... cited) {
    rows.add(new Row(number, application, LocalDate.parse(date), words(applicants), words(classes), List.of(cited)));
    return this;
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(","));
  }

  /// The table, whose data are complete up to a day.
  public PatentTable table(String cutoff, boolean withContents) {
    rows.sort(Comparator.comparing(Row::number, CodePointOrder.INSTANCE));
    DayColumn days = new DayColumn(rows.stream().mapToInt(row -> (int) row.date().toEpochDay()).toArray());
    DayColumn none = new DayColumn(rows.stream().mapToInt(_ -> DayColumn.UNKNOWN).toArray());
    CodeColumn application = code(Row::application);
    Numbers numbers = new Numbers(code(Row::number), code(row -> row.number().substring(0, 2)),
        code(row -> row.number().replaceAll("^.*\\d(?=[A-Z])", "")),
        code(row -> row.number().endsWith("A") ? "invention-application" : "invention-grant"), application, application);
    Contents contents = new Contents(counts(_ -> 10), counts(_ -> 2), codes(Row::cited),
        counts(row -> row.cited().isEmpty() ? CountColumn.UNKNOWN : 1), counts(row -> row.cited().isEmpty() ? CountColumn.UNKNOWN : 2),
        counts(row -> row.cited().isEmpty() ? CountColumn.UNKNOWN : 1));
    return new PatentTable(new TableOrigin("*", "s-1", LocalDate.parse(cutoff), LocalDate.parse(cutoff)), numbers,
        new Dates(days, days, days, days, none),
        new Parties(codes(Row::applicants), codes(_ -> List.of()), code(_ -> "CN"), codes(Row::applicants), codes(_ -> List.of())),
        new Classes(codes(Row::classes), codes(_ -> List.of())), new Rights(code(_ -> "IN_FORCE"), none, none),
        withContents ? contents : null);
  }

  private CodeColumn code(Function<Row, String> value) {
    return new CodeColumn(codes(row -> List.of(value.apply(row))).dictionary(), codes(row -> List.of(value.apply(row))).codes());
  }

  private CodesColumn codes(Function<Row, List<String>> values) {
    List<String> dictionary = rows.stream().flatMap(row -> values.apply(row).stream()).distinct().sorted(CodePointOrder.INSTANCE).toList();
    int[] offsets = new int[rows.size() + 1];
    for (int row = 0; row < rows.size(); row++) {
      offsets[row + 1] = offsets[row] + values.apply(rows.get(row)).size();
    }
    return new CodesColumn(dictionary, offsets, rows.stream().flatMap(row -> values.apply(row).stream())
        .mapToInt(value -> Collections.binarySearch(dictionary, value, CodePointOrder.INSTANCE)).toArray());
  }

  private CountColumn counts(ToIntFunction<Row> count) {
    int[] values = new int[rows.size()];
    Arrays.setAll(values, row -> count.applyAsInt(rows.get(row)));
    return new CountColumn(values);
  }
}
