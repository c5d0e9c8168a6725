package org.patentbeacon.analysis.right;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.legal.event.State;

/// The rights of a set, one for each application, with what is told of them as numbers: there may be millions. Analyses of the same
/// set share them.
public final class RightsOfUnits {
  static final List<StateGroup> GROUPS = List.of(StateGroup.values());
  static final List<RightType> TYPES = List.of(RightType.values());
  /// The place of a type that is none of [#TYPES].
  static final int OTHER_TYPE = TYPES.size();
  private static final String UNKNOWN = "UNKNOWN";

  private final Units units;
  private final int[] groups;
  private final int[] types;
  private final SortedMap<String, Integer> states;
  private final CodeColumn status;
  private final int expired;
  private final CodeColumn offices;
  private final DayColumn filed;
  private final DayColumn granted;
  private final DayColumn ended;
  private final DayColumn expiry;

  private RightsOfUnits(PatentSet set) {
    this.units = set.units(CountUnit.APPLICATION);
    this.status = units.value(set.table().rights().status());
    CodeColumn type = units.value(set.table().numbers().patentType());
    this.groups = places(status, name -> GROUPS.indexOf(StateGroup.of(name)), GROUPS.indexOf(StateGroup.UNKNOWN));
    this.types = places(type, word -> {
      RightType known = RightType.of(word);
      return known == null ? OTHER_TYPE : TYPES.indexOf(known);
    }, OTHER_TYPE);
    this.states = counts(status);
    this.expired = status.dictionary().indexOf(State.EXPIRED.name());
    this.offices = units.value(set.table().numbers().authority());
    this.filed = units.days(DateBasis.FILING);
    this.granted = units.days(DateBasis.GRANT);
    this.ended = units.date(set.table().rights().lapse());
    this.expiry = units.date(set.table().rights().expiry());
  }

  /// {@return the rights of a set}
  ///
  /// @param set the set
  public static RightsOfUnits of(PatentSet set) {
    return new RightsOfUnits(set);
  }

  /// Tells the place of a value.
  private interface Place {
    int of(String value);
  }

  private static int[] places(CodeColumn column, Place place, int ofNone) {
    int[] ofCodes = column.dictionary().stream().mapToInt(place::of).toArray();
    int[] places = new int[column.codes().length];
    for (int unit = 0; unit < places.length; unit++) {
      places[unit] = column.codes()[unit] == CodeColumn.NONE ? ofNone : ofCodes[column.codes()[unit]];
    }
    return places;
  }

  private static SortedMap<String, Integer> counts(CodeColumn status) {
    int[] counts = new int[status.dictionary().size() + 1];
    for (int code : status.codes()) {
      counts[code + 1]++; // a right without a state comes first
    }
    SortedMap<String, Integer> states = new TreeMap<>();
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] > 0) {
        states.merge(place == 0 ? UNKNOWN : status.dictionary().get(place - 1), counts[place], Integer::sum);
      }
    }
    return states;
  }

  int count() {
    return units.count();
  }

  /// How many rights are in each state, by its name.
  SortedMap<String, Integer> states() {
    return states;
  }

  /// How many rights have a state.
  int known() {
    return count() - Objects.requireNonNullElse(states.get(UNKNOWN), 0);
  }

  /// {@return the office of each right}
  public CodeColumn offices() {
    return offices;
  }

  /// The place of the group of a right's state among [#GROUPS].
  int group(int unit) {
    return groups[unit];
  }

  /// {@return whether the state of a right is of a group}
  ///
  /// @param group the group
  /// @param unit the right, from 0
  public boolean is(StateGroup group, int unit) {
    return GROUPS.get(groups[unit]) == group;
  }

  /// The place of the type of a right among [#TYPES].
  int type(int unit) {
    return types[unit];
  }

  /// {@return whether a right is of a type}
  ///
  /// @param type the type
  /// @param unit the right, from 0
  public boolean is(RightType type, int unit) {
    return types[unit] != OTHER_TYPE && TYPES.get(types[unit]) == type;
  }

  /// {@return the day of filing of each right}
  public DayColumn filed() {
    return filed;
  }

  /// {@return the day of grant of each right}
  public DayColumn granted() {
    return granted;
  }

  /// {@return the day on which each right ended}
  public DayColumn ended() {
    return ended;
  }

  /// {@return the day on which the term of each right ends}
  public DayColumn expiry() {
    return expiry;
  }

  /// Whether a right was given up or its fee not paid: it ended before its term and was not revoked.
  boolean isLapsed(int unit) {
    return expired >= 0 && status.codes()[unit] == expired && ended.known(unit) && (!expiry.known(unit) || ended.days()[unit] < expiry.days()[unit]);
  }
}
