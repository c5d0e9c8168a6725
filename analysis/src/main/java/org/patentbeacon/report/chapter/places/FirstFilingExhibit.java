package org.patentbeacon.report.chapter.places;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.patentbeacon.analysis.entry.FirstFilings;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.words.Cautions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.report.words.SheetColumns;
import org.patentbeacon.table.Wording;

/// E1 as an exhibit: the earliest filings of each province, earliest first.
final class FirstFilingExhibit {
  private FirstFilingExhibit() {}

  static Exhibit of(FirstFilings filings) {
    List<FirstFilings.Row> rows = filings.rows().stream().sorted(Comparator.comparing(FirstFilings.Row::date)).toList();
    List<Column> columns = List.of(Column.of("省份", "province", Format.TEXT), Column.of("最早申请日", "earliest filing", Format.TEXT),
        SheetColumns.count(filings.heading().unit()), Column.of("申请号", "application numbers", Format.TEXT), SheetColumns.QUERY);
    return new Exhibit("E1-first", filings.heading(), statement(rows), narrative(filings, rows), null,
        new Sheet(columns, rows.stream().map(row -> List.of(Cell.of(row.province()), new Cell.Day(row.date()),
            Cell.of(row.applications().size()), Cell.of(String.join(" ", row.applications())), new Cell.Query(row.query()))).toList()));
  }

  private static Wording statement(List<FirstFilings.Row> rows) {
    if (rows.isEmpty()) {
      return Phrases.say("0 个省份有首次申请可查", "0 provinces have a first filing");
    }
    LocalDate first = rows.getFirst().date();
    List<Wording> provinces = rows.stream().filter(row -> row.date().equals(first)).map(row -> Phrases.name(row.province())).toList();
    return Phrases.say("最早的申请来自{1}（{2}）", "The earliest filing comes from {1} ({2})", Phrases.names(provinces), first);
  }

  private static List<Wording> narrative(FirstFilings filings, List<FirstFilings.Row> rows) {
    Cautions cautions = new Cautions(filings.heading()).add(new Wording("“最早”只就本检索结果而言", "earliest means earliest of this set"));
    return rows.isEmpty() ? cautions.after() : cautions.after(Phrases.say("{1} 个省份有申请；最晚起步的是{2}（{3}）。",
        "{1} provinces have filings; the last to begin is {2} ({3}).", rows.size(), rows.getLast().province(), rows.getLast().date()));
  }
}
