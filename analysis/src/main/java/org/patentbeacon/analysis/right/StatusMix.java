package org.patentbeacon.analysis.right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.unit.Analysis;
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
    RightsOfUnits rights = new RightsOfUnits(set);
    Map<String, Integer> states = new TreeMap<>();
    List<StateGroup> order = List.of(StateGroup.values());
    int[] groups = new int[order.size()];
    Map<RightType, int[]> types = new TreeMap<>();
    for (int unit = 0; unit < rights.count(); unit++) {
      states.merge(Objects.requireNonNullElse(rights.state(unit), "UNKNOWN"), 1, Integer::sum);
      int group = order.indexOf(rights.group(unit));
      groups[group]++;
      RightType type = rights.type(unit);
      if (type != null) {
        types.computeIfAbsent(type, _ -> new int[groups.length])[group]++;
      }
    }
    int all = rights.count();
    Heading heading = Heading.of(Analysis.L4, set, CountUnit.APPLICATION).with("asOf", set.table().origin().asOf())
        .covering(new Coverage(new Wording("法律状态", "legal state"), all - states.getOrDefault("UNKNOWN", 0), all));
    return new StatusMix(heading, set.table().origin().asOf(), states.entrySet().stream().map(entry -> new Row(entry.getKey(),
        entry.getValue(), Measure.ratio(entry.getValue(), all), set.query("STATUS=" + entry.getKey()))).toList(),
        groups(groups, all), types(types), living(set, rights));
  }

  private static List<Group> groups(int[] counts, int all) {
    List<Group> groups = new ArrayList<>();
    for (StateGroup group : StateGroup.values()) {
      int count = counts[groups.size()];
      groups.add(new Group(group, count, Measure.ratio(count, all)));
    }
    return groups;
  }

  private static List<TypeGroup> types(Map<RightType, int[]> counts) {
    List<TypeGroup> types = new ArrayList<>();
    counts.forEach((type, byGroup) -> {
      int place = 0;
      for (StateGroup group : StateGroup.values()) {
        int count = byGroup[place++];
        if (count > 0) {
          types.add(new TypeGroup(type, group, count));
        }
      }
    });
    return types;
  }

  /// In force on a day: granted by then, and not ended or ended later.
  private static List<YearEnd> living(PatentSet set, RightsOfUnits rights) {
    LocalDate last = Objects.requireNonNullElse(set.cutoff(), set.table().origin().asOf());
    TreeMap<Integer, Integer> changes = new TreeMap<>();
    for (int unit = 0; unit < rights.count(); unit++) {
      LocalDate granted = rights.granted(unit);
      if (granted != null) {
        changes.merge(granted.getYear(), 1, Integer::sum);
        LocalDate ended = rights.ended(unit);
        if (ended != null) {
          changes.merge(Math.max(granted.getYear(), ended.getYear()), -1, Integer::sum);
        }
      }
    }
    List<YearEnd> ends = new ArrayList<>();
    int living = 0;
    for (int year = changes.isEmpty() ? last.getYear() : changes.firstKey(); year <= lastOver(last); year++) {
      living += changes.getOrDefault(year, 0);
      ends.add(new YearEnd(year, living));
    }
    return ends;
  }

  /// The last year that is over on a day.
  private static int lastOver(LocalDate day) {
    return day.plusDays(1).getYear() - 1;
  }
}
