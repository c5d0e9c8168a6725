package org.patentbeacon.report.chapter.rival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// P1 as an exhibit: in which fields applicants are, and where they turn.
public final class FieldShiftExhibit {
  private static final int DRAWN = 12;
  private static final int ENOUGH = 10;

  private FieldShiftExhibit() {}

  /// {@return the fields of the applicants as an exhibit}
  ///
  /// @param id the id of the exhibit
  /// @param found the figures
  public static Exhibit of(String id, Competitors found) {
    List<Column> columns = List.of(Column.of("申请人", "applicant", Format.TEXT), Column.of("技术领域", "field", Format.TEXT),
        SheetColumns.count(found.heading().unit()), Column.of("相对优势 RTA", "advantage RTA", Format.SIGNIFICANT),
        Column.of("近三年占比变化", "shift in the last three years", Format.PERCENT), Column.of("近三年新进入", "new in these", Format.TEXT), SheetColumns.QUERY);
    List<List<Cell>> rows = new ArrayList<>();
    found.rows().forEach(row -> row.fields().forEach(field -> rows.add(List.of(Cell.of(row.label()), Cell.of(field.name()), Cell.of(field.units()),
        Cell.of(field.rta()), Cell.of(field.shift()), Cell.of(field.fresh() ? new Wording("是", "yes") : new Wording("否", "no")),
        SheetColumns.query(field.query())))));
    return new Exhibit(id, found.heading(), statement(found), narrative(found), chart(found), new Sheet(columns, rows));
  }

  /// A field of an applicant.
  private record Turn(String applicant, Competitors.Field field) {
    double shift() {
      return field.shift().orThrow();
    }
  }

  /// The largest shift towards a field, of applicants with enough units.
  private static Optional<Turn> largest(Competitors found) {
    return found.rows().stream().filter(row -> row.size().units() >= ENOUGH)
        .flatMap(row -> row.fields().stream().filter(field -> field.shift().ok()).map(field -> new Turn(row.label(), field)))
        .filter(turn -> turn.shift() > 0).max(Comparator.comparingDouble(Turn::shift));
  }

  private static Wording statement(Competitors found) {
    return largest(found).map(turn -> Phrases.say("转向最明显的是{1}：近三年“{2}”的占比上升 {3} 个百分点",
        "The clearest turn is that of {1}: '{2}' has {3} points more of its last three years", turn.applicant(), turn.field().name(),
        Phrases.number(100 * turn.shift(), 1)))
        .orElseGet(() -> Phrases.say("{1} 个申请人中没有可判断的技术转向", "Of {1} applicants none shows a turn that can be told", found.rows().size()));
  }

  private static List<Wording> narrative(Competitors found) {
    long fresh = found.rows().stream().flatMap(row -> row.fields().stream()).filter(Competitors.Field::fresh).count();
    return new Cautions(found.heading())
        .addIf(found.rows().stream().anyMatch(row -> row.size().units() < ENOUGH), Phrases.say("不足 {1} 件的申请人不作转向判断",
            "no turn is told of applicants with fewer than {1}", ENOUGH))
        .add(new Wording("占比变化不说明原因", "a shift tells no reason"))
        .after(Phrases.say("近三年共有 {1} 次新进入领域（以截至 {2} 年的完整年份计）。", "There are {1} entries into new fields in the last three years, up to {2}.", fresh,
            found.lastYear() == null ? "—" : found.lastYear()));
  }

  private static @Nullable Chart chart(Competitors found) {
    Map<String, Wording> names = new LinkedHashMap<>();
    Map<String, Integer> sums = new LinkedHashMap<>();
    found.rows().forEach(row -> row.fields().forEach(field -> {
      names.put(field.code(), field.name());
      sums.merge(field.code(), field.units(), Integer::sum);
    }));
    if (names.isEmpty()) {
      return null;
    }
    List<String> shown = sums.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(DRAWN).map(Map.Entry::getKey).toList();
    List<List<@Nullable Double>> cells = new ArrayList<>();
    for (Competitors.Row row : found.rows()) {
      List<@Nullable Double> counts = new ArrayList<>();
      shown.forEach(code -> counts.add((double) row.fields().stream().filter(field -> field.code().equals(code)).mapToInt(Competitors.Field::units).sum()));
      cells.add(counts);
    }
    return new Chart.HeatMap(Phrases.units(found.heading().unit()), found.rows().stream().map(row -> Phrases.name(row.label())).toList(),
        shown.stream().map(code -> names.getOrDefault(code, Phrases.name(code))).toList(), cells, null);
  }
}
