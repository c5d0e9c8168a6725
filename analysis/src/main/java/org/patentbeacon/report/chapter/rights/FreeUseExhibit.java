package org.patentbeacon.report.chapter.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.right.FreeUseCounts;
import org.patentbeacon.legal.free.Verdict;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.report.exhibit.Cell;
import org.patentbeacon.report.exhibit.Column;
import org.patentbeacon.report.exhibit.Column.Format;
import org.patentbeacon.report.exhibit.Exhibit;
import org.patentbeacon.report.exhibit.Sheet;
import org.patentbeacon.report.words.Cautions;
import org.patentbeacon.report.words.Phrases;
import org.patentbeacon.report.words.PlaceNames;
import org.patentbeacon.report.words.SheetColumns;
import org.patentbeacon.table.Wording;

/// L5 as an exhibit: what the checklist says of rights that ended.
final class FreeUseExhibit {
  private FreeUseExhibit() {}

  static Exhibit of(FreeUseCounts found) {
    List<Column> columns = List.of(Column.of("国家或机构", "office", Format.TEXT), Column.of("核查结论", "checklist", Format.TEXT),
        SheetColumns.count(found.heading().unit()), SheetColumns.QUERY);
    return new Exhibit("L5", found.heading(), statement(found), narrative(found), chart(found), new Sheet(columns,
        found.rows().stream().map(row -> List.of(Cell.of(PlaceNames.of(row.office())), Cell.of(row.verdict().words()),
            Cell.of(row.count()), SheetColumns.query(row.query()))).toList()));
  }

  private static int count(FreeUseCounts found, Verdict verdict) {
    return found.rows().stream().filter(row -> row.verdict() == verdict).mapToInt(FreeUseCounts.Row::count).sum();
  }

  private static Wording statement(FreeUseCounts found) {
    int candidates = count(found, Verdict.FREE_CANDIDATE);
    return Phrases.say("{1} 件失效申请中 {2} 件为可自由使用候选", "{2} of {1} ended applications are candidates for free use",
        found.ended() - found.unchecked(), candidates);
  }

  private static List<Wording> narrative(FreeUseCounts found) {
    List<Wording> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int count = count(found, verdict);
      if (count > 0) {
        parts.add(Phrases.say("{1} {2}", "{2} {1}", verdict.words(), count));
      }
    }
    Cautions cautions = new Cautions(found.heading())
        .addIf(found.unchecked() > 0, Phrases.say("另有 {1} 件未核查", "{1} more were not checked", found.unchecked()))
        .add(new Wording("候选不是结论：只查了本数据库内的文献，使用前须逐件复核", "a candidate is no clearance: only documents of this database were looked at, and each must be reviewed before use"));
    return parts.isEmpty() ? cautions.after() : cautions.after(new Wording(String.join("，", parts.stream().map(Wording::zh).toList()) + "。",
        String.join(", ", parts.stream().map(Wording::en).toList()) + "."));
  }

  private static @Nullable Chart chart(FreeUseCounts found) {
    List<Chart.Bar> slices = Arrays.stream(Verdict.values()).filter(verdict -> count(found, verdict) > 0)
        .map(verdict -> new Chart.Bar(verdict.words(), count(found, verdict))).toList();
    return slices.isEmpty() ? null : new Chart.Ring(slices);
  }
}
