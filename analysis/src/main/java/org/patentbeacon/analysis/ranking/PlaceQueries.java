package org.patentbeacon.analysis.ranking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.NumberList;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.Seat;

/// Queries for the places of first applicants. The clauses of the query language find documents with any applicant there. Where others
/// than the first may be there, too, the numbers of those documents are taken out of the query; where these are too many, the
/// numbers of what was counted stand in its place; where these are too many as well there is no query.
final class PlaceQueries {
  private static final String HOME = "CN";

  private final PatentSet set;
  private final Units units;
  private final CodesColumn countries;
  /// Units of which an applicant is of another country than the first.
  private final int[] mixed;
  /// Units of which another applicant than the first may be anywhere on the mainland.
  private final int[] open;

  /// Per seat its country, as a code of the countries.
  private final int[] countryOfSeat;
  private final int home;

  PlaceQueries(PatentSet set, Units units) {
    this.set = set;
    this.units = units;
    this.countries = set.table().parties().countries();
    this.countryOfSeat = set.table().parties().seat().dictionary().stream().mapToInt(seat -> {
      String country = Seat.of(seat).country();
      return country == null ? CodeColumn.NONE : countries.dictionary().indexOf(country);
    }).toArray();
    this.home = countries.dictionary().indexOf(HOME);
    this.mixed = units(this::differs);
    this.open = units(this::mayBeElsewhere);
  }

  /// Tells something of a row, given the row that stands for its unit.
  private interface Test {
    boolean holds(int row, int representative);
  }

  private int[] units(Test test) {
    BitSet found = new BitSet();
    int[] ofRows = units.ofRows();
    for (int row = 0; row < ofRows.length; row++) {
      if (test.holds(row, units.representative(ofRows[row]))) {
        found.set(ofRows[row]);
      }
    }
    return found.stream().toArray();
  }

  private boolean differs(int row, int representative) {
    int seat = set.table().parties().seat().codes()[representative];
    int first = seat == CodeColumn.NONE ? CodeColumn.NONE : countryOfSeat[seat];
    return countries.count(row) > 1 || (countries.count(row) == 1 && (first < 0 || countries.codes()[countries.offsets()[row]] != first));
  }

  /// Whether another row tells another seat, or one of several applicants may be of the mainland.
  private boolean mayBeElsewhere(int row, int representative) {
    int[] seats = set.table().parties().seat().codes();
    return seats[row] != seats[representative]
        || (set.table().parties().applicants().count(row) > 1 && (countries.count(row) == 0 || isAtHome(row)));
  }

  private boolean isAtHome(int row) {
    for (int at = countries.offsets()[row]; at < countries.offsets()[row + 1]; at++) {
      if (countries.codes()[at] == home) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCountry(int row, String country) {
    return IntStream.range(countries.offsets()[row], countries.offsets()[row + 1])
        .anyMatch(at -> countries.dictionary().get(countries.codes()[at]).equals(country));
  }

  /// For a column of countries of first applicants: the query of each.
  IntFunction<@Nullable String> countries(CodeColumn first) {
    return country -> query(clause(first, country), unit -> first.codes()[unit] == country, inCountry(first.dictionary().get(country)));
  }

  /// From a country to an office.
  @Nullable String flow(CodeColumn first, int country, CodeColumn offices, int office) {
    String name = first.dictionary().get(country);
    return query(clause(first, country) + " and PNC=" + offices.dictionary().get(office),
        unit -> offices.codes()[unit] == office && first.codes()[unit] == country,
        inCountry(name).filter(unit -> offices.codes()[unit] == office));
  }

  private static String clause(CodeColumn first, int country) {
    return "AP-COUNTRY=" + first.dictionary().get(country);
  }

  private IntStream inCountry(String country) {
    return Arrays.stream(mixed).filter(unit -> Arrays.stream(units.rows(unit)).anyMatch(row -> hasCountry(row, country)));
  }

  /// For a column of places of first applicants below the country, of which the table does not tell those of the others.
  IntFunction<@Nullable String> within(String field, CodeColumn first) {
    return place -> query(field + "=" + first.dictionary().get(place), unit -> first.codes()[unit] == place, Arrays.stream(open));
  }

  private @Nullable String query(String clause, IntPredicate counted, IntStream perhapsFound) {
    int[] wrong = perhapsFound.filter(unit -> !counted.test(unit)).toArray();
    if (wrong.length == 0) {
      return set.query(clause);
    }
    return NumberList.clause(units, wrong).map(numbers -> clause + " not " + numbers)
        .or(() -> NumberList.clause(units, IntStream.range(0, units.count()).filter(counted).toArray())).map(set::query).orElse(null);
  }
}
