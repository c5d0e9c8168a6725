package org.patentbeacon.report.chapter.places;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.Geography;
import org.patentbeacon.analysis.ranking.Places;
import org.patentbeacon.analysis.unit.Heading;
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

/// R4 and the first filings of E1 as exhibits.
public final class PlaceExhibits {
  private static final int DRAWN = 15;
  static final Wording NO_QUERY = new Wording("没有按第一申请人地点检索的字段，号码过多的地点不印检索式",
      "no field asks for the place of the first applicant, and places with too many numbers to list have no query");

  private PlaceExhibits() {}

  /// {@return what a report shows of where holders and markets are}
  ///
  /// @param geography the figures
  public static List<Exhibit> of(Geography geography) {
    Places places = geography.places();
    Function<String, Wording> name = Phrases::name;
    return List.of(side("R4-countries", places, places.countries(), new Level(new Wording("申请人国别", "country of the applicant"), PlaceNames::of)),
        side("R4-provinces", places, places.provinces(), new Level(new Wording("申请人省份", "province of the applicant"), name)),
        side("R4-cities", places, places.cities(), new Level(new Wording("申请人城市", "city of the applicant"), name)),
        side("R4-markets", places, places.markets(), new Level(new Wording("公开机构", "office"), PlaceNames::of)),
        FlowExhibit.of(places), FirstFilingExhibit.of(geography.firstFilings()));
  }

  /// What a level of places is called, and its places.
  private record Level(Wording what, Function<String, Wording> name) {}

  private static Exhibit side(String id, Places places, Places.Side side, Level level) {
    Heading heading = id.equals("R4-countries") ? places.heading() : uncovered(places.heading());
    return new Exhibit(id, heading, statement(heading, side, level), narrative(heading, side, level), chart(heading, side, level),
        sheet(heading, side, level));
  }

  /// The coverage of the heading is that of countries.
  private static Heading uncovered(Heading of) {
    return new Heading(of.analysis(), of.query(), of.unit(), of.basis(), of.counting(), of.parameters(), List.of(), of.notes());
  }

  private static @Nullable Chart chart(Heading heading, Places.Side side, Level level) {
    return side.rows().isEmpty() ? null : new Chart.Bars(Phrases.units(heading.unit()), side.rows().stream().limit(DRAWN)
        .map(row -> new Chart.Bar(level.name().apply(row.code()), row.count())).toList());
  }

  private static Sheet sheet(Heading heading, Places.Side side, Level level) {
    return new Sheet(List.of(Column.of("代码或名称", "code or name", Format.TEXT), new Column(level.what(), Format.TEXT),
        SheetColumns.count(heading.unit()), SheetColumns.SHARE, SheetColumns.QUERY),
        side.rows().stream().map(row -> List.of(Cell.of(row.code()), Cell.of(level.name().apply(row.code())), Cell.of(row.count()),
            Cell.of(row.share()), SheetColumns.query(row.query()))).toList());
  }

  private static Wording statement(Heading heading, Places.Side side, Level level) {
    if (side.rows().isEmpty()) {
      return Phrases.say("0 件申请的{1}可知", "0 applications tell the {1}", level.what());
    }
    Places.Row first = side.rows().getFirst();
    List<Wording> most = side.rows().stream().filter(row -> row.count() == first.count()).map(row -> level.name().apply(row.code())).toList();
    Wording count = Phrases.counted(first.count(), heading.unit());
    return most.size() == 1 ? Phrases.say("{1}以{2}最多，{3}，占 {4}", "The most frequent {1} is {2}, with {3}, {4} of those known", level.what(),
        most.getFirst(), count, Phrases.percent(first.share()))
        : Phrases.say("{1}中{2}并列最多，各 {3}", "The most frequent {1} is shared by {2}, with {3} each", level.what(), Phrases.names(most), count);
  }

  private static List<Wording> narrative(Heading heading, Places.Side side, Level level) {
    Cautions cautions = new Cautions(heading)
        .addIf(side.unknown() > 0, Phrases.say("{1}的{2}未知，不计入占比", "the {2} of {1} is not known and in no share",
            Phrases.counted(side.unknown(), heading.unit()), level.what()))
        .addIf(side.elsewhere() > 0, Phrases.say("{1}的申请人在境外，没有{2}", "{1} have applicants abroad, without {2}",
            Phrases.counted(side.elsewhere(), heading.unit()), level.what()))
        .addIf(side.rows().stream().anyMatch(row -> row.query() == null), NO_QUERY);
    if (side.rows().isEmpty()) {
      return cautions.after();
    }
    List<Wording> all = side.rows().stream().map(row -> Phrases.say("{1}（{2}）", "{1} ({2})", level.name().apply(row.code()), row.count())).toList();
    return cautions.small(side.rows().getFirst().count()).after(Phrases.say("按数量依次为{1}。", "By number: {1}.", Phrases.names(all)));
  }
}
