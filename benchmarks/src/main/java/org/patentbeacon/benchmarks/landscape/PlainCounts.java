package org.patentbeacon.benchmarks.landscape;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.concordance.Concordance;
import org.patentbeacon.concordance.ConcordanceField;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.index.table.Seat;

/// The counts of a landscape as somebody would write them who needs them once: loops over arrays, no units, no headings, no
/// queries, no reasons.
final class PlainCounts {
  static final int FROM = 1900;
  static final int YEARS = 200;
  static final int FIELDS = 35;
  private static final int SIDE = 13;

  final int[] familiesByYear;
  final int[] applicants;
  final int[] subclasses;
  final int[] states;
  final int[] fields = new int[FIELDS];
  final int[][] places;
  final int[] offices;
  final double[][] fractional;
  final PlainPlayers players;
  final PlainRights rights;

  PlainCounts(PatentTable table) {
    PlainUnits families = new PlainUnits(table.numbers().family(), table.classes().ipc());
    PlainUnits applications = new PlainUnits(table.numbers().application(), table.classes().ipc());
    int[] familyYear = years(families.earliest(table.dates().priority()));
    this.familiesByYear = counts(familyYear);
    counts(years(applications.earliest(table.dates().firstPublication())));
    counts(years(applications.earliest(table.dates().grant())));
    int[] filedDays = applications.earliest(table.dates().filing());
    types(table.numbers().patentType(), applications, years(filedDays));
    boolean[] living = living(table.rights().status(), families);
    this.applicants = ranked(table.parties().applicants(), families, familyYear, living);
    ranked(table.parties().inventors(), families, familyYear, living);
    ranked(table.parties().agencies(), families, familyYear, living);
    CodesColumn subclass = cut(table.classes().ipc(), 4);
    this.subclasses = ranked(subclass, families, familyYear, living);
    ranked(cut(table.classes().ipc(), 7), families, familyYear, living);
    matrix(table.parties().applicants(), subclass, families, false);
    this.fractional = matrix(table.parties().applicants(), subclass, families, true);
    yearMatrix(subclass, families.of(), familyYear);
    int[][] fieldsOf = fieldsOf(table.classes().ipc());
    for (int one = 0; one < families.count(); one++) {
      families.fields(fieldsOf, one, fields);
    }
    this.places = places(table, applications, filedDays);
    this.offices = families.offices(table.numbers().authority());
    this.players = new PlainPlayers(families, table.parties().applicants(), table.parties().inventors(), subclass, fieldsOf, familyYear);
    this.rights = new PlainRights(table, applications, filedDays);
    this.states = rights.states;
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

  private static int[][] types(CodeColumn types, PlainUnits applications, int[] filed) {
    int[][] counts = new int[YEARS][types.dictionary().size()];
    for (int one = 0; one < filed.length; one++) {
      int type = types.codes()[applications.row(one)];
      if (filed[one] >= 0 && type >= 0) {
        counts[filed[one]][type]++;
      }
    }
    return counts;
  }

  private static boolean[] living(CodeColumn status, PlainUnits units) {
    int inForce = status.dictionary().indexOf("IN_FORCE");
    boolean[] living = new boolean[units.count()];
    for (int row = 0; row < status.codes().length; row++) {
      living[units.of()[row]] |= status.codes()[row] == inForce;
    }
    return living;
  }

  private static int[] ranked(CodesColumn values, PlainUnits units, int[] year, boolean[] living) {
    int size = values.dictionary().size();
    int[] full = new int[size];
    double[] parts = new double[size];
    int[] first = new int[size];
    int[] alive = new int[size];
    int[] from = new int[size];
    int[] to = new int[size];
    Arrays.fill(from, Integer.MAX_VALUE);
    int[] own = new int[PlainUnits.MOST];
    for (int one = 0; one < year.length; one++) {
      int count = units.distinct(values, one, own);
      for (int i = 0; i < count; i++) {
        int value = own[i];
        full[value]++;
        parts[value] += 1.0 / count;
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
    int[] all = new int[symbols.codes().length];
    for (int at = 0; at < all.length; at++) {
      all[at] = codes[symbols.codes()[at]];
    }
    return new CodesColumn(List.copyOf(known.keySet()), symbols.offsets(), all);
  }

  /// The places of the largest numbers.
  static int[] largest(int[] numbers, int most) {
    int[] left = numbers.clone();
    int[] largest = new int[most];
    for (int place = 0; place < most; place++) {
      int best = 0;
      for (int at = 0; at < left.length; at++) {
        best = left[at] > left[best] ? at : best;
      }
      left[best] = -1;
      largest[place] = best;
    }
    return largest;
  }

  private static int[] sides(CodesColumn values) {
    int[] counts = new int[values.dictionary().size()];
    for (int code : values.codes()) {
      counts[code]++;
    }
    int[] places = new int[counts.length];
    Arrays.fill(places, SIDE - 1);
    int[] largest = largest(counts, SIDE - 1);
    for (int place = 0; place < largest.length; place++) {
      places[largest[place]] = place;
    }
    return places;
  }

  private static double[][] matrix(CodesColumn rows, CodesColumn columns, PlainUnits units, boolean shared) {
    int[] rowOf = sides(rows);
    int[] columnOf = sides(columns);
    double[][] cells = new double[SIDE][SIDE];
    int[] a = new int[PlainUnits.MOST];
    int[] b = new int[PlainUnits.MOST];
    for (int one = 0; one < units.count(); one++) {
      int left = units.distinct(rows, one, a);
      int right = units.distinct(columns, one, b);
      for (int i = 0; i < left; i++) {
        for (int j = 0; j < right; j++) {
          cells[rowOf[a[i]]][columnOf[b[j]]] += shared ? 1.0 / (left * right) : 1;
        }
      }
    }
    return cells;
  }

  private static int[][] yearMatrix(CodesColumn columns, int[] unit, int[] year) {
    int[] columnOf = sides(columns);
    int[][] cells = new int[YEARS][SIDE];
    for (int row = 0; row < unit.length; row++) {
      for (int b = columns.offsets()[row]; b < columns.offsets()[row + 1] && year[unit[row]] >= 0; b++) {
        cells[year[unit[row]]][columnOf[columns.codes()[b]]]++;
      }
    }
    return cells;
  }

  private static int[][] fieldsOf(CodesColumn symbols) {
    List<String> codes = Concordance.wipo35().fields().stream().map(ConcordanceField::code).toList();
    int[][] fieldsOf = new int[symbols.dictionary().size()][];
    for (int code = 0; code < fieldsOf.length; code++) {
      fieldsOf[code] = Concordance.wipo35().codes(symbols.dictionary().get(code)).stream().mapToInt(codes::indexOf).toArray();
    }
    return fieldsOf;
  }

  /// Applications by country, province, city and office of the first row, and the first filing of each province.
  private static int[][] places(PatentTable table, PlainUnits applications, int[] filedDays) {
    CodeColumn seats = table.parties().seat();
    Map<String, Integer> known = new LinkedHashMap<>();
    int[][] placesOf = new int[seats.dictionary().size()][];
    for (int code = 0; code < placesOf.length; code++) {
      Seat seat = Seat.of(seats.dictionary().get(code));
      placesOf[code] = new int[] {known.computeIfAbsent("country " + seat.country(), _ -> known.size()),
          known.computeIfAbsent("province " + seat.province(), _ -> known.size()),
          known.computeIfAbsent("city " + seat.city(), _ -> known.size())};
    }
    CodeColumn authority = table.numbers().authority();
    int[] counts = new int[known.size()];
    int[] first = new int[known.size()];
    int[][] flows = new int[known.size() + 2][authority.dictionary().size()];
    Arrays.fill(first, Integer.MAX_VALUE);
    for (int one = 0; one < applications.count(); one++) {
      int row = applications.row(one);
      int seat = seats.codes()[row];
      for (int place : seat < 0 ? new int[0] : placesOf[seat]) {
        counts[place]++;
        first[place] = Math.min(first[place], filedDays[one]);
      }
      if (authority.codes()[row] >= 0) {
        flows[seat < 0 ? known.size() : placesOf[seat][0]][authority.codes()[row]]++;
      }
    }
    flows[known.size() + 1] = counts;
    return flows;
  }
}
