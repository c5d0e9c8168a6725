package org.patentbeacon.analysis.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.DayColumn;

/// The periods over which units are spread: from the first of any of them to that of the cut-off, or to the last of any where
/// that is later. Periods are known by their places, from 0.
public final class Periods {
  /// The place of a unit without the date.
  public static final int UNKNOWN = -1;

  private final PatentSet set;
  private final DateBasis basis;
  private final CountUnit unit;
  private final Granularity granularity;
  private final int first;
  private final int[] of;
  private final int count;

  private Periods(PatentSet set, Units units, DateBasis basis, Granularity granularity) {
    DayColumn days = units.days(basis);
    this.set = set;
    this.unit = units.unit();
    this.basis = basis;
    this.granularity = granularity;
    this.of = new int[days.size()];
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int unit = 0; unit < of.length; unit++) {
      if (days.known(unit)) {
        of[unit] = granularity.of(days.days()[unit]);
        least = Math.min(least, of[unit]);
        most = Math.max(most, of[unit]);
      }
    }
    for (int unit = 0; unit < of.length; unit++) {
      of[unit] = days.known(unit) ? of[unit] - least : UNKNOWN;
    }
    LocalDate cutoff = set.cutoff();
    this.first = least;
    this.count = most < least ? 0
        : Math.max(most, cutoff == null ? most : granularity.of((int) cutoff.toEpochDay())) - least + 1;
  }

  /// {@return the periods of units}
  ///
  /// @param set what is analysed
  /// @param units the units
  /// @param basis the date by which they are put into periods
  /// @param granularity how long periods are
  public static Periods of(PatentSet set, Units units, DateBasis basis, Granularity granularity) {
    return new Periods(set, units, basis, granularity);
  }

  /// {@return how many there are; 0 when no unit has the date}
  public int count() {
    return count;
  }

  /// {@return the period of a unit, [#UNKNOWN] when it has no date}
  ///
  /// @param unit from 0
  public int of(int unit) {
    return of[unit];
  }

  /// {@return the number of units in each period}
  public int[] counts() {
    int[] counts = new int[count];
    for (int period : of) {
      if (period != UNKNOWN) {
        counts[period]++;
      }
    }
    return counts;
  }

  /// {@return the number of distinct values of the units of each period}
  ///
  /// @param values the values of each unit
  public int[] distinct(CodesColumn values) {
    int[] counts = new int[count];
    int[] seenIn = new int[values.dictionary().size()];
    Arrays.fill(seenIn, UNKNOWN);
    for (int unit : inOrder()) {
      for (int at = values.offsets()[unit]; at < values.offsets()[unit + 1]; at++) {
        int value = values.codes()[at];
        if (seenIn[value] != of[unit]) {
          seenIn[value] = of[unit];
          counts[of[unit]]++;
        }
      }
    }
    return counts;
  }

  /// The units with the date, period by period.
  private int[] inOrder() {
    int[] next = new int[count + 1];
    for (int period : of) {
      if (period != UNKNOWN) {
        next[period + 1]++;
      }
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] order = new int[next[count]];
    for (int unit = 0; unit < of.length; unit++) {
      if (of[unit] != UNKNOWN) {
        order[next[of[unit]]++] = unit;
      }
    }
    return order;
  }

  /// {@return the number of units without the date}
  public int unknown() {
    return of.length - Arrays.stream(counts()).sum();
  }

  /// {@return how a period is written: `2024`, `2024-Q3`, `2024-09`}
  ///
  /// @param place from 0
  public String label(int place) {
    return granularity.label(first + place);
  }

  /// {@return the year of a period}
  ///
  /// @param place from 0
  public int year(int place) {
    return granularity.start(first + place).getYear();
  }

  /// {@return how complete a period is}
  ///
  /// @param place from 0
  public PeriodState state(int place) {
    return set.state(granularity.end(first + place), basis);
  }

  /// {@return how many periods from the first one can be used: those up to the last that is not incomplete}
  public int usable() {
    OptionalInt last = IntStream.range(0, count).filter(place -> state(place) != PeriodState.INCOMPLETE).max();
    return last.isPresent() ? last.getAsInt() + 1 : 0;
  }

  /// {@return the date by which units are put into periods}
  public DateBasis basis() {
    return basis;
  }

  /// {@return the clause that finds the documents of all periods that can be used; `null` where there is none, and where the
  /// publications of a unit differ in the date}
  public @Nullable String clauseOfUsable() {
    return usable() == 0 || !basis.isShared(unit) ? null : basis.field() + "<=" + granularity.end(first + usable() - 1);
  }

  /// {@return the last year that can be used; `null` when there is none}
  public @Nullable Integer lastUsable() {
    return usable() == 0 ? null : year(usable() - 1);
  }

  /// {@return the query that finds the documents of a period; `null` where the publications of a unit differ in the date, so that no
  /// clause finds units by their earliest}
  ///
  /// @param place from 0
  public @Nullable String query(int place) {
    return !basis.isShared(unit) ? null : set.query(granularity == Granularity.YEAR ? basis.field() + "=" + label(place)
        : basis.field() + ">=" + granularity.start(first + place) + " and " + basis.field() + "<=" + granularity.end(first + place));
  }
}
