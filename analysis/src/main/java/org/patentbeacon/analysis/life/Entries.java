package org.patentbeacon.analysis.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
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
  public record Holder(String name, int first, int last, EntryState entry, ExitState exit, @Nullable Integer exitYear) {}

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
    List<Holder> holders = new ArrayList<>();
    yearsOfNames.forEach((name, years) -> {
      if (!years.isEmpty()) {
        holders.add(holder(name, years, rule));
      }
    });
    holders.sort(Comparator.comparingInt(Holder::first).thenComparing(Holder::name, CodePointOrder.INSTANCE));
    List<Year> years = IntStream.rangeClosed(rule.coverageFrom(), rule.lastUsableYear())
        .mapToObj(year -> year(year, yearsOfNames, holders, rule)).toList();
    return new Entries(holders, years);
  }

  private static Holder holder(String name, NavigableSet<Integer> years, EntryRule rule) {
    ExitState exit = rule.exit(years.last());
    return new Holder(name, years.first(), years.last(), rule.entry(years.first()), exit,
        exit == ExitState.EXIT ? years.last() + 1 : null);
  }

  private static Year year(int year, Map<String, ? extends NavigableSet<Integer>> yearsOfNames, List<Holder> holders, EntryRule rule) {
    int active = (int) yearsOfNames.values().stream().filter(years -> years.contains(year)).count();
    int entrants = (int) holders.stream().filter(one -> one.first() == year && one.entry() == EntryState.ENTRANT).count();
    int exits = (int) holders.stream().filter(one -> one.exitYear() != null && one.exitYear() == year).count();
    return new Year(year, active, entrants, exits,
        rule.entry(year) == EntryState.ENTRANT ? Measure.ratio(entrants, active) : Measure.undefined(Reason.WINDOW_SHORT),
        rule.seesExit(year) ? Measure.ratio(exits, active) : Measure.undefined(Reason.WINDOW_OPEN));
  }
}
