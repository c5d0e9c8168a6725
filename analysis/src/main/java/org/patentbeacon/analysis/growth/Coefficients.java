package org.patentbeacon.analysis.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// T7 技术生长率 V、成熟系数 α、衰老系数 β、新技术特征系数 N, of the inventions a, utility models b and designs c of each year.
///
/// V = a / Σa over the five years that end with this one; α = a/(a + b); β = (a + b)/(a + b + c); N = √(V² + α²), whose
/// formula is a convention. Directions are the signs of the Sen slopes over the last five years, where all five have a
/// value.
///
/// @param years one row for each year
/// @param v where V is going; absent when it cannot be told
/// @param alpha where α is going
/// @param beta where β is going
/// @param n where N is going
public record Coefficients(List<Year> years, @Nullable Direction v, @Nullable Direction alpha, @Nullable Direction beta,
    @Nullable Direction n) {
  private static final int WINDOW = 5;

  /// Copies the years.
  public Coefficients {
    years = List.copyOf(years);
  }

  /// One year.
  ///
  /// @param v technical growth
  /// @param alpha maturity
  /// @param beta ageing
  /// @param n novelty of the technology
  public record Year(Measure v, Measure alpha, Measure beta, Measure n) {}

  /// {@return the coefficients of a series}
  ///
  /// @param inventions a, in time order
  /// @param utilityModels b
  /// @param designs c
  /// @param coverageFrom the place of the first year that the source covers
  /// @throws IllegalArgumentException when the years differ
  public static Coefficients of(double[] inventions, double[] utilityModels, double[] designs, int coverageFrom) {
    if (inventions.length != utilityModels.length || inventions.length != designs.length) {
      throw new IllegalArgumentException("inventions of %d years, utility models of %d, designs of %d"
          .formatted(inventions.length, utilityModels.length, designs.length));
    }
    List<Year> years = new ArrayList<>();
    for (int i = 0; i < inventions.length; i++) {
      years.add(i < coverageFrom ? uncovered()
          : year(v(inventions, i, coverageFrom), inventions[i], inventions[i] + utilityModels[i], designs[i]));
    }
    return new Coefficients(years, direction(years, Year::v), direction(years, Year::alpha), direction(years, Year::beta),
        direction(years, Year::n));
  }

  private static Year uncovered() {
    Measure none = Measure.undefined(Reason.NO_DATA);
    return new Year(none, none, none, none);
  }

  private static Measure v(double[] inventions, int at, int coverageFrom) {
    return at - coverageFrom + 1 < WINDOW ? Measure.undefined(Reason.WINDOW_SHORT)
        : Measure.ratio(inventions[at], IntStream.rangeClosed(at - WINDOW + 1, at).mapToDouble(i -> inventions[i]).sum());
  }

  private static Year year(Measure v, double inventions, double technical, double designs) {
    Measure alpha = Measure.ratio(inventions, technical);
    Measure n = v.ok() && alpha.ok() ? Measure.of(Math.hypot(v.orThrow(), alpha.orThrow())) : v.ok() ? alpha : v;
    return new Year(v, alpha, Measure.ratio(technical, technical + designs), n);
  }

  private static @Nullable Direction direction(List<Year> years, Function<Year, Measure> coefficient) {
    List<Measure> last = years.subList(Math.max(0, years.size() - WINDOW), years.size()).stream().map(coefficient).toList();
    if (last.size() < WINDOW || !last.stream().allMatch(Measure::ok)) {
      return null;
    }
    double slope = SenSlope.of(last.stream().mapToDouble(Measure::orThrow).toArray()).orThrow();
    return slope > 0 ? Direction.RISING : slope < 0 ? Direction.FALLING : Direction.LEVEL;
  }
}
