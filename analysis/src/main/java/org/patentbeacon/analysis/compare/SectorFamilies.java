package org.patentbeacon.analysis.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.index.table.Seat;
import org.patentbeacon.legal.event.State;

/// The inventions of a set as families: since when each is where, and whose the first Chinese application is.
final class SectorFamilies {
  /// The offices that are looked at; `CN` is here.
  static final List<String> OFFICES = List.of("CN", "US", "JP", "EP", "KR");
  private static final int NEVER = Integer.MAX_VALUE;
  private static final int NOBODY = -1;

  private final Units units;
  /// The year of the earliest invention of each family.
  private final int[] first;
  /// The same at each office.
  private final int[][] offices = new int[OFFICES.size()][];
  /// The earliest day of a Chinese invention of each family, and its row.
  private final int[] chineseDay;
  private final int[] chineseRow;
  private final boolean[] domestic;
  private final String[] country;
  private final int[] applicant;

  /// The inventions of a set, or those of them that live.
  SectorFamilies(PatentSet set, SortedSet<String> home, boolean livingOnly) {
    this.units = set.units(CountUnit.SIMPLE_FAMILY);
    int size = units.count();
    this.first = never(size);
    Arrays.setAll(offices, _ -> never(size));
    this.chineseDay = never(size);
    this.chineseRow = never(size);
    this.domestic = new boolean[size];
    this.country = new String[size];
    this.applicant = new int[size];
    Inventions inventions = new Inventions(set.table(), livingOnly);
    for (int row = 0; row < set.table().size(); row++) {
      if (inventions.counts(row)) {
        add(row, inventions);
      }
    }
    Arrays.setAll(country, family -> country(set.table(), family));
    Arrays.setAll(applicant, family -> applicant(set.table().parties().applicants(), family));
    for (int family = 0; family < size; family++) {
      domestic[family] = home.contains(country[family]);
    }
  }

  private static int[] never(int size) {
    int[] years = new int[size];
    Arrays.fill(years, NEVER);
    return years;
  }

  private void add(int row, Inventions inventions) {
    int family = units.ofRows()[row];
    int year = inventions.year(row);
    first[family] = Math.min(first[family], year);
    int office = inventions.office(row);
    if (office < 0) {
      return;
    }
    offices[office][family] = Math.min(offices[office][family], year);
    if (office == 0 && inventions.day(row) < chineseDay[family]) { // rows ascend by number, which decides between equal days
      chineseDay[family] = inventions.day(row);
      chineseRow[family] = row;
    }
  }

  private String country(PatentTable table, int family) {
    String seat = chineseRow[family] == NEVER ? null : table.parties().seat().value(chineseRow[family]);
    return seat == null ? "" : Objects.requireNonNullElse(Seat.of(seat).country(), "");
  }

  private int applicant(CodesColumn names, int family) {
    int row = chineseRow[family];
    return row == NEVER || names.count(row) == 0 ? NOBODY : names.codes()[names.offsets()[row]];
  }

  /// What there is up to a year.
  SectorCounts counts(int year) {
    SortedMap<String, SectorCounts.Country> countries = new TreeMap<>();
    for (int office = 0; office < offices.length; office++) {
      int[] years = Arrays.stream(offices[office]).filter(since -> since <= year).toArray();
      countries.put(OFFICES.get(office), new SectorCounts.Country(years.length == 0 ? null : Arrays.stream(years).min().orElseThrow(),
          years.length, years.length));
    }
    return new SectorCounts(side(year, true), side(year, false), countries, families(year));
  }

  int families(int year) {
    return (int) Arrays.stream(first).filter(since -> since <= year).count();
  }

  /// Families with a Chinese invention up to a year whose first applicant has no known country.
  int unknown(int year) {
    int unknown = 0;
    for (int family = 0; family < first.length; family++) {
      unknown += offices[0][family] <= year && country[family].isEmpty() ? 1 : 0;
    }
    return unknown;
  }

  /// Families with a Chinese invention up to a year whose first applicant is of a country.
  int of(String code, int year) {
    int families = 0;
    for (int family = 0; family < first.length; family++) {
      families += offices[0][family] <= year && country[family].equals(code) ? 1 : 0;
    }
    return families;
  }

  /// The earliest year of any family; the year given when there is none.
  int since(int otherwise) {
    return Math.min(otherwise, Arrays.stream(first).min().orElse(otherwise));
  }

  private SectorCounts.Side side(int year, boolean home) {
    int all = 0;
    int before = 0;
    int last = 0;
    TreeMap<Integer, Integer> sizes = new TreeMap<>();
    for (int family = 0; family < first.length; family++) {
      int since = offices[0][family];
      if (since > year || country[family].isEmpty() || domestic[family] != home) {
        continue;
      }
      all++;
      before += since == year - 5 ? 1 : 0;
      last += since == year ? 1 : 0;
      if (applicant[family] != NOBODY) {
        sizes.merge(applicant[family], 1, Integer::sum);
      }
    }
    return new SectorCounts.Side(all, before, last, List.copyOf(sizes.values()));
  }

  /// Which rows are inventions, where and since when.
  private static final class Inventions {
    private final CodeColumn types;
    private final CodeColumn status;
    private final boolean[] invention;
    private final boolean[] alive;
    private final int[] officeOf;
    private final CodeColumn authority;
    private final DayColumn filing;
    /// For publications of which no source tells the filing: their earliest priority.
    private final DayColumn priority;
    private final boolean livingOnly;

    Inventions(PatentTable table, boolean livingOnly) {
      this.types = table.numbers().patentType();
      this.status = table.rights().status();
      this.authority = table.numbers().authority();
      this.filing = table.dates().filing();
      this.priority = table.dates().priority();
      this.livingOnly = livingOnly;
      this.invention = new boolean[types.dictionary().size()];
      for (int code = 0; code < invention.length; code++) {
        invention[code] = RightType.of(types.dictionary().get(code)) == RightType.INVENTION;
      }
      this.alive = new boolean[status.dictionary().size()];
      for (State state : State.values()) {
        int code = status.dictionary().indexOf(state.name());
        if (code >= 0) {
          alive[code] = state.alive() && state != State.UNKNOWN;
        }
      }
      this.officeOf = authority.dictionary().stream().mapToInt(OFFICES::indexOf).toArray();
    }

    boolean counts(int row) {
      return dates(row).known(row) && types.codes()[row] != CodeColumn.NONE && invention[types.codes()[row]]
          && (!livingOnly || (status.codes()[row] != CodeColumn.NONE && alive[status.codes()[row]]));
    }

    int office(int row) {
      return authority.codes()[row] == CodeColumn.NONE ? -1 : officeOf[authority.codes()[row]];
    }

    private DayColumn dates(int row) {
      return filing.known(row) ? filing : priority;
    }

    int day(int row) {
      return dates(row).days()[row];
    }

    int year(int row) {
      return dates(row).year(row);
    }
  }
}
