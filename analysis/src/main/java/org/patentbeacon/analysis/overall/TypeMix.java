package org.patentbeacon.analysis.overall;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.table.Wording;

/// T3 专利类型分布: inventions or small changes, in all and by year. Rights are counted by application.
///
/// @param heading what was counted, and how
/// @param total all applications, those without a date included
/// @param years the applications of each year
public record TypeMix(Heading heading, Mix total, List<Year> years) {

  /// Copies the list.
  public TypeMix {
    years = List.copyOf(years);
  }

  /// How many of each type there are.
  ///
  /// @param inventions inventions
  /// @param utilityModels utility models
  /// @param designs designs
  /// @param others of another type, or of one that is not known
  public record Mix(int inventions, int utilityModels, int designs, int others) {
    static Mix of(int[] counts) {
      return new Mix(counts[0], counts[1], counts[2], counts[3]);
    }

    /// {@return the applications of known type}
    public int known() {
      return inventions + utilityModels + designs;
    }

    /// {@return how many there are of a type}
    ///
    /// @param type the type
    public int of(RightType type) {
      return switch (type) {
        case INVENTION -> inventions;
        case UTILITY_MODEL -> utilityModels;
        case DESIGN -> designs;
      };
    }

    /// {@return the part of a type in those of known type, 0 to 1}
    ///
    /// @param type the type
    public Measure share(RightType type) {
      return Measure.ratio(of(type), known());
    }

    /// {@return the part of inventions, 发明专利率, 0 to 1}
    public Measure inventionRate() {
      return share(RightType.INVENTION);
    }
  }

  /// One year.
  ///
  /// @param year the year
  /// @param mix its applications
  /// @param state how complete it is
  /// @param query the query that finds its documents
  public record Year(int year, Mix mix, PeriodState state, @Nullable String query) {}

  /// {@return the types of a set, by filing year}
  ///
  /// @param set what is counted
  public static TypeMix of(PatentSet set) {
    Units units = set.units(CountUnit.APPLICATION);
    Periods spread = set.years(units.unit(), DateBasis.FILING);
    int[][] byYear = new int[spread.count()][4];
    int[] total = new int[4];
    CodeColumn types = units.value(set.table().numbers().patentType());
    int[] places = types.dictionary().stream().mapToInt(word -> place(RightType.of(word))).toArray();
    for (int unit = 0; unit < units.count(); unit++) {
      int code = types.codes()[unit];
      int place = code == CodeColumn.NONE ? 3 : places[code];
      total[place]++;
      if (spread.of(unit) != Periods.UNKNOWN) {
        byYear[spread.of(unit)][place]++;
      }
    }
    List<Year> years = new ArrayList<>();
    for (int place = 0; place < byYear.length; place++) {
      years.add(new Year(spread.year(place), Mix.of(byYear[place]), spread.state(place), spread.query(place)));
    }
    Mix all = Mix.of(total);
    Heading heading = Heading.of(Analysis.T3, set, CountUnit.APPLICATION).by(DateBasis.FILING)
        .covering(new Coverage(new Wording("专利类型", "type of right"), all.known(), units.count()));
    return new TypeMix(heading, all, years);
  }

  private static int place(@Nullable RightType type) {
    return switch (type) {
      case INVENTION -> 0;
      case UTILITY_MODEL -> 1;
      case DESIGN -> 2;
      case null -> 3;
    };
  }
}
