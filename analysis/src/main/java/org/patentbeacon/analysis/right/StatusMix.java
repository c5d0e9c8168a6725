package org.patentbeacon.analysis.right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.CivilDays;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.table.Wording;

/// L4 法律状态分布: how much is alive?
///
/// @param heading what was counted, and how
/// @param asOf the day of the states
/// @param states applications in each state, by its name
/// @param groups the same, as most readers ask for them
/// @param types applications of each type in each group
/// @param living rights in force at the end of each year
public record StatusMix(Heading heading, LocalDate asOf, List<Row> states, List<Group> groups, List<TypeGroup> types,
    List<YearEnd> living) {

  /// Copies the lists.
  public StatusMix {
    states = List.copyOf(states);
    groups = List.copyOf(groups);
    types = List.copyOf(types);
    living = List.copyOf(living);
  }

  /// Applications in one state.
  ///
  /// @param state the state
  /// @param count how many
  /// @param share of all, 0 to 1
  /// @param query the query that finds their documents
  public record Row(String state, int count, Measure share, String query) {}

  /// Applications of one group.
  ///
  /// @param group the group
  /// @param count how many
  /// @param share of all, 0 to 1
  public record Group(StateGroup group, int count, Measure share) {}

  /// Applications of one type in one group.
  ///
  /// @param type the type
  /// @param group the group
  /// @param count how many
  public record TypeGroup(RightType type, StateGroup group, int count) {}

  /// The end of a year.
  ///
  /// @param year the year
  /// @param inForce rights granted by then that had not ended
  public record YearEnd(int year, int inForce) {}

  /// {@return the states of a set}
  ///
  /// @param set what is counted
  public static StatusMix of(PatentSet set) {
    return of(set, RightsOfUnits.of(set));
  }

  /// {@return the states of a set}
  ///
  /// @param set what is counted
  /// @param rights its rights
  public static StatusMix of(PatentSet set, RightsOfUnits rights) {
    int[][] types = new int[RightsOfUnits.OTHER_TYPE + 1][RightsOfUnits.GROUPS.size()];
    for (int unit = 0; unit < rights.count(); unit++) {
      types[rights.type(unit)][rights.group(unit)]++;
    }
    int all = rights.count();
    Heading heading = Heading.of(Analysis.L4, set, CountUnit.APPLICATION).with("asOf", set.table().origin().asOf())
        .covering(new Coverage(new Wording("法律状态", "legal state"), rights.known(), all));
    return new StatusMix(heading, set.table().origin().asOf(), rights.states().entrySet().stream().map(entry -> new Row(entry.getKey(),
        entry.getValue(), Measure.ratio(entry.getValue(), all), set.query("STATUS=" + entry.getKey()))).toList(),
        groups(types, all), types(types), living(set, rights));
  }

  private static List<Group> groups(int[][] types, int all) {
    List<Group> groups = new ArrayList<>();
    for (StateGroup group : RightsOfUnits.GROUPS) {
      int place = groups.size();
      int count = Arrays.stream(types).mapToInt(counts -> counts[place]).sum();
      groups.add(new Group(group, count, Measure.ratio(count, all)));
    }
    return groups;
  }

  private static List<TypeGroup> types(int[][] counts) {
    List<TypeGroup> types = new ArrayList<>();
    for (int type = 0; type < RightsOfUnits.TYPES.size(); type++) {
      for (int group = 0; group < counts[type].length; group++) {
        if (counts[type][group] > 0) {
          types.add(new TypeGroup(RightsOfUnits.TYPES.get(type), RightsOfUnits.GROUPS.get(group), counts[type][group]));
        }
      }
    }
    return types;
  }

  /// In force on a day: granted by then, and not ended or ended later.
  private static List<YearEnd> living(PatentSet set, RightsOfUnits rights) {
    LocalDate last = Objects.requireNonNullElse(set.cutoff(), set.table().origin().asOf());
    IntBag granted = new IntBag();
    IntBag ended = new IntBag();
    for (int unit = 0; unit < rights.count(); unit++) {
      if (rights.granted().known(unit)) {
        int grant = CivilDays.year(rights.granted().days()[unit]);
        granted.add(grant);
        if (rights.ended().known(unit)) {
          ended.add(Math.max(grant, CivilDays.year(rights.ended().days()[unit])));
        }
      }
    }
    List<YearEnd> ends = new ArrayList<>();
    int living = 0;
    for (int year = granted.isEmpty() ? last.getYear() : granted.least(); year <= lastOver(last); year++) {
      living += granted.count(year) - ended.count(year);
      ends.add(new YearEnd(year, living));
    }
    return ends;
  }

  /// The last year that is over on a day.
  private static int lastOver(LocalDate day) {
    return day.plusDays(1).getYear() - 1;
  }
}
