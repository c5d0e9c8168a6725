package org.patentbeacon.analysis.right;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.DayColumn;

/// The rights of a set, one for each application.
final class RightsOfUnits {
  private final Units units;
  private final CodeColumn status;
  private final CodeColumn types;
  /// The names and groups of states and the types, by their codes: each is read once, not for every right.
  private final List<String> stateNames;
  private final List<StateGroup> groups;
  private final @Nullable RightType[] typesOfCodes;
  private final CodeColumn offices;
  private final DayColumn filed;
  private final DayColumn granted;
  private final DayColumn ended;
  private final DayColumn expiry;

  RightsOfUnits(PatentSet set) {
    this.units = set.units(CountUnit.APPLICATION);
    this.status = units.value(set.table().rights().status());
    this.types = units.value(set.table().numbers().patentType());
    this.stateNames = List.copyOf(status.dictionary());
    this.groups = stateNames.stream().map(StateGroup::of).toList();
    this.typesOfCodes = types.dictionary().stream().map(RightType::of).toArray(RightType[]::new);
    this.offices = units.value(set.table().numbers().authority());
    this.filed = units.days(DateBasis.FILING);
    this.granted = units.days(DateBasis.GRANT);
    this.ended = units.date(set.table().rights().lapse());
    this.expiry = units.date(set.table().rights().expiry());
  }

  int count() {
    return units.count();
  }

  @Nullable String state(int unit) {
    int code = status.codes()[unit];
    return code == CodeColumn.NONE ? null : stateNames.get(code);
  }

  @Nullable String office(int unit) {
    return offices.value(unit);
  }

  StateGroup group(int unit) {
    int code = status.codes()[unit];
    return code == CodeColumn.NONE ? StateGroup.UNKNOWN : groups.get(code);
  }

  @Nullable RightType type(int unit) {
    int code = types.codes()[unit];
    return code == CodeColumn.NONE ? null : typesOfCodes[code];
  }

  @Nullable LocalDate filed(int unit) {
    return day(filed, unit);
  }

  @Nullable LocalDate granted(int unit) {
    return day(granted, unit);
  }

  @Nullable LocalDate ended(int unit) {
    return day(ended, unit);
  }

  @Nullable LocalDate expiry(int unit) {
    return day(expiry, unit);
  }

  /// Whether a right was given up or its fee not paid: it ended before its term and was not revoked.
  boolean isLapsed(int unit) {
    LocalDate end = ended(unit);
    LocalDate term = expiry(unit);
    return "EXPIRED".equals(state(unit)) && end != null && (term == null || end.isBefore(term));
  }

  private static @Nullable LocalDate day(DayColumn column, int unit) {
    return column.known(unit) ? LocalDate.ofEpochDay(column.days()[unit]) : null;
  }
}
