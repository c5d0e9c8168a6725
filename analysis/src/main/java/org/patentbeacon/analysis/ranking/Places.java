package org.patentbeacon.analysis.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.Levels;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.Seat;
import org.patentbeacon.table.Wording;

/// R4 区域分布: where are the holders, where are the markets? Holders are first applicants, by country, province and city; markets
/// are the offices that published. Hong Kong, Macau and Taiwan stand apart from the mainland.
///
/// @param heading what was counted, and how
/// @param countries the countries of first applicants
/// @param provinces the provinces of those of the mainland; foreign ones have none and are not unknown
/// @param cities the cities of those of the mainland
/// @param markets the offices
/// @param flows from countries to offices
public record Places(Heading heading, Side countries, Side provinces, Side cities, Side markets, List<Flow> flows) {
  private static final String HOME = "CN";

  /// Copies the list.
  public Places {
    flows = List.copyOf(flows);
  }

  /// One level of places.
  ///
  /// @param rows the places, most first, equal ones by name
  /// @param known applications with a place, of which shares are taken
  /// @param unknown applications whose place should be known and is not
  /// @param elsewhere applications that have no place of this level
  public record Side(List<Row> rows, int known, int unknown, int elsewhere) {
    /// Copies the list.
    public Side {
      rows = List.copyOf(rows);
    }
  }

  /// One place.
  ///
  /// @param code its code or name
  /// @param count applications
  /// @param share of those with a place, 0 to 1
  /// @param query the query that finds its documents; absent where none does, see [PlaceQueries]
  public record Row(String code, int count, Measure share, @Nullable String query) {}

  /// Applications of one country at one office.
  ///
  /// @param country the country of the first applicant
  /// @param office the office
  /// @param count applications
  /// @param query the query that finds its documents; absent where none does, see [PlaceQueries]
  public record Flow(String country, String office, int count, @Nullable String query) {}

  /// {@return the places of a set}
  ///
  /// @param set what is counted
  public static Places of(PatentSet set) {
    Units units = set.units(CountUnit.APPLICATION);
    CodeColumn seats = units.value(set.table().parties().seat());
    CodeColumn offices = units.value(set.table().numbers().authority());
    CodeColumn countries = Levels.of(seats, seat -> Seat.of(seat).country());
    int home = countries.dictionary().indexOf(HOME);
    IntPredicate abroad = unit -> countries.codes()[unit] != CodeColumn.NONE && countries.codes()[unit] != home;
    PlaceQueries queries = new PlaceQueries(set, units);
    CodeColumn provinces = Levels.of(seats, seat -> atHome(seat, Seat::province));
    CodeColumn cities = Levels.of(seats, seat -> atHome(seat, Seat::city));
    Side holders = side(countries, _ -> false, queries.countries(countries));
    Side atProvinces = side(provinces, abroad, queries.within("AP-PROVINCE", provinces));
    Side atCities = side(cities, abroad, queries.within("AP-CITY", cities));
    Side markets = side(offices, _ -> false, place -> set.query("PNC=" + offices.dictionary().get(place)));
    Heading heading = Heading.of(Analysis.R4, set, CountUnit.APPLICATION)
        .covering(new Coverage(new Wording("第一申请人国别", "country of the first applicant"), holders.known(), units.count()));
    return new Places(heading, holders, atProvinces, atCities, markets, flows(queries, countries, offices));
  }

  /// A part of a seat on the mainland, or of one whose country is not known.
  private static @Nullable String atHome(String text, Function<Seat, @Nullable String> part) {
    Seat seat = Seat.of(text);
    return seat.country() == null || seat.country().equals(HOME) ? part.apply(seat) : null;
  }

  private static Side side(CodeColumn places, IntPredicate hasNone, IntFunction<@Nullable String> query) {
    int[] counts = new int[places.dictionary().size()];
    int unknown = 0;
    int elsewhere = 0;
    for (int unit = 0; unit < places.codes().length; unit++) {
      if (places.codes()[unit] != CodeColumn.NONE) {
        counts[places.codes()[unit]]++;
      } else if (hasNone.test(unit)) {
        elsewhere++;
      } else {
        unknown++;
      }
    }
    int known = Arrays.stream(counts).sum();
    List<Row> rows = IntStream.range(0, counts.length).filter(code -> counts[code] > 0).boxed()
        .sorted(Comparator.<Integer>comparingInt(code -> -counts[code]).thenComparing(code -> code))
        .map(code -> new Row(places.dictionary().get(code), counts[code], Measure.ratio(counts[code], known),
            query.apply(code))).toList();
    return new Side(rows, known, unknown, elsewhere);
  }

  private static List<Flow> flows(PlaceQueries queries, CodeColumn countries, CodeColumn offices) {
    int width = offices.dictionary().size();
    int[] counts = new int[countries.dictionary().size() * width];
    for (int unit = 0; unit < countries.codes().length; unit++) {
      if (countries.codes()[unit] != CodeColumn.NONE && offices.codes()[unit] != CodeColumn.NONE) {
        counts[countries.codes()[unit] * width + offices.codes()[unit]]++;
      }
    }
    List<Flow> flows = new ArrayList<>();
    for (int cell = 0; cell < counts.length; cell++) {
      if (counts[cell] > 0) {
        String country = countries.dictionary().get(cell / width);
        String office = offices.dictionary().get(cell % width);
        flows.add(new Flow(country, office, counts[cell], queries.flow(countries, cell / width, offices, cell % width)));
      }
    }
    flows.sort(Comparator.comparingInt((Flow flow) -> -flow.count()).thenComparing(Flow::country).thenComparing(Flow::office));
    return flows;
  }
}
