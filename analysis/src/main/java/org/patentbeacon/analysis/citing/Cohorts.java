package org.patentbeacon.analysis.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.concordance.Concordance;
import org.patentbeacon.concordance.ConcordanceField;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.table.Wording;

/// Which units are compared with each other: those of one field, by the first symbol, and one filing year.
public final class Cohorts {
  private static final int YEARS = 10_000;
  private static final int NONE = -1;

  private final List<ConcordanceField> fields;
  private final int[] keys;
  private final SortedMap<Integer, int[]> members = new TreeMap<>();

  private Cohorts(List<ConcordanceField> fields, int[] keys) {
    this.fields = fields;
    this.keys = keys;
    SortedMap<Integer, List<Integer>> lists = new TreeMap<>();
    for (int unit = 0; unit < keys.length; unit++) {
      if (keys[unit] != NONE) {
        lists.computeIfAbsent(keys[unit], _ -> new ArrayList<>()).add(unit);
      }
    }
    lists.forEach((key, list) -> members.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
  }

  /// {@return the cohorts of units by the 35 fields of technology}
  ///
  /// @param units the units
  public static Cohorts of(Units units) {
    Concordance concordance = Concordance.wipo35();
    List<ConcordanceField> fields = concordance.fields();
    CodesColumn symbols = units.values(units.table().classes().ipc());
    int[] fieldOf = symbols.dictionary().stream().mapToInt(symbol -> place(fields, concordance.codes(symbol))).toArray();
    DayColumn filed = units.days(DateBasis.FILING);
    int[] keys = new int[units.count()];
    for (int unit = 0; unit < keys.length; unit++) {
      int field = symbols.count(unit) == 0 ? NONE : fieldOf[symbols.codes()[symbols.offsets()[unit]]];
      keys[unit] = field == NONE || !filed.known(unit) ? NONE : field * YEARS + filed.year(unit);
    }
    return new Cohorts(fields, keys);
  }

  private static int place(List<ConcordanceField> fields, List<String> codes) {
    for (int place = 0; place < fields.size() && !codes.isEmpty(); place++) {
      if (fields.get(place).code().equals(codes.getFirst())) {
        return place;
      }
    }
    return NONE;
  }

  /// {@return the members of each cohort}
  public List<int[]> all() {
    return List.copyOf(members.values());
  }

  /// {@return the members of the cohort of a unit; none when its field or year is not known}
  ///
  /// @param unit from 0
  public int[] of(int unit) {
    return keys[unit] == NONE ? new int[0] : members.getOrDefault(keys[unit], new int[0]);
  }

  /// {@return the field of a unit; absent when not known}
  ///
  /// @param unit from 0
  public @Nullable Wording field(int unit) {
    return keys[unit] == NONE ? null : fields.get(keys[unit] / YEARS).name();
  }

  /// {@return the filing year of a unit that has a cohort; absent for one without}
  ///
  /// @param unit from 0
  public @Nullable Integer year(int unit) {
    return keys[unit] == NONE ? null : keys[unit] % YEARS;
  }

  /// {@return how many units have a cohort}
  public int known() {
    return members.values().stream().mapToInt(cohort -> cohort.length).sum();
  }
}
