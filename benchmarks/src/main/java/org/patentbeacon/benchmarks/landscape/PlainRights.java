package org.patentbeacon.benchmarks.landscape;

import java.time.LocalDate;
import java.util.Arrays;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.PatentTable;

/// Loops over rights: states, rights in force, how long rights live and how long grants take.
final class PlainRights {
  private static final int AGES = 200;
  private static final int MONTHS = 12;
  private static final int MONTHS_OF_ALL = MONTHS * AGES;

  final int[] states;
  final int[] inForce = new int[PlainCounts.YEARS + 1];
  final int[] ages = new int[AGES];
  final double[] survival = new double[MONTHS_OF_ALL];
  final double[] pendency;

  PlainRights(PatentTable table, PlainUnits units, int[] filedDays) {
    CodeColumn status = table.rights().status();
    this.states = new int[status.dictionary().size()];
    int living = status.dictionary().indexOf("IN_FORCE");
    int today = (int) table.origin().asOf().toEpochDay();
    int[] granted = units.earliest(table.dates().grant());
    int[] ended = units.earliest(table.rights().lapse());
    int[] observed = new int[MONTHS_OF_ALL];
    int[] lapsed = new int[MONTHS_OF_ALL];
    int[] waits = new int[units.count()];
    int waiting = 0;
    for (int one = 0; one < units.count(); one++) {
      int state = status.codes()[units.row(one)];
      states[state]++;
      if (state == living && filedDays[one] != Integer.MAX_VALUE) {
        ages[months(filedDays[one], today) / MONTHS]++;
      }
      if (granted[one] == Integer.MAX_VALUE) {
        continue;
      }
      int year = LocalDate.ofEpochDay(granted[one]).getYear() - PlainCounts.FROM;
      inForce[year]++;
      boolean over = ended[one] != Integer.MAX_VALUE;
      if (over) {
        inForce[Math.max(year, LocalDate.ofEpochDay(ended[one]).getYear() - PlainCounts.FROM)]--;
      }
      int kept = Math.max(0, months(granted[one], over ? ended[one] : today));
      observed[kept]++;
      lapsed[kept] += over ? 1 : 0;
      if (filedDays[one] != Integer.MAX_VALUE) {
        waits[waiting++] = granted[one] - filedDays[one];
      }
    }
    int atRisk = Arrays.stream(observed).sum();
    double lives = 1;
    for (int month = 0; month < MONTHS_OF_ALL; month++) {
      lives *= atRisk == 0 ? 1 : 1 - (double) lapsed[month] / atRisk;
      survival[month] = lives;
      atRisk -= observed[month];
    }
    int[] sorted = Arrays.copyOf(waits, waiting);
    Arrays.sort(sorted);
    this.pendency = new double[] {quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75), quantile(sorted, 0.9)};
  }

  private static double quantile(int[] sorted, double part) {
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * part)];
  }

  private static int months(int from, int to) {
    LocalDate first = LocalDate.ofEpochDay(from);
    LocalDate last = LocalDate.ofEpochDay(to);
    return MONTHS * (last.getYear() - first.getYear()) + last.getMonthValue() - first.getMonthValue()
        - (last.getDayOfMonth() < first.getDayOfMonth() ? 1 : 0);
  }
}
