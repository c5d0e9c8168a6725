package org.patentbeacon.report.chapter.rival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.rival.Competitors;
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

/// P1 as an exhibit: which applicants work on the same.
public final class OverlapExhibit {
  private OverlapExhibit() {}

  /// {@return the overlaps of the applicants as an exhibit}
  ///
  /// @param id the id of the exhibit
  /// @param found the figures
  public static Exhibit of(String id, Competitors found) {
    List<Column> columns = List.of(Column.of("申请人", "applicant", Format.TEXT), Column.of("另一申请人", "other applicant", Format.TEXT),
        Column.of("小类分布的余弦", "cosine of subclasses", Format.SIGNIFICANT), SheetColumns.QUERY);
    return new Exhibit(id, found.heading(), statement(found), new Cautions(found.heading())
        .add(new Wording("分类相近不等于产品竞争", "like classes are no competing products"))
        .after(Phrases.say("比较了 {1} 对申请人的小类分布，1 为相同，0 为毫无交集。", "The subclasses of {1} pairs are compared; 1 is the same, 0 is nothing in common.",
            found.overlaps().size())), chart(found), new Sheet(columns, found.overlaps().stream().map(pair -> List.of(Cell.of(pair.a()), Cell.of(pair.b()),
                Cell.of(pair.cosine()), SheetColumns.query(pair.query()))).toList()));
  }

  private static Wording statement(Competitors found) {
    return found.overlaps().stream().filter(pair -> pair.cosine().ok()).max(Comparator.comparingDouble(pair -> pair.cosine().orThrow()))
        .map(pair -> Phrases.say("技术最相近的是{1}与{2}，余弦 {3}", "{1} and {2} overlap most, with a cosine of {3}", pair.a(), pair.b(), Phrases.number(pair.cosine(), 2)))
        .orElseGet(() -> Phrases.say("0 对申请人可供比较", "0 pairs of applicants to compare"));
  }

  private static @Nullable Chart chart(Competitors found) {
    if (found.overlaps().isEmpty()) {
      return null;
    }
    List<Wording> names = found.rows().stream().map(row -> Phrases.name(row.label())).toList();
    List<List<@Nullable Double>> cells = new ArrayList<>();
    for (Competitors.Row one : found.rows()) {
      List<@Nullable Double> row = new ArrayList<>();
      for (Competitors.Row other : found.rows()) {
        row.add(found.overlaps().stream().filter(pair -> (pair.a().equals(one.label()) && pair.b().equals(other.label()))
            || (pair.b().equals(one.label()) && pair.a().equals(other.label()))).findFirst().map(pair -> pair.cosine().value()).orElse(null));
      }
      cells.add(row);
    }
    return new Chart.HeatMap(new Wording("余弦", "cosine"), names, names, cells, null);
  }
}
