package org.patentbeacon.analysis.entry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.life.Entries;
import org.patentbeacon.analysis.life.EntryRule;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Clauses;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodesColumn;

/// E1 新进入者与退出者: who came and who left?
///
/// @param heading what was counted, and how
/// @param rule what is taken for coming and leaving
/// @param holders the applicants with most units
/// @param years how many came and left in each year, of all applicants
public record EntryChart(Heading heading, EntryRule rule, List<Holder> holders, List<Entries.Year> years) {

  /// Copies the lists.
  public EntryChart {
    holders = List.copyOf(holders);
    years = List.copyOf(years);
  }

  /// One applicant.
  ///
  /// @param entries when it came and whether it left
  /// @param units its units, those without a date included
  /// @param query the query that finds its documents
  public record Holder(Entries.Holder entries, int units, String query) {}

  /// How entries are looked at.
  ///
  /// @param unit what is counted as one
  /// @param basis the date by which units are put into years
  /// @param burnIn years from the first one in which who files first may have filed before
  /// @param gap years of silence that make an exit
  /// @param shown how many applicants are listed
  public record Spec(CountUnit unit, DateBasis basis, int burnIn, int gap, int shown) {
    /// {@return five years of burn-in, three of silence, the fifty applicants with most units}
    ///
    /// @param unit what is counted as one
    /// @param basis the date by which units are put into years
    public static Spec of(CountUnit unit, DateBasis basis) {
      return new Spec(unit, basis, 5, 3, 50);
    }
  }

  /// {@return who came and left in a set}
  ///
  /// @param set what is counted
  /// @param spec how
  public static EntryChart of(PatentSet set, Spec spec) {
    Periods spread = set.years(spec.unit(), spec.basis());
    CodesColumn names = set.units(spec.unit()).values(set.table().parties().applicants());
    int from = spread.count() == 0 ? 0 : spread.year(0);
    int last = Objects.requireNonNullElse(spread.lastUsable(), from);
    EntryRule rule = new EntryRule(from, spec.burnIn(), spec.gap(), last);
    Filings filings = Filings.of(names, spread);
    int[] active = spread.distinct(names);
    List<Entries.Year> years = Entries.years(filings.dated(filings.first, from), filings.dated(filings.last, from),
        year -> year - from < active.length ? active[year - from] : 0, rule);
    Heading heading = Heading.of(Analysis.E1, set, spec.unit()).by(spec.basis()).with("coverageFrom", from)
        .with("burnInYears", spec.burnIn()).with("gapYears", spec.gap()).with("lastUsableYear", last);
    List<Holder> holders = filings.largest(spec.shown()).mapToObj(name -> holder(set, Entries.Holder.of(names.dictionary().get(name),
        from + filings.first[name], from + filings.last[name], rule), filings.units[name])).toList();
    return new EntryChart(heading, rule, holders, years);
  }

  private static Holder holder(PatentSet set, Entries.Holder entries, int units) {
    return new Holder(entries, units, set.query(Clauses.exact("APNOR", entries.name())));
  }

  /// What each name has filed: how many units, those without a date included, and its first and last year by place.
  private static final class Filings {
    private static final int NEVER = -1;
    private final int[] units;
    private final int[] first;
    private final int[] last;

    private Filings(int names) {
      this.units = new int[names];
      this.first = new int[names];
      this.last = new int[names];
      Arrays.fill(first, Integer.MAX_VALUE);
      Arrays.fill(last, NEVER);
    }

    static Filings of(CodesColumn names, Periods spread) {
      Filings filings = new Filings(names.dictionary().size());
      for (int unit = 0; unit + 1 < names.offsets().length; unit++) {
        int place = spread.of(unit);
        for (int at = names.offsets()[unit]; at < names.offsets()[unit + 1]; at++) {
          int name = names.codes()[at];
          filings.units[name]++;
          if (place != Periods.UNKNOWN) {
            filings.first[name] = Math.min(filings.first[name], place);
            filings.last[name] = Math.max(filings.last[name], place);
          }
        }
      }
      return filings;
    }

    /// The years of the names that have one.
    int[] dated(int[] places, int from) {
      return IntStream.range(0, places.length).filter(name -> last[name] != NEVER).map(name -> from + places[name]).toArray();
    }

    /// The names with a year and most units; of equal ones those that came first, then by name.
    IntStream largest(int shown) {
      double least = Tops.least(units.length, name -> last[name] == NEVER ? 0 : units[name], shown);
      return IntStream.range(0, units.length).filter(name -> last[name] != NEVER && units[name] >= least).boxed()
          .sorted(Comparator.<Integer>comparingInt(name -> -units[name]).thenComparingInt(name -> first[name])).limit(shown)
          .mapToInt(Integer::intValue);
    }
  }
}
