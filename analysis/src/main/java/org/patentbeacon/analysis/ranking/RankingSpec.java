package org.patentbeacon.analysis.ranking;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.ClassLevel;
import org.patentbeacon.analysis.unit.Clauses;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Levels;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.table.Wording;

/// How a ranking is made.
///
/// @param analysis which analysis it is
/// @param what what is ranked, in words
/// @param column the values of each unit
/// @param clause the clause that finds a label
/// @param unit what is counted as one
/// @param basis the date by which units are put into years
/// @param counting by which count labels are ranked
/// @param top the number of ranks to show; a cut within a tie keeps all of it
public record RankingSpec(Analysis analysis, Wording what,
    BiFunction<PatentSet, CountUnit, CodesColumn> column, UnaryOperator<String> clause, CountUnit unit, DateBasis basis,
    Counting counting, int top) {
  private static final int SHOWN = 20;

  /// {@return R1, the applicants by the names under which their groups are shown}
  ///
  /// @param unit what is counted as one
  /// @param basis the date by which units are put into years
  public static RankingSpec applicants(CountUnit unit, DateBasis basis) {
    return new RankingSpec(Analysis.R1, new Wording("申请人", "applicant"), (set, asked) -> set.units(asked).values(set.table().parties().applicants()),
        name -> Clauses.exact("APNOR", name), unit, basis, Counting.FULL, SHOWN);
  }

  /// {@return R2, the inventors by their names as printed}
  ///
  /// @param unit what is counted as one
  /// @param basis the date by which units are put into years
  public static RankingSpec inventors(CountUnit unit, DateBasis basis) {
    return new RankingSpec(Analysis.R2, new Wording("发明人", "inventor"), (set, asked) -> set.units(asked).values(set.table().parties().inventors()),
        name -> Clauses.exact("IN", name), unit, basis, Counting.FULL, SHOWN);
  }

  /// {@return R3, the agencies by their names as printed}
  ///
  /// @param unit what is counted as one
  /// @param basis the date by which units are put into years
  public static RankingSpec agencies(CountUnit unit, DateBasis basis) {
    return new RankingSpec(Analysis.R3, new Wording("代理机构", "agency"), (set, asked) -> set.units(asked).values(set.table().parties().agencies()),
        name -> Clauses.exact("AGC", name), unit, basis, Counting.FULL, SHOWN);
  }

  /// {@return R5, the classes of the IPC at a level}
  ///
  /// @param unit what is counted as one
  /// @param basis the date by which units are put into years
  /// @param level the level
  public static RankingSpec ipc(CountUnit unit, DateBasis basis, ClassLevel level) {
    return new RankingSpec(Analysis.R5, new Wording("IPC " + level.wording().zh(), "IPC " + level.wording().en()),
        (set, asked) -> set.ipc(asked, level), symbol -> "IPC=" + symbol, unit, basis, Counting.FULL, SHOWN);
  }

  /// {@return R5, the classes of the CPC at a level}
  ///
  /// @param unit what is counted as one
  /// @param basis the date by which units are put into years
  /// @param level the level
  public static RankingSpec cpc(CountUnit unit, DateBasis basis, ClassLevel level) {
    return new RankingSpec(Analysis.R5, new Wording("CPC " + level.wording().zh(), "CPC " + level.wording().en()),
        (set, asked) -> Levels.of(set.units(asked).values(set.table().classes().cpc()), level::of), symbol -> "CPC=" + symbol, unit, basis, Counting.FULL, SHOWN);
  }

  /// {@return the values of each unit}
  ///
  /// @param set what is counted
  public CodesColumn values(PatentSet set) {
    return column.apply(set, unit);
  }

  /// {@return the values of each publication, with the labels of [#values(PatentSet)]}
  ///
  /// @param set what is counted
  public CodesColumn ofRows(PatentSet set) {
    return column.apply(set, CountUnit.PUBLICATION);
  }

  /// {@return the same, ranked by another count}
  ///
  /// @param by the count
  public RankingSpec by(Counting by) {
    return new RankingSpec(analysis, what, column, clause, unit, basis, by, top);
  }

  /// {@return the same with another number of ranks}
  ///
  /// @param ranks the number of ranks to show
  public RankingSpec top(int ranks) {
    return new RankingSpec(analysis, what, column, clause, unit, basis, counting, ranks);
  }
}
