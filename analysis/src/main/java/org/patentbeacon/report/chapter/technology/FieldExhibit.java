package org.patentbeacon.report.chapter.technology;

import java.util.Comparator;
import java.util.List;
import org.patentbeacon.analysis.ranking.FieldComposition;
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

/// R5 as an exhibit, by the fields of a concordance, the largest first.
final class FieldExhibit {
  private static final int DRAWN = 20;

  private FieldExhibit() {}

  static Exhibit of(FieldComposition fields) {
    List<FieldComposition.Row> rows = fields.rows().stream()
        .sorted(Comparator.comparingDouble(FieldComposition.Row::fractional).reversed()).toList(); // stable: then as in the concordance
    Chart chart = rows.isEmpty() ? null : new Chart.Bars(new Wording("分数计数", "fractional count"),
        rows.stream().limit(DRAWN).map(row -> new Chart.Bar(row.name(), row.fractional())).toList());
    List<Column> columns = List.of(Column.of("代码", "code", Format.TEXT), Column.of("技术领域", "field", Format.TEXT),
        SheetColumns.count(fields.heading().unit()), Column.of("分数计数", "fractional", Format.DECIMAL), SheetColumns.SHARE, SheetColumns.QUERY);
    return new Exhibit("R5-fields", fields.heading(), statement(fields, rows), narrative(fields, rows), chart,
        new Sheet(columns, rows.stream().map(row -> List.of(Cell.of(row.code()), Cell.of(row.name()), Cell.of(row.full()),
            Cell.of(row.fractional()), Cell.of(row.share()), SheetColumns.query(row.query()))).toList()));
  }

  private static Wording statement(FieldComposition fields, List<FieldComposition.Row> rows) {
    if (rows.isEmpty()) {
      return Phrases.say("0 个技术领域有文献", "0 fields of technology have documents");
    }
    FieldComposition.Row first = rows.getFirst();
    return Phrases.say("“{1}”是最大的技术领域，按分数计数占 {2}", "'{1}' is the largest field, with {2} of the fractional count", first.name(),
        Phrases.percent(first.fractional() / fields.known()));
  }

  private static List<Wording> narrative(FieldComposition fields, List<FieldComposition.Row> rows) {
    Cautions cautions = new Cautions(fields.heading())
        .addIf(!fields.unmapped().isEmpty(), Phrases.say("{1} 个分类号不在对照表中", "{1} symbols are not in the concordance", fields.unmapped().size()))
        .addIf(rows.stream().anyMatch(row -> row.query() == null), new Wording("部分领域没有可单独复现的检索式", "some fields have no query that tells them from others"))
        .add(new Wording("“占比”列按全计数，合计可超过 100%", "the column 'share' counts 1 for each field and may add up to more than 100%"));
    if (rows.isEmpty()) {
      return cautions.after();
    }
    List<Wording> first = rows.stream().map(row -> Phrases.say("{1}（{2}）", "{1} ({2})", row.name(), Phrases.number(row.fractional(), 1))).toList();
    return cautions.small(rows.getFirst().full()).after(Phrases.say("共涉及 {1} 个领域，居前的为{2}。", "There are {1} fields; the largest are {2}.",
        rows.size(), Phrases.names(first)));
  }
}
