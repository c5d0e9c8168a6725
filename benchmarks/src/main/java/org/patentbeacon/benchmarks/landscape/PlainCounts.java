package org.patentbeacon.benchmarks.landscape;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.PatentTable;

/// The counts of a landscape as somebody would write them who needs them once: loops over arrays, no units, no headings, no
/// queries, no reasons.
final class PlainCounts {
  private static final int FROM = 1900;
  private static final int YEARS = 200;
  private static final int SIDE = 13;

  final int[] familiesByYear;
  final int[] applicants;
  final int[] subclasses;
  final int[] states;

  PlainCounts(PatentTable table) {
    int[] family = table.numbers().family().codes();
    int[] application = table.numbers().application().codes();
    int families = table.numbers().family().dictionary().size();
    int applications = table.numbers().application().dictionary().size();
    int[] familyYear = years(earliest(table.dates().priority(), family, families));
    this.familiesByYear = counts(familyYear);
    counts(years(earliest(table.dates().firstPublication(), application, applications)));
    counts(years(earliest(table.dates().grant(), application, applications)));
    int[] filed = years(earliest(table.dates().filing(), application, applications));
    types(table.numbers().patentType(), application, filed);
    boolean[] living = living(table.rights().status(), family, families);
    this.applicants = ranked(table.parties().applicants(), family, familyYear, living);
    ranked(table.parties().inventors(), family, familyYear, living);
    ranked(table.parties().agencies(), family, familyYear, living);
    CodesColumn subclass = cut(table.classes().ipc(), 4);
    this.subclasses = ranked(subclass, family, familyYear, living);
    ranked(cut(table.classes().ipc(), 7), family, familyYear, living);
    matrix(table.parties().applicants(), subclass, family, families);
    yearMatrix(subclass, family, familyYear);
    this.states = states(table.rights().status(), application, applications);
    inForce(table, application, applications);
  }

  private static int[] earliest(DayColumn days, int[] unit, int units) {
    int[] earliest = new int[units];
    Arrays.fill(earliest, Integer.MAX_VALUE);
    for (int row = 0; row < unit.length; row++) {
      if (days.days()[row] != DayColumn.UNKNOWN && days.days()[row] < earliest[unit[row]]) {
        earliest[unit[row]] = days.days()[row];
      }
    }
    return earliest;
  }

  private static int[] years(int[] days) {
    int[] years = new int[days.length];
    for (int i = 0; i < days.length; i++) {
      years[i] = days[i] == Integer.MAX_VALUE ? -1 : LocalDate.ofEpochDay(days[i]).getYear() - FROM;
    }
    return years;
  }

  private static int[] counts(int[] years) {
    int[] counts = new int[YEARS];
    for (int year : years) {
      if (year >= 0) {
        counts[year]++;
      }
    }
    return counts;
  }

  private static int[][] types(CodeColumn types, int[] application, int[] filed) {
    int[][] counts = new int[YEARS][types.dictionary().size()];
    boolean[] seen = new boolean[filed.length];
    for (int row = 0; row < application.length; row++) {
      int unit = application[row];
      if (!seen[unit] && filed[unit] >= 0 && types.codes()[row] >= 0) {
        seen[unit] = true;
        counts[filed[unit]][types.codes()[row]]++;
      }
    }
    return counts;
  }

  private static boolean[] living(CodeColumn status, int[] unit, int units) {
    int inForce = status.dictionary().indexOf("IN_FORCE");
    boolean[] living = new boolean[units];
    for (int row = 0; row < unit.length; row++) {
      living[unit[row]] |= status.codes()[row] == inForce;
    }
    return living;
  }

  /// Rows of each unit, one after the other.
  private static int[][] grouped(int[] unit, int units) {
    int[] offsets = new int[units + 1];
    for (int one : unit) {
      offsets[one + 1]++;
    }
    Arrays.parallelPrefix(offsets, Integer::sum);
    int[] next = offsets.clone();
    int[] rows = new int[unit.length];
    for (int row = 0; row < unit.length; row++) {
      rows[next[unit[row]]++] = row;
    }
    return new int[][] {offsets, rows};
  }

