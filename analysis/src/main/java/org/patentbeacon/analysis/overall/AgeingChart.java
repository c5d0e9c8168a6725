package org.patentbeacon.analysis.overall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.growth.Coefficients;
import org.patentbeacon.analysis.growth.Direction;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.index.CountUnit;

/// T7 技术生长率、成熟系数、衰老系数、新技术特征系数: which phase do the types of right suggest?
///
/// @param heading what was counted, and how
/// @param years the coefficients of each year
/// @param v where V is going over the last usable years; absent when it cannot be told
/// @param alpha where α is going
/// @param beta where β is going
/// @param n where N is going
public record AgeingChart(Heading heading, List<Year> years, @Nullable Direction v, @Nullable Direction alpha,
    @Nullable Direction beta, @Nullable Direction n) {

  /// Copies the list.
  public AgeingChart {
    years = List.copyOf(years);
  }

  /// One year.
  ///
  /// @param year the year
  /// @param mix its applications
  /// @param coefficients its coefficients
  /// @param state how complete it is
  public record Year(int year, TypeMix.Mix mix, Coefficients.Year coefficients, PeriodState state) {}

  /// {@return the coefficients of a set}
  ///
  /// @param set what is counted
  /// @param types its types of right by year
  public static AgeingChart of(PatentSet set, TypeMix types) {
    Coefficients all = coefficients(types.years());
    List<TypeMix.Year> usable = types.years().stream().filter(year -> year.state() != PeriodState.INCOMPLETE).toList();
    Coefficients told = coefficients(usable);
    List<Year> years = new ArrayList<>();
    for (int place = 0; place < types.years().size(); place++) {
      TypeMix.Year year = types.years().get(place);
      years.add(new Year(year.year(), year.mix(), all.years().get(place), year.state()));
    }
    Heading heading = Heading.of(Analysis.T7, set, CountUnit.APPLICATION).by(DateBasis.FILING)
        .with("coverageFrom", types.years().isEmpty() ? "-" : types.years().getFirst().year());
    return new AgeingChart(heading, years, told.v(), told.alpha(), told.beta(), told.n());
  }

  private static Coefficients coefficients(List<TypeMix.Year> years) {
    return Coefficients.of(counts(years, TypeMix.Mix::inventions), counts(years, TypeMix.Mix::utilityModels),
        counts(years, TypeMix.Mix::designs), 0);
  }

  private static double[] counts(List<TypeMix.Year> years, ToIntFunction<TypeMix.Mix> type) {
    return years.stream().mapToDouble(year -> type.applyAsInt(year.mix())).toArray();
  }
}
