package org.patentbeacon.report.chapter.technology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.matrix.EffectMatrix;
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

/// X2 as an exhibit: by which means which effect is reached.
final class EffectExhibit {
  private EffectExhibit() {}

  static Exhibit of(EffectMatrix found) {
    List<Column> columns = List.of(new Column(found.means(), Format.TEXT), new Column(found.effects(), Format.TEXT),
        SheetColumns.count(found.heading().unit()), Column.of("申请人", "applicants", Format.DECIMAL),
        Column.of("申请人集中度 HHI", "HHI of applicants", Format.SIGNIFICANT), Column.of("最近年份", "latest year", Format.YEAR),
        Column.of("有效", "in force", Format.DECIMAL), SheetColumns.QUERY);
    return new Exhibit("X2", found.heading(), statement(found), narrative(found), chart(found), new Sheet(columns,
        found.cells().stream().map(cell -> List.of(Cell.of(cell.means()), Cell.of(cell.effect()), Cell.of(cell.families()),
            Cell.of(cell.applicants()), Cell.of(cell.hhi()), cell.lastYear() == null ? new Cell.Nothing() : Cell.of(cell.lastYear()),
            Cell.of(cell.inForce()), SheetColumns.query(cell.query()))).toList()));
  }

  private static Wording statement(EffectMatrix found) {
    return found.cells().stream().max(Comparator.comparingInt(EffectMatrix.Cell::families)).filter(cell -> cell.families() > 0)
        .map(cell -> Phrases.say("“{1}”与“{2}”的组合最多，有 {3}", "'{1}' with '{2}' is the most frequent, {3}", cell.means(), cell.effect(),
            Phrases.counted(cell.families(), found.heading().unit())))
        .orElse(new Wording("0 个专利族同时标引了手段与功效", "0 families have both a means and an effect"));
  }

  private static List<Wording> narrative(EffectMatrix found) {
    long empty = found.cells().stream().filter(cell -> cell.families() == 0).count();
    return new Cautions(found.heading())
        .addIf(empty > 0, Phrases.say("{1} 个组合没有专利族，可能是空白，也可能只是没有标引", "{1} pairs have no family: a gap, or only not annotated", empty))
        .add(Phrases.say("{1} 个专利族缺手段或功效的标引", "{1} families lack a means or an effect", found.bare()))
        .add(Phrases.say("手段来自专题，功效来自规则，其中 {1} 个专利族由人工标引", "means come from topics and effects from rules, {1} families from marks by hand",
            found.byHand())).after();
  }

  private static @Nullable Chart chart(EffectMatrix found) {
    if (found.cells().stream().allMatch(cell -> cell.families() == 0)) {
      return null;
    }
    List<Wording> rows = found.cells().stream().map(EffectMatrix.Cell::means).distinct().toList();
    List<Wording> columns = found.cells().stream().map(EffectMatrix.Cell::effect).distinct().toList();
    List<List<Double>> counts = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      counts.add(found.cells().subList(row * columns.size(), (row + 1) * columns.size()).stream().map(cell -> (double) cell.families()).toList());
    }
    List<List<Boolean>> marked = Collections.nCopies(rows.size(), Collections.nCopies(columns.size(), false));
    return new Chart.Bubbles(Phrases.units(found.heading().unit()), rows, columns, counts, marked);
  }
}
