package org.patentbeacon.analysis.matrix;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.ClassLevel;
import org.patentbeacon.analysis.unit.Clauses;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Levels;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.PackedStrings;
import org.patentbeacon.index.table.Seat;
import org.patentbeacon.table.Wording;

/// One side of a cross table: which values units have.
///
/// @param name what it shows
/// @param values the values of each unit
/// @param clause the clause that finds a value
/// @param top how many values stand apart, those with most units; the others stand together
/// @param ordered whether values stand in their own order, as years do, and not by their counts
/// @param basis the date whose years the values are; `null` for values that are no years
public record Axis(Wording name, BiFunction<PatentSet, Units, CodesColumn> values, UnaryOperator<String> clause, int top,
    boolean ordered, @Nullable DateBasis basis) {

  /// {@return applicants by the names under which their groups are shown}
  ///
  /// @param top how many stand apart
  public static Axis applicants(int top) {
    return new Axis(new Wording("申请人", "applicant"), (set, units) -> units.values(set.table().parties().applicants()),
        name -> Clauses.exact("APNOR", name), top, false, null);
  }

  /// {@return classes of the IPC}
  ///
  /// @param level their level
  /// @param top how many stand apart
  public static Axis ipc(ClassLevel level, int top) {
    return new Axis(new Wording("IPC " + level.wording().zh(), "IPC " + level.wording().en()),
        (set, units) -> set.ipc(units.unit(), level), symbol -> "IPC=" + symbol, top, false, null);
  }

  /// {@return countries of the first applicants}
  ///
  /// @param top how many stand apart
  public static Axis countries(int top) {
    return new Axis(new Wording("申请人国别", "country of applicant"), (set, units) ->
        single(Levels.of(units.value(set.table().parties().seat()), seat -> Seat.of(seat).country())),
        country -> "AP-COUNTRY=" + country, top, false, null);
  }

  /// {@return the offices that published}
  ///
  /// @param top how many stand apart
  public static Axis offices(int top) {
    return new Axis(new Wording("公开国", "office"), (set, units) -> units.values(single(set.table().numbers().authority())),
        office -> "PNC=" + office, top, false, null);
  }

  /// {@return years}
  ///
  /// @param basis the date by which units are put into years
  public static Axis years(DateBasis basis) {
    return new Axis(basis.wording(), (set, units) -> {
      Periods spread = set.years(units.unit(), basis);
      String[] labels = new String[spread.count()];
      Arrays.setAll(labels, spread::label);
      int[] codes = new int[units.count()];
      Arrays.setAll(codes, unit -> spread.of(unit) == Periods.UNKNOWN ? CodeColumn.NONE : spread.of(unit));
      return single(new CodeColumn(PackedStrings.of(Arrays.asList(labels)), codes));
    }, year -> basis.field() + "=" + year, Integer.MAX_VALUE, true, basis);
  }

  /// {@return the types of right}
  public static Axis types() {
    return new Axis(new Wording("专利类型", "type of right"), (set, units) -> single(Levels.of(
        units.value(set.table().numbers().patentType()), word -> {
          RightType type = RightType.of(word);
          return type == null ? null : type.name();
        })), type -> "PT=" + (type.equals("UTILITY_MODEL") ? "U" : type.equals("DESIGN") ? "D" : "(A or B)"),
        Integer.MAX_VALUE, true, null);
  }

  /// {@return the legal states}
  public static Axis states() {
    return new Axis(new Wording("法律状态", "legal state"), (set, units) -> single(units.value(set.table().rights().status())),
        state -> "STATUS=" + state, Integer.MAX_VALUE, true, null);
  }

  /// A column of at most one value as one of several.
  private static CodesColumn single(CodeColumn column) {
    int[] offsets = new int[column.codes().length + 1];
    int[] codes = new int[column.codes().length];
    int next = 0;
    for (int row = 0; row < codes.length; row++) {
      if (column.codes()[row] != CodeColumn.NONE) {
        codes[next++] = column.codes()[row];
      }
      offsets[row + 1] = next;
    }
    return new CodesColumn(column.dictionary(), offsets, Arrays.copyOf(codes, next));
  }
}
