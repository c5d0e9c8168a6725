package org.patentbeacon.benchmarks.landscape;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.analysis.LandscapeOptions;
import org.patentbeacon.analysis.overall.Trend;
import org.patentbeacon.analysis.ranking.Ranking;
import org.patentbeacon.analysis.ranking.RankingSpec;
import org.patentbeacon.analysis.right.StatusMix;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.benchmarks.Measured;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.PackedStrings;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.search.PatentDatabase;

/// Question: is a landscape of a whole database there while a reader waits, and what does it cost beyond the bare counting?
///
/// The bare counting is [PlainCounts], loops over the same arrays; the numbers of both must be equal. Where pandas is installed
/// the same group-bys are asked of it in the same run.
public final class LandscapeRun {
  private static final int ROUNDS = 7;

  private LandscapeRun() {}

  /// Runs it.
  ///
  /// @param arguments the folder of a database
  /// @throws IOException when the disk refuses, or numbers differ
  /// @throws InterruptedException when this thread is
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (PatentDatabase database = PatentDatabase.open(Path.of(arguments[0]))) {
      List<PatentTable> filled = new ArrayList<>();
      double first = Measured.seconds(() -> filled.add(database.table("*")));
      double again = median(() -> filled.set(0, database.table("*")));
      PatentTable table = filled.getFirst();
      long values = values(table);
      System.out.printf(Locale.ROOT, "%d rows, %d values; filled in %.2f s at first, %.2f s then = %.1f million values/s; "
          + "%.0f bytes a row%n", table.size(), values, first, again, values / again / 1e6, (double) memory(table) / table.size());
      List<Landscape> ours = new ArrayList<>(List.of(Landscape.of(table, LandscapeOptions.DEFAULT)));
      List<PlainCounts> plain = new ArrayList<>(List.of(new PlainCounts(table)));
      double landscape = median(() -> ours.set(0, Landscape.of(table, LandscapeOptions.DEFAULT)));
      double loops = median(() -> plain.set(0, new PlainCounts(table)));
      System.out.printf(Locale.ROOT, "landscape %.3f s, loops over the same arrays %.3f s, ratio %.2f%n", landscape, loops,
          landscape / loops);
      compare(table, ours.getFirst(), plain.getFirst());
      alone("families by year", () -> Trend.of(PatentSet.of(table), CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY));
      alone("applicants by families", () -> Ranking.of(PatentSet.of(table), RankingSpec.applicants(CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY)));
      alone("states by application", () -> StatusMix.of(PatentSet.of(table)));
      PandasPeer.ask(table, plain.getFirst());
    }
  }

  /// One analysis by itself, units and all, as pandas is asked for it.
  private static void alone(String what, Measured.Work work) throws IOException {
    System.out.printf(Locale.ROOT, "ours: %s %.3f s%n", what, median(work));
  }

  private static double median(Measured.Work work) throws IOException {
    List<Double> seconds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      seconds.add(Measured.seconds(work));
    }
    return seconds.stream().sorted().toList().get(ROUNDS / 2);
  }

  private static void compare(PatentTable table, Landscape ours, PlainCounts plain) throws IOException {
    List<String> differences = new ArrayList<>();
    for (Trend.Period period : ours.overall().trend().periods()) {
      expect("year " + period.label(), plain.familiesByYear[period.year() - 1900], period.count(), differences);
    }
    Map<String, Integer> names = new TreeMap<>();
    List<String> applicants = table.parties().applicants().dictionary();
    for (int i = 0; i < applicants.size(); i++) {
      names.put(applicants.get(i), plain.applicants[i]);
    }
    for (Ranking.Row row : ours.players().applicants().rows()) {
      expect(row.label(), names.getOrDefault(row.label(), 0), row.full(), differences);
    }
    ours.rights().states().states().forEach(state ->
        expect(state.state(), plain.states[table.rights().status().dictionary().indexOf(state.state())], state.count(), differences));
    if (!differences.isEmpty()) {
      throw new IOException("numbers differ: " + differences.subList(0, Math.min(10, differences.size())));
    }
    System.out.println("equal numbers: families by year, leading applicants, legal states");
  }

  static void expect(String what, int wanted, int found, List<String> differences) {
    if (wanted != found) {
      differences.add(what + ": " + wanted + " and " + found);
    }
  }

  private static List<CodeColumn> singles(PatentTable table) {
    return List.of(table.numbers().publication(), table.numbers().authority(), table.numbers().kind(),
        table.numbers().patentType(), table.numbers().application(), table.numbers().family(), table.parties().seat(),
        table.rights().status());
  }

  private static List<CodesColumn> several(PatentTable table) {
    return List.of(table.parties().applicants(), table.parties().countries(), table.parties().inventors(),
        table.parties().agencies(), table.classes().ipc(), table.classes().cpc());
  }

  private static List<DayColumn> days(PatentTable table) {
    return List.of(table.dates().filing(), table.dates().priority(), table.dates().firstPublication(),
        table.dates().publication(), table.dates().grant(), table.rights().lapse(), table.rights().expiry());
  }

  private static long values(PatentTable table) {
    return (long) table.size() * (singles(table).size() + days(table).size())
        + several(table).stream().mapToLong(column -> column.codes().length).sum();
  }

  private static long memory(PatentTable table) {
    long bytes = (long) Integer.BYTES * table.size() * (singles(table).size() + days(table).size());
    for (CodesColumn column : several(table)) {
      bytes += (long) Integer.BYTES * (column.offsets().length + column.codes().length) + dictionary(column.dictionary());
    }
    for (CodeColumn column : singles(table)) {
      bytes += dictionary(column.dictionary());
    }
    return bytes;
  }

  private static long dictionary(List<String> values) {
    return ((PackedStrings) values).memory();
  }
}
