package org.patentbeacon.report.chapter.technology;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.matrix.WhiteSpaces;
import org.patentbeacon.analysis.share.WhiteSpaceVerdict;
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

/// X3 as an exhibit: where less is than expected. Cells of which less than one is expected say nothing and are not listed.
final class WhiteSpaceExhibit {
  private WhiteSpaceExhibit() {}

  static Exhibit of(WhiteSpaces found) {
    List<Column> columns = List.of(new Column(found.rowName(), Format.TEXT), new Column(found.columnName(), Format.TEXT),
        SheetColumns.count(found.heading().unit()), Column.of("期望数", "expected", Format.DECIMAL),
        Column.of("皮尔逊残差", "Pearson residual", Format.DECIMAL), Column.of("下尾概率", "lower tail", Format.SIGNIFICANT),
        Column.of("校正后", "adjusted", Format.SIGNIFICANT), Column.of("判断", "verdict", Format.TEXT), SheetColumns.QUERY);
    return new Exhibit("X3", found.heading(), statement(found), narrative(found), chart(found), new Sheet(columns,
        found.cells().stream().filter(cell -> cell.space().verdict() != WhiteSpaceVerdict.TOO_FEW_EXPECTED)
            .map(cell -> List.of(Cell.of(cell.row()), Cell.of(cell.column()), Cell.of(cell.space().observed()), Cell.of(cell.space().expected()),
                Cell.of(cell.space().residual()), Cell.of(cell.space().tail()), Cell.of(cell.space().adjusted()),
                Cell.of(cell.space().verdict().wording()), SheetColumns.query(cell.query()))).toList()));
  }

  private static List<WhiteSpaces.Cell> candidates(WhiteSpaces found) {
    return found.cells().stream().filter(cell -> cell.space().verdict() == WhiteSpaceVerdict.CANDIDATE).toList();
  }

  private static Wording statement(WhiteSpaces found) {
    return Phrases.say("{1}与{2}的 {3} 个单元中有 {4} 个明显少于期望", "Of {3} cells of {1} and {2}, {4} hold clearly fewer than expected",
        Phrases.plural(found.rowName()), Phrases.plural(found.columnName()), found.cells().size(), candidates(found).size());
  }

  private static List<Wording> narrative(WhiteSpaces found) {
    long few = found.cells().stream().filter(cell -> cell.space().verdict() == WhiteSpaceVerdict.TOO_FEW_EXPECTED).count();
    List<Wording> names = candidates(found).stream().map(cell -> Phrases.say("“{1}”与“{2}”（期望 {3}，实有 {4}）",
        "'{1}' and '{2}' ({3} expected, {4} found)", cell.row(), cell.column(), Phrases.number(cell.space().expected(), 1),
        Math.round(cell.space().observed()))).toList();
    Cautions cautions = new Cautions(found.heading())
        .add(new Wording("数据不完整的年份不参与判断", "incomplete years are left out"))
        .addIf(few > 0, Phrases.say("{1} 个单元期望数小于 1，无法判断", "fewer than one is expected in {1} cells, which say nothing", few))
        .add(new Wording("少于期望的单元是有待核查的候选，不说明原因", "cells below expectation are candidates to examine and tell no reason"));
    return names.isEmpty() ? cautions.after()
        : cautions.after(Phrases.say("待核查的单元为{1}。", "To be examined: {1}.", Phrases.names(names)));
  }

  private static @Nullable Chart chart(WhiteSpaces found) {
    if (found.cells().isEmpty()) {
      return null;
    }
    List<String> rows = found.cells().stream().map(WhiteSpaces.Cell::row).distinct().toList();
    List<String> columns = found.cells().stream().map(WhiteSpaces.Cell::column).distinct().toList();
    List<List<Double>> counts = new ArrayList<>();
    List<List<Boolean>> marked = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<WhiteSpaces.Cell> cells = found.cells().subList(row * columns.size(), (row + 1) * columns.size());
      counts.add(cells.stream().map(cell -> cell.space().observed()).toList());
      marked.add(cells.stream().map(cell -> cell.space().verdict() == WhiteSpaceVerdict.CANDIDATE).toList());
    }
    return new Chart.Bubbles(Phrases.say("{1}（橙色：少于期望）", "{1} (orange: fewer than expected)", Phrases.units(found.heading().unit())),
        rows.stream().map(Phrases::name).toList(), columns.stream().map(Phrases::name).toList(), counts, marked);
  }
}
