package org.patentbeacon.report.chapter.places;

import java.util.List;
import org.patentbeacon.analysis.ranking.Places;
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

/// R4 as an exhibit: from the countries of applicants to the offices.
final class FlowExhibit {
  private static final int DRAWN = 30;

  private FlowExhibit() {}

  static Exhibit of(Places places) {
    List<Places.Flow> flows = places.flows();
    Chart chart = flows.isEmpty() ? null : new Chart.Flows(Phrases.units(places.heading().unit()), flows.stream().limit(DRAWN)
        .map(flow -> new Chart.Flow(PlaceNames.of(flow.country()), PlaceNames.of(flow.office()), flow.count())).toList());
    List<Column> columns = List.of(Column.of("申请人国别", "country of the applicant", Format.TEXT), Column.of("公开机构", "office", Format.TEXT),
        SheetColumns.count(places.heading().unit()), SheetColumns.QUERY);
    return new Exhibit("R4-flows", places.heading(), statement(places), narrative(places), chart,
        new Sheet(columns, flows.stream().map(flow -> List.of(Cell.of(PlaceNames.of(flow.country())), Cell.of(PlaceNames.of(flow.office())),
            Cell.of(flow.count()), SheetColumns.query(flow.query()))).toList()));
  }

  private static List<Places.Flow> abroad(Places places) {
    return places.flows().stream().filter(flow -> !flow.country().equals(flow.office())).toList();
  }

  private static Wording statement(Places places) {
    List<Places.Flow> abroad = abroad(places);
    if (abroad.isEmpty()) {
      return Phrases.say("0 件申请在申请人本国以外公开", "0 applications are published outside the country of their applicant");
    }
    Places.Flow first = abroad.getFirst();
    return Phrases.say("向外布局以{1}申请人在{2}的申请最多，{3}", "The largest flow abroad is from applicants of {1} to {2}, with {3}",
        PlaceNames.of(first.country()), PlaceNames.of(first.office()), Phrases.counted(first.count(), places.heading().unit()));
  }

  private static List<Wording> narrative(Places places) {
    int all = places.flows().stream().mapToInt(Places.Flow::count).sum();
    int abroad = abroad(places).stream().mapToInt(Places.Flow::count).sum();
    return new Cautions(places.heading()).addIf(places.flows().stream().anyMatch(flow -> flow.query() == null), PlaceExhibits.NO_QUERY).small(abroad).after(Phrases.say("国别已知的 {1}中，{2} 件在申请人国别以外的机构公开。",
        "Of {1} with a known country, {2} are published by an office of another.", Phrases.counted(all, places.heading().unit()), abroad));
  }
}
