package org.patentbeacon.report.chapter.players;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.ranking.LineUp;
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

/// R1 as an exhibit: who invents for those with most.
final class LineUpExhibit {
  private static final int DRAWN = 20;
  private static final Wording INVENTORS = new Wording("发明人数", "inventors");

  private LineUpExhibit() {}

  static Exhibit of(LineUp found) {
    List<Column> columns = List.of(Column.of("申请人", "applicant", Format.TEXT), SheetColumns.count(found.heading().unit()),
        new Column(INVENTORS, Format.DECIMAL), Column.of("人均", "for each inventor", Format.DECIMAL),
        Column.of("主要发明人", "main inventors", Format.TEXT), SheetColumns.QUERY);
    return new Exhibit("R1-lineup", found.heading(), statement(found), narrative(found), chart(found),
        new Sheet(columns, found.rows().stream().map(row -> List.of(Cell.of(row.label()), Cell.of(row.units()), Cell.of(row.inventors()),
            row.inventors() == 0 ? new Cell.Nothing() : Cell.of((double) row.units() / row.inventors()),
            Cell.of(row.first().stream().map(one -> one.name() + " (" + one.units() + ")").collect(Collectors.joining("; "))),
            SheetColumns.query(row.query()))).toList()));
  }

  private static @Nullable Chart chart(LineUp found) {
    return most(found) == null ? null : new Chart.Bars(INVENTORS, found.rows().stream().limit(DRAWN)
        .map(row -> new Chart.Bar(Phrases.name(row.label()), row.inventors())).toList());
  }

  private static LineUp.@Nullable Row most(LineUp found) {
    return found.rows().stream().filter(row -> row.inventors() > 0)
        .reduce((one, other) -> other.inventors() > one.inventors() ? other : one).orElse(null);
  }

  private static Wording statement(LineUp found) {
    LineUp.Row most = most(found);
    return most == null ? new Wording("0 个申请人的发明人可知", "0 applicants have known inventors")
        : Phrases.say("居前的 {1} 个申请人中{2}的发明人最多，{3} 人", "Of the {1} applicants listed, {2} has most inventors: {3}", found.rows().size(), most.label(), most.inventors());
  }

  private static List<Wording> narrative(LineUp found) {
    Cautions cautions = new Cautions(found.heading())
        .add(new Wording("发明人按姓名统计，同名者未区分", "inventors are counted by name, and those of the same name are not told apart"));
    LineUp.Row most = most(found);
    return most == null ? cautions.after() : cautions.small(most.inventors()).after(Phrases.say("其主要发明人为{1}。", "Its main inventors: {1}.",
        Phrases.names(most.first().stream().map(one -> Phrases.say("{1}（{2}）", "{1} ({2})", one.name(), one.units())).toList())));
  }
}