  private static int[] ranked(CodesColumn values, int[] unit, int[] year, boolean[] living) {
    int size = values.dictionary().size();
    int[] full = new int[size];
    double[] fractional = new double[size];
    int[] first = new int[size];
    int[] alive = new int[size];
    int[] from = new int[size];
    int[] to = new int[size];
    int[] seen = new int[size];
    Arrays.fill(from, Integer.MAX_VALUE);
    Arrays.fill(seen, -1);
    int[][] grouped = grouped(unit, year.length);
    int[] distinct = new int[10_000];
    for (int one = 0; one < year.length; one++) {
      int count = 0;
      for (int i = grouped[0][one]; i < grouped[0][one + 1]; i++) {
        int row = grouped[1][i];
        for (int at = values.offsets()[row]; at < values.offsets()[row + 1]; at++) {
          int value = values.codes()[at];
          if (seen[value] != one) {
            seen[value] = one;
            distinct[count++] = value;
          }
        }
      }
      for (int i = 0; i < count; i++) {
        int value = distinct[i];
        full[value]++;
        fractional[value] += 1.0 / count;
        first[value] += i == 0 ? 1 : 0;
        alive[value] += living[one] ? 1 : 0;
        if (year[one] >= 0) {
          from[value] = Math.min(from[value], year[one]);
          to[value] = Math.max(to[value], year[one]);
        }
      }
    }
    return full;
  }

  private static CodesColumn cut(CodesColumn symbols, int length) {
    Map<String, Integer> known = new LinkedHashMap<>();
    int[] codes = new int[symbols.dictionary().size()];
    for (int code = 0; code < codes.length; code++) {
      String symbol = symbols.dictionary().get(code);
      String cut = length > 4 ? symbol.replaceAll("/.*", "") : symbol.substring(0, Math.min(length, symbol.length()));
      Integer place = known.putIfAbsent(cut, known.size());
      codes[code] = place == null ? known.size() - 1 : place;
    }
    String[] labels = new String[known.size()];
    known.forEach((label, code) -> labels[code] = label);
    return new CodesColumn(Arrays.asList(labels), symbols.offsets(), Arrays.stream(symbols.codes()).map(code -> codes[code]).toArray());
  }

  private static int[] largest(CodesColumn values) {
    int[] counts = new int[values.dictionary().size()];
    for (int code : values.codes()) {
      counts[code]++;
    }
    int[] places = new int[counts.length];
    Arrays.fill(places, SIDE - 1);
    for (int place = 0; place < SIDE - 1; place++) {
      int best = 0;
      for (int code = 0; code < counts.length; code++) {
        best = counts[code] > counts[best] ? code : best;
      }
      counts[best] = -1;
      places[best] = place;
    }
    return places;
  }

  private static int[][] matrix(CodesColumn rows, CodesColumn columns, int[] unit, int units) {
    int[] rowOf = largest(rows);
    int[] columnOf = largest(columns);
    int[][] cells = new int[SIDE][SIDE];
    int[][] grouped = grouped(unit, units);
    long[] seen = new long[1000];
    for (int one = 0; one < units; one++) {
      int count = 0;
      for (int i = grouped[0][one]; i < grouped[0][one + 1]; i++) {
        int row = grouped[1][i];
        for (int a = rows.offsets()[row]; a < rows.offsets()[row + 1]; a++) {
          for (int b = columns.offsets()[row]; b < columns.offsets()[row + 1]; b++) {
            long pair = (long) rows.codes()[a] << 32 | columns.codes()[b];
            boolean known = false;
            for (int at = 0; at < count && !known; at++) {
              known = seen[at] == pair;
            }
            if (!known && count < seen.length) {
              seen[count++] = pair;
              cells[rowOf[rows.codes()[a]]][columnOf[columns.codes()[b]]]++;
            }
          }
        }
      }
    }
    return cells;
  }

  private static int[][] yearMatrix(CodesColumn columns, int[] unit, int[] year) {
    int[] columnOf = largest(columns);
    int[][] cells = new int[YEARS][SIDE];
    for (int row = 0; row < unit.length; row++) {
      for (int b = columns.offsets()[row]; b < columns.offsets()[row + 1] && year[unit[row]] >= 0; b++) {
        cells[year[unit[row]]][columnOf[columns.codes()[b]]]++;
      }
    }
    return cells;
  }

  private static int[] states(CodeColumn status, int[] unit, int units) {
    int[] counts = new int[status.dictionary().size()];
    boolean[] seen = new boolean[units];
    for (int row = 0; row < unit.length; row++) {
      if (!seen[unit[row]]) {
        seen[unit[row]] = true;
        counts[status.codes()[row]]++;
      }
    }
    return counts;
  }

  private static int[] inForce(PatentTable table, int[] unit, int units) {
    int[] granted = years(earliest(table.dates().grant(), unit, units));
    int[] ended = years(earliest(table.rights().lapse(), unit, units));
    int[] living = new int[YEARS + 1];
    for (int one = 0; one < units; one++) {
      if (granted[one] >= 0) {
        living[granted[one]]++;
        if (ended[one] >= 0) {
          living[Math.max(granted[one], ended[one])]--;
        }
      }
    }
    return living;
  }
}
