package org.patentbeacon.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.MeasureState;
import org.patentbeacon.analysis.measure.Reason;

/// W1 产业预警指标 YJ01–YJ10: is an industry short of patents, hollow, slow, or walled in?
///
/// @param rows the indicators in their order; YJ06 and YJ07 have one for each country
public record SectorIndicators(List<Row> rows) {
  private static final List<String> ABROAD = List.of("US", "JP", "EP", "KR");
  private static final int LEADERS = 10;
  private static final int FIRST_LEADERS = 3;
  private static final int YEARS = 5;

  /// Copies the rows.
  public SectorIndicators {
    rows = List.copyOf(rows);
  }

  /// One indicator.
  ///
  /// @param id the indicator
  /// @param country the country it is about; absent when about none
  /// @param numerator what is compared
  /// @param denominator with what
  /// @param value the indicator
  /// @param form how they are compared
  /// @param limit the limit; absent when the value is only shown
  /// @param state what it says
  /// @param reason why it has no value, or may not be judged by; absent when it is judged, or only shown
  /// @param smallPool whether a side has fewer than the ten applicants asked for, so that all of them were taken
  public record Row(SectorId id, @Nullable String country, Measure numerator, Measure denominator, Measure value, SectorForm form,
      @Nullable Double limit, SectorState state, @Nullable Reason reason, boolean smallPool) {

    private Row pool(boolean small) {
      return new Row(id, country, numerator, denominator, value, form, limit, state, reason, small);
    }
  }

  /// {@return the indicators of a sector}
  ///
  /// @param counts what they are made of
  /// @param limits where they warn
  /// @param minFamilies with fewer families the values are shown and not assessed
  public static SectorIndicators of(SectorCounts counts, SectorLimits limits, int minFamilies) {
    Judge judge = new Judge(limits, counts.families() < minFamilies);
    SectorCounts.Side home = counts.domestic();
    SectorCounts.Side away = counts.foreign();
    boolean small = home.ofApplicants().size() < LEADERS || away.ofApplicants().size() < LEADERS;
    List<Row> rows = new ArrayList<>();
    rows.add(judge.ratio(SectorId.YJ01, Measure.of(home.families()), Measure.of(away.families())));
    rows.add(judge.ratio(SectorId.YJ02, Measure.of(home.families()), Measure.of(away.families())));
    rows.add(pace(judge, growth(home), growth(away)));
    rows.add(judge.ratio(SectorId.YJ04, Measure.of(home.largest(LEADERS)), Measure.of(away.largest(LEADERS))).pool(small));
    rows.add(judge.ratio(SectorId.YJ05, concentration(home), concentration(away)).pool(small));
    ABROAD.forEach(code -> rows.add(judge.difference(SectorId.YJ06, code, firstYear(counts, "CN"), firstYear(counts, code))));
    ABROAD.forEach(code -> rows.add(judge.difference(SectorId.YJ07, code, inventions(counts, "CN"), inventions(counts, code))));
    rows.add(barrier(judge, SectorId.YJ08, counts, "US"));
    rows.add(barrier(judge, SectorId.YJ09, counts, "EP"));
    rows.add(barrier(judge, SectorId.YJ10, counts, "JP"));
    return new SectorIndicators(rows);
  }

  private static Measure growth(SectorCounts.Side side) {
    return side.fiveYearsBefore() == 0 ? Measure.undefined(Reason.ZERO_BASE)
        : Measure.of(Math.pow((double) side.lastYear() / side.fiveYearsBefore(), 1.0 / YEARS) - 1);
  }

  private static Row pace(Judge judge, Measure home, Measure away) {
    boolean grows = !away.ok() || away.orThrow() > 0;
    return grows ? judge.ratio(SectorId.YJ03, home, away) : judge.difference(SectorId.YJ03, null, home, away);
  }

  private static Measure concentration(SectorCounts.Side side) {
    return side.ofApplicants().size() < FIRST_LEADERS ? Measure.undefined(Reason.SMALL_POOL)
        : Measure.ratio(side.largest(FIRST_LEADERS), side.largest(LEADERS));
  }

  private static Measure firstYear(SectorCounts counts, String code) {
    Integer year = counts.country(code).firstYear();
    return year == null ? Measure.undefined(Reason.NO_DATA) : Measure.of(year);
  }

  private static Measure inventions(SectorCounts counts, String code) {
    return Measure.of(counts.country(code).inventions());
  }

  private static Row barrier(Judge judge, SectorId id, SectorCounts counts, String code) {
    Row row = judge.ratio(id, Measure.of(counts.country(code).families()), Measure.of(counts.families()));
    return new Row(id, code, row.numerator(), row.denominator(), row.value(), row.form(), row.limit(), row.state(), row.reason(), false);
  }

  /// Compares two figures and holds the result against its limit.
  private record Judge(SectorLimits limits, boolean tooFew) {
    Row ratio(SectorId id, Measure numerator, Measure denominator) {
      Measure value = !numerator.ok() ? numerator : !denominator.ok() ? denominator
          : Measure.ratio(numerator.orThrow(), denominator.orThrow());
      return row(id, null, List.of(numerator, denominator, value), SectorForm.RATIO);
    }

    Row difference(SectorId id, @Nullable String country, Measure minuend, Measure subtrahend) {
      Measure value = !minuend.ok() ? minuend : !subtrahend.ok() ? subtrahend
          : Measure.of(minuend.orThrow() - subtrahend.orThrow());
      return row(id, country, List.of(minuend, subtrahend, value), SectorForm.DIFFERENCE);
    }

    private Row row(SectorId id, @Nullable String country, List<Measure> figures, SectorForm form) {
      SectorLimits.Row limit = limits.of(id, form);
      Measure value = figures.getLast();
      SectorState state = state(limit, value);
      Reason reason = tooFew && value.state() == MeasureState.OK ? Reason.SMALL_POOL : value.reason();
      return new Row(id, country, figures.get(0), figures.get(1), value, form, limit.limit(), state, reason, false);
    }

    private SectorState state(SectorLimits.Row limit, Measure value) {
      if (!value.ok()) {
        return SectorState.UNDEFINED;
      }
      if (tooFew || limit.side() == null) {
        return SectorState.NOT_ASSESSED;
      }
      return limit.warns(value.orThrow()) ? SectorState.WARN : SectorState.NO_WARN;
    }
  }
}
