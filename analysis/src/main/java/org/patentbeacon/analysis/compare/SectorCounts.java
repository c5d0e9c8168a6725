package org.patentbeacon.analysis.compare;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the indicators of a sector are made of: inventions of one node, counted as families, filed up to a year Y.
///
/// @param domestic families with a member here, of domestic first applicants
/// @param foreign those of foreign first applicants
/// @param countries what is in each country, by its code; `CN` is here
/// @param families all families
public record SectorCounts(Side domestic, Side foreign, Map<String, Country> countries, int families) {

  /// Copies the countries, by code.
  public SectorCounts {
    countries = Collections.unmodifiableMap(new TreeMap<>(countries));
  }

  /// The families of one side.
  ///
  /// @param families all of them
  /// @param fiveYearsBefore those filed in the year Y − 5
  /// @param lastYear those filed in the year Y
  /// @param ofApplicants how many each first applicant has, in any order
  public record Side(int families, int fiveYearsBefore, int lastYear, List<Integer> ofApplicants) {

    /// Copies the list, largest first.
    public Side {
      ofApplicants = ofApplicants.stream().sorted(Collections.reverseOrder()).toList();
    }

    int largest(int n) {
      return ofApplicants.stream().limit(n).mapToInt(Integer::intValue).sum();
    }
  }

  /// What is in one country.
  ///
  /// @param firstYear the first filing year; absent when nothing was filed
  /// @param inventions families with an invention in it
  /// @param families families with a member in it
  public record Country(@Nullable Integer firstYear, int inventions, int families) {}

  /// {@return what is in a country, which may be nothing}
  Country country(String code) {
    return countries.getOrDefault(code, new Country(null, 0, 0));
  }
}
