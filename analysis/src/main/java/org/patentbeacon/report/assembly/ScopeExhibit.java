package org.patentbeacon.report.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Heading;
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

/// S1 as an exhibit: into which topics a sector is divided, and how much each holds.
final class ScopeExhibit {
  private static final int DRAWN = 20;

  private ScopeExhibit() {}

  static Exhibit of(SectorScope scope) {
    Heading heading = new Heading(Analysis.S1, scope.query(), scope.unit(), null, null, new TreeMap<>(), List.of(), List.of())
        .with("sector", scope.id()).with("revision", scope.revision());
    List<SectorScope.Topic> below = scope.topics().stream().skip(1).toList();
    Chart chart = below.isEmpty() ? null : new Chart.Bars(Phrases.units(scope.unit()),
        below.stream().limit(DRAWN).map(topic -> new Chart.Bar(Phrases.name(topic.path()), topic.count())).toList());
    List<Column> columns = List.of(Column.of("专题", "topic", Format.TEXT), SheetColumns.count(scope.unit()),
        Column.of("本级检索式", "own query", Format.QUERY), SheetColumns.QUERY);
    return new Exhibit("S1", heading, statement(scope, below), new Cautions(heading)
        .add(new Wording("一件文献可属于多个专题，各专题之和可超过总数", "a document may belong to several topics, so that their sum may pass the whole"))
        .after(Phrases.say("整个专题库有 {1}。", "The sector as a whole holds {1}.", Phrases.counted(scope.topics().getFirst().count(), scope.unit()))),
        chart, new Sheet(columns, scope.topics().stream().map(topic -> List.of(Cell.of(topic.path()), Cell.of((double) topic.count()),
            topic.query().isEmpty() ? new Cell.Nothing() : Cell.of(topic.query()), new Cell.Query(topic.found()))).toList()));
  }

  private static Wording statement(SectorScope scope, List<SectorScope.Topic> below) {
    return below.stream().filter(topic -> topic.depth() == 1)
        .max(Comparator.comparingLong(SectorScope.Topic::count).thenComparing(SectorScope.Topic::path, Comparator.reverseOrder()))
        .map(topic -> Phrases.say("{1} 个专题中一级专题“{2}”最大，有 {3}", "Of {1} topics '{2}' is the largest of the first level, with {3}", below.size(),
            topic.path().substring(topic.path().indexOf('/') + 1), Phrases.counted(topic.count(), scope.unit())))
        .orElseGet(() -> Phrases.say("专题库未再分解（0 个专题）", "The sector is not divided (0 topics)"));
  }
}
