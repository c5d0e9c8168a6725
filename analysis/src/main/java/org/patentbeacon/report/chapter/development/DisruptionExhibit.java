package org.patentbeacon.report.chapter.development;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.citing.Disruptions;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.network.citation.Disruption.Flag;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.chart.Series;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.words.Cautions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.report.words.SheetColumns;
import org.patentbeacon.table.Wording;

/// K2 as an exhibit: does later work replace what it builds on?
final class DisruptionExhibit {
  private DisruptionExhibit() {}

  static Exhibit of(Disruptions found) {
    return new Exhibit("K2", found.heading(), statement(found), narrative(found), chart(found), sheet(found));
  }

  private static Wording statement(Disruptions found) {
    return found.averaged() == 0 ? Phrases.say("颠覆性指数无法计算（0 个{1}既有引用又有后续工作）",
        "The index of disruption is not defined (0 {1} have both references and later work)", Phrases.units(found.heading().unit()))
        : Phrases.say("{1}的颠覆性指数平均为 {2}（−1 为巩固，1 为颠覆）", "The index of disruption of {1} is {2} on average (−1 consolidates, 1 disrupts)",
            Phrases.counted(found.averaged(), found.heading().unit()), Phrases.number(found.mean(), 3));
  }

  private static List<Wording> narrative(Disruptions found) {
    long above = found.rows().stream().filter(row -> row.figures().cd().ok() && row.figures().cd().orThrow() > 0).count();
    Cautions cautions = new Cautions(found.heading())
        .addIf(found.provisional() > 0, Phrases.say("{1} 个的观察期未满，其值仍会变化", "the window of {1} is still open, and their values may change", found.provisional()))
        .addIf(found.noReferences() > 0, Phrases.say("{1} 个没有引用任何文献，不计入平均", "{1} cite nothing and are in no average", found.noReferences()))
        .small(found.averaged());
    return found.rows().isEmpty() ? cautions.after()
        : cautions.after(Phrases.say("列出影响最大的 {1} 个，其中 {2} 个的后续文献更多只引用它而不引用它所依据的文献。",
            "Of the {1} of most weight that are listed, {2} are cited by later work more often without than with what they build on.",
            found.rows().size(), above));
  }

  private static @Nullable Chart chart(Disruptions found) {
    return found.averaged() == 0 ? null : new Chart.Columns(found.bins().stream().map(DisruptionExhibit::range).toList(),
        found.bins().stream().map(_ -> PeriodState.COMPLETE).toList(), List.of(new Series(Phrases.units(found.heading().unit()),
            found.bins().stream().map(bin -> (Double) (double) bin.count()).toList())), null);
  }

  private static String range(Disruptions.Bin bin) {
    return Phrases.number(bin.from(), 1) + "…" + Phrases.number(bin.to(), 1);
  }

  private static Sheet sheet(Disruptions found) {
    List<Column> columns = List.of(Column.of("文献", "document", Format.TEXT), Column.of("首次公开年", "first published", Format.YEAR),
        Column.of("颠覆性指数 CD", "index CD", Format.SIGNIFICANT), Column.of("不计 k 的指数", "CD without k", Format.SIGNIFICANT),
        Column.of("加权指数 mCD", "weighted mCD", Format.DECIMAL), Column.of("只引它（i）", "cite it alone (i)", Format.DECIMAL),
        Column.of("同引其依据（j）", "cite both (j)", Format.DECIMAL), Column.of("只引其依据（k）", "cite its references alone (k)", Format.DECIMAL),
        Column.of("观察期", "window", Format.TEXT), SheetColumns.QUERY);
    return new Sheet(columns, found.rows().stream().map(row -> List.of(Cell.of(row.document()), SheetColumns.cell(row.year()),
        Cell.of(row.figures().cd()), Cell.of(row.figures().cdNok()), Cell.of(row.figures().mcd()), Cell.of(row.figures().ni()),
        Cell.of(row.figures().nj()), Cell.of(row.figures().nk()),
        Cell.of(row.figures().flags().contains(Flag.PROVISIONAL) ? new Wording("未满", "open") : new Wording("已满", "closed")),
        SheetColumns.query(row.query()))).toList());
  }
}
