package org.patentbeacon.report.chapter.development;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.citing.Citations;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.words.Cautions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.report.words.SheetColumns;
import org.patentbeacon.table.Wording;

/// K1 as an exhibit: whose work is built upon.
final class CitationExhibit {
  private static final Wording IN = new Wording("集内被引", "cited within the set");

  private CitationExhibit() {}

  static Exhibit of(Citations found) {
    return new Exhibit("K1", found.heading(), statement(found), narrative(found), chart(found), sheet(found));
  }

  private static Wording statement(Citations found) {
    if (found.rows().isEmpty()) {
      return Phrases.say("集内{1}之间的引用为 0 条", "There are 0 citations between the {1}", Phrases.units(found.heading().unit()));
    }
    Citations.Row first = found.rows().getFirst();
    long tied = found.rows().stream().filter(row -> row.in() == first.in()).count();
    Wording citing = Phrases.counted(first.in(), found.heading().unit());
    return tied > 1 ? Phrases.say("{1} 个并列被引最多，各被 {2}引用", "{1} are cited most, by {2} each", Phrases.counted(tied, found.heading().unit()), citing)
        : Phrases.say("{1} 被引最多，被 {2}引用", "{1} is cited most, by {2}", first.document(), citing);
  }

  private static List<Wording> narrative(Citations found) {
    Citations.Counts counts = found.counts();
    return new Cautions(found.heading())
        .addIf(counts.backward() > 0, Phrases.say("{1} 条引用指向更晚公开的文献", "{1} citations are of what was published later", counts.backward()))
        .addIf(counts.ambiguous() > 0, Phrases.say("{1} 个被引号码无法确定所指", "{1} cited numbers may be of several", counts.ambiguous()))
        .small(found.rows().isEmpty() ? 0 : found.rows().getFirst().in())
        .after(Phrases.say("集内引用 {1} 条，引向集外 {2} 条（{3} 件文献）；被引率 {4}，自引率 {5}。",
            "{1} citations stay within the set and {2} leave it, to {3} documents; cited rate {4}, self-citation rate {5}.",
            counts.edges(), counts.leavingEdges(), counts.stubs(), Phrases.percent(found.citedRate()), Phrases.percent(found.selfRate())),
            Phrases.say("科学关联度（每件引用的非专利文献）为 {1}。", "There are {1} references to other literature for each whose source tells them.",
                Phrases.number(found.scienceLink(), 2)));
  }

  private static @Nullable Chart chart(Citations found) {
    return found.rows().isEmpty() ? null
        : new Chart.Bars(IN, found.rows().stream().map(row -> new Chart.Bar(Phrases.name(row.document()), row.in())).toList());
  }

  private static Sheet sheet(Citations found) {
    List<Column> columns = List.of(Column.of("文献", "document", Format.TEXT), Column.of("首次公开年", "first published", Format.YEAR),
        new Column(IN, Format.DECIMAL), Column.of("五年被引", "within five years", Format.DECIMAL), Column.of("自引", "by itself", Format.DECIMAL),
        Column.of("施引申请人", "citing applicants", Format.DECIMAL), Column.of("引用集内", "cites within", Format.DECIMAL),
        Column.of("引用集外", "cites outside", Format.DECIMAL), SheetColumns.QUERY);
    return new Sheet(columns, found.rows().stream().map(row -> List.of(Cell.of(row.document()), SheetColumns.cell(row.year()),
        Cell.of(row.in()), Cell.of(row.fiveYears()), Cell.of(row.self()), Cell.of(row.citingApplicants()), Cell.of(row.out()),
        Cell.of(row.leaving()), SheetColumns.query(row.query()))).toList());
  }
}
