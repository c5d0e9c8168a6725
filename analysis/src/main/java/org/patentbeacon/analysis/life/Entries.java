package org.patentbeacon.analysis.life;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.index.CodePointOrder;

/// E1 新进入者与退出者.
///
/// @param holders who came and who left, by first year, then by code point of the name
/// @param years how many came and left in each year, from the start of coverage to the last usable year
public record Entries(List<Holder> holders, List<Year> years) {

  /// Copies the lists.
  public Entries {
    holders = List.copyOf(holders);
    years = List.copyOf(years);
  }

  /// One name.
  ///
  /// @param name the name
  /// @param first the year of its first filing
  /// @param last the year of its last filing
  /// @param entry how it came
  /// @param exit whether it left
  /// @param exitYear the year after its last filing; absent while it is active
  public record Holder(String name, int first, int last, EntryState entry, ExitState exit, @Nullable Integer exitYear) {
    /// {@return what a name did}
    ///
    /// @param name the name
    /// @param first the year of its first filing
    /// @param last the year of its last filing
    /// @param rule what is taken for coming and leaving
    public static Holder of(String name, int first, int last, EntryRule rule) {
      ExitState exit = rule.exit(last);
      return new Holder(name, first, last, rule.entry(first), exit, exit == ExitState.EXIT ? last + 1 : null);
    }
  }

  /// One year.
  ///
  /// @param year the year
  /// @param active names that filed in it
  /// @param entrants names that came in it; those of whom that cannot be told are left out
  /// @param exits names that left in it
  /// @param entryRate entrants over active; undefined during burn-in
  /// @param exitRate exits over active; undefined while an exit would not be seen yet
  public record Year(int year, int active, int entrants, int exits, Measure entryRate, Measure exitRate) {}

  /// {@return who came and who left}
  ///
  /// @param yearsOfNames the years in which each name filed, aliases joined; a name without any is left out
  /// @param rule what is taken for coming and leaving
  public static Entries of(Map<String, ? extends NavigableSet<Integer>> yearsOfNames, EntryRule rule) {
    List<Holder> holders = yearsOfNames.entrySet().stream().filter(name -> !name.getValue().isEmpty())
        .map(name -> Holder.of(name.getKey(), name.getValue().first(), name.getValue().last(), rule))
        .sorted(Comparator.comparingInt(Holder::first).thenComparing(Holder::name, CodePointOrder.INSTANCE)).toList();
    return new Entries(holders, years(holders.stream().mapToInt(Holder::first).toArray(),
        holders.stream().mapToInt(Holder::last).toArray(),
        year -> (int) yearsOfNames.values().stream().filter(years -> years.contains(year)).count(), rule));
  }

  /// {@return how many came and left in each year, from the start of coverage to the last usable year}
  ///
  /// @param first the year of the first filing of each name
  /// @param last that of its last filing, in the same order
  /// @param active how many names filed in a year
  /// @param rule what is taken for coming and leaving
  public static List<Year> years(int[] first, int[] last, IntUnaryOperator active, EntryRule rule) {
    int[] entrants = new int[Math.max(0, rule.lastUsableYear() - rule.coverageFrom() + 1)];
    int[] exits = new int[entrants.length];
    for (int name = 0; name < first.length; name++) {
      int came = first[name] - rule.coverageFrom();
      if (came >= 0 && came < entrants.length && rule.entry(first[name]) == EntryState.ENTRANT) {
        entrants[came]++;
      }
      int gone = last[name] + 1 - rule.coverageFrom();
      if (gone >= 0 && gone < exits.length && rule.exit(last[name]) == ExitState.EXIT) {
        exits[gone]++;
      }
    }
    return IntStream.range(0, entrants.length).mapToObj(place -> {
      int year = rule.coverageFrom() + place;
      return year(year, active.applyAsInt(year), entrants[place], exits[place], rule);
    }).toList();
  }

  private static Year year(int year, int active, int entrants, int exits, EntryRule rule) {
    return new Year(year, active, entrants, exits,
        rule.entry(year) == EntryState.ENTRANT ? Measure.ratio(entrants, active) : Measure.undefined(Reason.WINDOW_SHORT),
        rule.seesExit(year) ? Measure.ratio(exits, active) : Measure.undefined(Reason.WINDOW_OPEN));
  }
}
