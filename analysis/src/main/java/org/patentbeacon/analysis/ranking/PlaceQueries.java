package org.patentbeacon.analysis.ranking;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiPredicate;
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

  PlaceQueries(PatentSet set, Units units) {
    this.set = set;
    this.units = units;
    this.countries = set.table().parties().countries();
    this.mixed = units(this::differs);
    this.open = units(this::mayBeElsewhere);
  }

  private int[] units(BiPredicate<Integer, Integer> holds) {
    return IntStream.range(0, units.count()).filter(unit -> Arrays.stream(units.rows(unit)).anyMatch(row -> holds.test(unit, row))).toArray();
  }

  private @Nullable String seat(int row) {
    return set.table().parties().seat().value(row);
  }

  private boolean differs(int unit, int row) {
    String seat = seat(units.representative(unit));
    @Nullable String first = seat == null ? null : Seat.of(seat).country();
    return countries.count(row) > 1 || (countries.count(row) == 1 && (first == null || !hasCountry(row, first)));
  }

  /// Whether another row tells another seat, or one of several applicants may be of the mainland.
  private boolean mayBeElsewhere(int unit, int row) {
    return !Objects.equals(seat(row), seat(units.representative(unit)))
        || (set.table().parties().applicants().count(row) > 1 && (countries.count(row) == 0 || hasCountry(row, HOME)));
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
