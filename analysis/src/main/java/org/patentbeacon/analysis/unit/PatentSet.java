package org.patentbeacon.analysis.unit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.concordance.Concordance;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.PatentTable;

/// What is analysed: the hits of a query as units of every kind, with the day up to which they are complete. Units are worked
/// out when first asked for and kept.
public final class PatentSet {
  private final PatentTable table;
  private final int horizon;
  private final Map<CountUnit, Units> units = new EnumMap<>(CountUnit.class);
  private final Map<CountUnit, Map<DateBasis, Periods>> years = new EnumMap<>(CountUnit.class);
  private final Map<CountUnit, Map<ClassLevel, CodesColumn>> ipc = new EnumMap<>(CountUnit.class);
  private final Map<CountUnit, Traits> traits = new EnumMap<>(CountUnit.class);
  private final IdentityHashMap<Concordance, List<List<String>>> fields = new IdentityHashMap<>();

  private PatentSet(PatentTable table, Horizons horizons) {
    this.table = table;
    this.horizon = horizons.longest(types(table.numbers().patentType()));
  }

  private static Set<RightType> types(CodeColumn column) {
    Set<RightType> types = EnumSet.noneOf(RightType.class);
    for (String word : column.dictionary()) {
      RightType type = RightType.of(word);
      if (type != null) {
        types.add(type);
      }
    }
    return types;
  }

  /// {@return the hits in a table}
  ///
  /// @param table the table
  public static PatentSet of(PatentTable table) {
    return new PatentSet(table, Horizons.SHIPPED);
  }

  /// {@return the hits in a table}
  ///
  /// @param table the table
  /// @param horizons how long filings are hidden
  public static PatentSet of(PatentTable table, Horizons horizons) {
    return new PatentSet(table, horizons);
  }

  /// {@return the table}
  public PatentTable table() {
    return table;
  }

  /// {@return the hits as units}
  ///
  /// @param unit what is counted as one
  public synchronized Units units(CountUnit unit) {
    return units.computeIfAbsent(unit, asked -> Units.of(table, asked, List.copyOf(Representatives.OFFICES)));
  }

  /// {@return the years of units}
  ///
  /// @param unit what is counted as one
  /// @param basis the date by which units are put into years
  public synchronized Periods years(CountUnit unit, DateBasis basis) {
    return years.computeIfAbsent(unit, _ -> new EnumMap<>(DateBasis.class))
        .computeIfAbsent(basis, asked -> Periods.of(this, units(unit), asked, Granularity.YEAR));
  }

  /// {@return the classes of the IPC of units}
  ///
  /// @param unit what is counted as one
  /// @param level their level
  public synchronized CodesColumn ipc(CountUnit unit, ClassLevel level) {
    return ipc.computeIfAbsent(unit, _ -> new EnumMap<>(ClassLevel.class))
        .computeIfAbsent(level, asked -> Levels.of(units(unit).values(table.classes().ipc()), asked::of));
  }

  /// {@return what rankings ask of every unit}
  ///
  /// @param unit what is counted as one
  public synchronized Traits traits(CountUnit unit) {
    return traits.computeIfAbsent(unit, asked -> Traits.of(units(asked)));
  }

  /// {@return the fields of each symbol of the IPC, by the codes of the table's column}
  ///
  /// @param concordance which symbols are put under which fields
  public synchronized List<List<String>> fields(Concordance concordance) {
    return fields.computeIfAbsent(concordance, asked -> table.classes().ipc().dictionary().stream().map(asked::codes).toList());
  }

  /// {@return the query, as text}
  public String query() {
    return table.origin().query();
  }

  /// {@return the query with another clause that its documents must answer too}
  ///
  /// @param clause the clause
  public String query(String clause) {
    return "(" + query() + ") and " + clause;
  }

  /// {@return the latest day for which the data are complete; `null` when no source tells}
  public @Nullable LocalDate cutoff() {
    return table.origin().cutoff();
  }

  /// {@return how many months a filing may be hidden, of the sorts of right that are there}
  public int horizon() {
    return horizon;
  }

  /// {@return how complete a period is}
  ///
  /// @param end its last day
  /// @param basis the date by which units are put into it
  public PeriodState state(LocalDate end, DateBasis basis) {
    return PeriodState.of(end, basis, horizon, cutoff());
  }

  /// {@return how complete a year is}
  ///
  /// @param year the year
  /// @param basis the date by which units are put into it
  public PeriodState state(int year, DateBasis basis) {
    return state(LocalDate.of(year, 12, 31), basis);
  }
}
