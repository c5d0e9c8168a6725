package org.patentbeacon.report.chapter.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.right.StateGroup;
import org.patentbeacon.analysis.right.StatusMix;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.legal.event.State;
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

/// L4 as exhibits: how much is alive.
final class StateExhibits {
  private StateExhibits() {}

  static List<Exhibit> of(StatusMix mix) {
    return List.of(states(mix), types(mix), living(mix));
  }

  private static Exhibit states(StatusMix mix) {
    List<StatusMix.Group> present = mix.groups().stream().filter(group -> group.count() > 0).toList();
    Chart ring = present.isEmpty() ? null
        : new Chart.Ring(present.stream().map(group -> new Chart.Bar(group.group().wording(), group.count())).toList());
    return new Exhibit("L4", mix.heading(), alive(mix), narrative(mix), ring, new Sheet(List.of(Column.of("法律状态", "legal state", Format.TEXT),
        SheetColumns.count(mix.heading().unit()), SheetColumns.SHARE, SheetColumns.QUERY), mix.states().stream().map(row -> List.of(
            Cell.of(words(row.state())), Cell.of(row.count()), Cell.of(row.share()), new Cell.Query(row.query()))).toList()));
  }

  private static Wording words(String state) {
    return Arrays.stream(State.values()).filter(one -> one.name().equals(state)).map(State::words).findFirst().orElseGet(() -> Phrases.name(state));
  }

  private static StatusMix.@Nullable Group group(StatusMix mix, StateGroup asked) {
    return mix.groups().stream().filter(group -> group.group() == asked).findFirst().orElse(null);
  }

  private static Wording alive(StatusMix mix) {
    StatusMix.Group living = group(mix, StateGroup.IN_FORCE);
    if (living == null || !living.share().ok()) {
      return Phrases.say("截至 {1}，0 件申请可判断法律状态", "As of {1}, 0 applications have a legal state", mix.asOf());
    }
    return Phrases.say("截至 {1}，{2}有效，占 {3}", "As of {1}, {2} are in force, {3} of all", mix.asOf(),
        Phrases.counted(living.count(), mix.heading().unit()), Phrases.percent(living.share()));
  }

  private static List<Wording> narrative(StatusMix mix) {
    StatusMix.Group unknown = group(mix, StateGroup.UNKNOWN);
    Cautions cautions = new Cautions(mix.heading()).addIf(unknown != null && unknown.count() > 0, Phrases.say("状态未知的 {1} 件不计为有效",
        "the {1} of unknown state are not counted as in force", unknown == null ? 0 : unknown.count()))
        .add(new Wording("失效不等于可自由使用", "what has ended is not thereby free to use"));
    List<Wording> parts = mix.groups().stream().filter(group -> group.count() > 0).map(group -> Phrases.say("{1} {2}", "{2} {1}", group.group().wording(),
        group.count())).toList();
    return parts.isEmpty() ? cautions.after() : cautions.after(new Wording(String.join("，", parts.stream().map(Wording::zh).toList()) + "。",
        String.join(", ", parts.stream().map(Wording::en).toList()) + "."));
  }

  private static Exhibit types(StatusMix mix) {
    List<RightType> types = mix.types().stream().map(StatusMix.TypeGroup::type).distinct().toList();
    List<StateGroup> groups = List.of(StateGroup.values());
    List<List<@Nullable Double>> cells = types.stream().map(type -> {
      List<@Nullable Double> row = new ArrayList<>();
      groups.forEach(group -> row.add((double) count(mix, type, group)));
      return row;
    }).toList();
    Chart map = types.isEmpty() ? null : new Chart.HeatMap(Phrases.units(mix.heading().unit()), types.stream().map(RightType::wording).toList(),
        groups.stream().map(StateGroup::wording).toList(), cells, null);
    Heading heading = mix.heading();
    return new Exhibit("L4-types", heading, livingTypes(mix, types), new Cautions(heading).after(Phrases.say("类型已知的申请共 {1} 件。",
        "{1} applications are of known type.", mix.types().stream().mapToInt(StatusMix.TypeGroup::count).sum())), map,
        new Sheet(List.of(Column.of("类型", "type", Format.TEXT), Column.of("状态", "state", Format.TEXT), SheetColumns.count(heading.unit())),
            mix.types().stream().map(one -> List.of(Cell.of(one.type().wording()), Cell.of(one.group().wording()), Cell.of(one.count()))).toList()));
  }

  private static int count(StatusMix mix, RightType type, StateGroup group) {
    return mix.types().stream().filter(one -> one.type() == type && one.group() == group).mapToInt(StatusMix.TypeGroup::count).sum();
  }

  private static Wording livingTypes(StatusMix mix, List<RightType> types) {
    if (types.isEmpty()) {
      return Phrases.say("0 件申请的类型已知", "0 applications are of known type");
    }
    List<Wording> parts = types.stream().map(type -> Phrases.say("{1} {2} 件", "{2} {1}", type.wording(), count(mix, type, StateGroup.IN_FORCE))).toList();
    return Phrases.say("有效专利中{1}", "In force: {1}", Phrases.names(parts));
  }

  private static Exhibit living(StatusMix mix) {
    List<StatusMix.YearEnd> ends = mix.living();
    boolean any = ends.stream().anyMatch(end -> end.inForce() > 0);
    Chart chart = !any ? null : new Chart.Columns(ends.stream().map(end -> String.valueOf(end.year())).toList(),
        ends.stream().map(_ -> PeriodState.COMPLETE).toList(),
        List.of(new Series(StateGroup.IN_FORCE.wording(), ends.stream().map(end -> (Double) (double) end.inForce()).toList())), null);
    Wording statement = !any ? Phrases.say("各年末有效专利均为 0 件", "0 rights were in force at the end of any year")
        : Phrases.say("{1} 年末有效 {2} 件", "{2} rights were in force at the end of {1}", ends.getLast().year(), ends.getLast().inForce());
    List<Wording> narrative = new Cautions(mix.heading()).add(new Wording("按授权日和失效日推算，没有日期的专利不在其中",
        "from the days of grant and end; rights without them are not in it")).after();
    return new Exhibit("L4-living", mix.heading(), statement, narrative, chart, new Sheet(List.of(SheetColumns.YEAR,
        Column.of("年末有效", "in force at year end", Format.COUNT)), ends.stream().map(end -> List.of(Cell.of(end.year()), Cell.of(end.inForce()))).toList()));
  }
}
