package org.patentbeacon.alert.rule;

import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// What an indicator of an industry is computed from.
public sealed interface IndicatorInput {
  /// {@return the value, or why there is none}
  Measure value();

  /// {@return whether the value is a difference, whose limit is 0, and not a quotient}
  default boolean difference() {
    return false;
  }

  /// One number over another: YJ01, YJ02, YJ04 and the barriers YJ08 to YJ10.
  ///
  /// @param numerator what is divided: domestic inventions, or families with a member in a market
  /// @param denominator by what: foreign inventions, or all families
  record Quotient(double numerator, double denominator) implements IndicatorInput {
    @Override
    public Measure value() {
      return Measure.ratio(numerator, denominator);
    }
  }

  /// The growth of domestic to that of foreign filings, both over five years: `g = (N_Y / N_{Y-5})^{1/5} - 1`. Where foreign
  /// filings do not grow a quotient means nothing and the difference is taken.
  ///
  /// @param domestic domestic filings
  /// @param foreign foreign filings
  record GrowthGap(Span domestic, Span foreign) implements IndicatorInput {
    private static final int YEARS = 5;

    /// Filings of two years.
    ///
    /// @param before five years before
    /// @param last in the last complete year
    public record Span(double before, double last) {
      double growth() {
        return Math.pow(last / before, 1.0 / YEARS) - 1;
      }
    }

    @Override
    public Measure value() {
      if (domestic.before == 0 || foreign.before == 0) {
        return Measure.undefined(Reason.ZERO_BASE);
      }
      return Measure.of(difference() ? domestic.growth() - foreign.growth() : domestic.growth() / foreign.growth());
    }

    @Override
    public boolean difference() {
      return foreign.before == 0 || foreign.growth() <= 0;
    }
  }

  /// How much of the leaders' inventions the first three hold, domestic to foreign: YJ05.
  ///
  /// @param domestic the domestic leaders
  /// @param foreign the foreign leaders
  record ConcentrationGap(Leaders domestic, Leaders foreign) implements IndicatorInput {
    /// The inventions of leaders.
    ///
    /// @param three of the first three
    /// @param ten of the first ten
    public record Leaders(double three, double ten) {}

    @Override
    public Measure value() {
      return domestic.ten == 0 ? Measure.undefined(Reason.ZERO_DENOMINATOR)
          : Measure.ratio(domestic.three / domestic.ten * foreign.ten, foreign.three);
    }
  }

  /// Here less there, only shown: YJ06 in years of the first filing, YJ07 in inventions.
  ///
  /// @param here the number in China
  /// @param there the number in another country
  record Lead(double here, double there) implements IndicatorInput {
    @Override
    public Measure value() {
      return Measure.of(here - there);
    }

    @Override
    public boolean difference() {
      return true;
    }
  }
}
