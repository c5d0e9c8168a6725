package org.patentbeacon.analysis.right;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.NumberList;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.legal.free.Verdict;
import org.patentbeacon.table.Wording;

/// L5 失效可用技术统计: how much of what has ended may be looked at for free use? Counts what the checklist says of each application
/// that ended, at its own office; that a right has ended never makes it a candidate by itself.
///
/// @param heading what was counted, and how
/// @param asOf the day
/// @param rows what the checklist says, by office, the gravest first
/// @param ended applications that ended
/// @param unchecked those of them beyond the first [#MOST], which the checklist was not asked about
public record FreeUseCounts(Heading heading, LocalDate asOf, List<Row> rows, int ended, int unchecked) {
  /// So many applications are checked at most, by number.
  public static final int MOST = 500;

  /// Copies the list.
  public FreeUseCounts {
    rows = List.copyOf(rows);
  }

  /// Applications of one office of which the checklist says the same.
  ///
  /// @param office the office
  /// @param verdict what it says
  /// @param count how many
  /// @param query the query that finds their documents; absent for more than a query can list
  public record Row(String office, Verdict verdict, int count, @Nullable String query) {}

  /// Knows what the checklist says of a publication.
  @FunctionalInterface
  public interface Checklist {

    /// {@return the headline of the checklist at the office of the publication}
    ///
    /// @param publication its number
    /// @throws IOException when the disk refuses
    Verdict of(String publication) throws IOException;
  }

  /// {@return what the checklist says of a set}
  ///
  /// @param set what is counted
  /// @param checklist the checklist
  /// @throws IOException when the disk refuses
  public static FreeUseCounts of(PatentSet set, Checklist checklist) throws IOException {
    RightsOfUnits rights = RightsOfUnits.of(set);
    Units units = set.units(CountUnit.APPLICATION);
    int[] ended = IntStream.range(0, rights.count()).filter(unit -> rights.is(StateGroup.ENDED, unit)).toArray();
    SortedMap<String, SortedMap<Verdict, IntStream.Builder>> found = new TreeMap<>();
    for (int i = 0; i < Math.min(MOST, ended.length); i++) {
      found.computeIfAbsent(String.valueOf(rights.offices().value(ended[i])), _ -> new TreeMap<>())
          .computeIfAbsent(checklist.of(units.document(ended[i])), _ -> IntStream.builder()).add(ended[i]);
    }
    List<Row> rows = new ArrayList<>();
    found.forEach((office, verdicts) -> verdicts.forEach((verdict, some) -> {
      int[] these = some.build().toArray();
      rows.add(new Row(office, verdict, these.length, NumberList.clause(units, these).map(set::query).orElse(null)));
    }));
    LocalDate asOf = set.table().origin().asOf();
    int unchecked = Math.max(0, ended.length - MOST);
    Heading heading = Heading.of(Analysis.L5, set, CountUnit.APPLICATION).with("asOf", asOf)
        .covering(new Coverage(new Wording("已核查的失效申请", "ended applications that were checked"), ended.length - unchecked, ended.length));
    return new FreeUseCounts(heading, asOf, rows, ended.length, unchecked);
  }
}
