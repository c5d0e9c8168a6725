package org.patentbeacon.analysis.entry;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.life.Entries;
import org.patentbeacon.analysis.life.EntryRule;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Clauses;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.Units;
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
    Units units = set.units(spec.unit());
    Periods spread = set.years(units.unit(), spec.basis());
    CodesColumn names = units.values(set.table().parties().applicants());
    int from = spread.count() == 0 ? 0 : spread.year(0);
    Filings filings = Filings.of(names, spread);
    Map<String, NavigableSet<Integer>> years = new HashMap<>();
    Map<String, Integer> unitsOf = new HashMap<>();
    for (int name = 0; name < names.dictionary().size(); name++) {
      BitSet places = filings.places()[name];
      if (places != null) {
        String text = names.dictionary().get(name);
        years.put(text, places.stream().map(place -> from + place).boxed().collect(Collectors.toCollection(TreeSet::new)));
        unitsOf.put(text, filings.units()[name]);
      }
    }
    int last = Objects.requireNonNullElse(spread.lastUsable(), from);
    EntryRule rule = new EntryRule(from, spec.burnIn(), spec.gap(), last);
    Entries entries = Entries.of(years, rule);
    Heading heading = Heading.of(Analysis.E1, set, spec.unit()).by(spec.basis()).with("coverageFrom", from)
        .with("burnInYears", spec.burnIn()).with("gapYears", spec.gap()).with("lastUsableYear", last);
    return new EntryChart(heading, rule, holders(set, entries, unitsOf, spec.shown()), entries.years());
  }

  /// What each name has filed.
  ///
  /// @param units how many units, those without a date included
  /// @param places the years with some; absent for a name without a dated unit
  private record Filings(int[] units, @Nullable BitSet[] places) {
    static Filings of(CodesColumn names, Periods spread) {
      int[] units = new int[names.dictionary().size()];
      @Nullable BitSet[] places = new BitSet[units.length];
      for (int unit = 0; unit + 1 < names.offsets().length; unit++) {
        for (int at = names.offsets()[unit]; at < names.offsets()[unit + 1]; at++) {
          units[names.codes()[at]]++;
          if (spread.of(unit) != Periods.UNKNOWN) {
            BitSet known = places[names.codes()[at]];
            BitSet years = known == null ? new BitSet(spread.count()) : known;
            years.set(spread.of(unit));
            places[names.codes()[at]] = years;
          }
        }
      }
      return new Filings(units, places);
    }
  }

  /// Those with most units; of equal ones those that came first, then by name.
  private static List<Holder> holders(PatentSet set, Entries entries, Map<String, Integer> units, int shown) {
    return entries.holders().stream()
        .sorted(Comparator.comparingInt((Entries.Holder holder) -> -units.getOrDefault(holder.name(), 0))).limit(shown)
        .map(holder -> new Holder(holder, units.getOrDefault(holder.name(), 0),
            set.query(Clauses.exact("APNOR", holder.name())))).toList();
  }
}
