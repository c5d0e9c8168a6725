package org.patentbeacon.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.patentbeacon.watch.detect.CountSeries;
import org.patentbeacon.watch.detect.Detector;
import org.patentbeacon.watch.detect.Ears;
import org.patentbeacon.watch.detect.NegativeBinomial;
import org.patentbeacon.watch.detect.SurgeDecision;
import org.patentbeacon.watch.detect.SurgeRule;
import org.patentbeacon.watch.detect.SurgeSeries;

/// Question: how often does a detector warn of nothing, and how soon does it see a rate that doubles?
///
/// Quiet Poisson series of known means, so that every warning is false; then the same with the rate doubled after the
/// baseline. The baseline is EARS C1, which many use: a mean with standard deviations. Beside the detectors at their levels
/// stands the rule as it is shipped, asked about a hundred quiet series at once.
public final class SurgeRun {
  private static final double[] MEANS = {0.5, 1, 2, 5, 10, 20, 50};
  private static final int SERIES = 10_000;
  private static final int MONTHS = 12;
  private static final int WEEKS = 26;
  private static final int HORIZON = 12;
  private static final int TOGETHER = 100;
  private static final long SEED = 20261127;

  private SurgeRun() {}

  /// A detector, with the past it looks at.
  private record Contestant(Detector detector, int past) {}

  /// Runs it.
  ///
  /// @param arguments the number of series for each mean (10,000 when missing)
  public static void main(String[] arguments) {
    int series = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SERIES;
    Map<String, Contestant> contestants = contestants();
    System.out.printf(Locale.ROOT, "%,d series for each mean, seed %d%n%n", series, SEED);
    StringBuilder means = new StringBuilder(row("mean"));
    for (double mean : MEANS) {
      means.append("%8.1f".formatted(mean));
    }
    System.out.println(means);
    System.out.println("share of quiet periods with an alarm, in percent");
    for (Map.Entry<String, Contestant> one : contestants.entrySet()) {
      StringBuilder line = new StringBuilder(row(one.getKey()));
      for (double mean : MEANS) {
        line.append("%8.3f".formatted(100 * falseAlarms(one.getValue(), mean, series)));
      }
      System.out.println(line);
    }
    System.out.println("\nperiods until a doubled rate is seen, on average / share seen within " + HORIZON + " periods, in percent");
    for (Map.Entry<String, Contestant> one : contestants.entrySet()) {
      StringBuilder line = new StringBuilder(row(one.getKey()));
      for (double mean : MEANS) {
        line.append(delay(one.getValue(), mean, series));
      }
      System.out.println(line);
    }
    System.out.println("\nthe rule as shipped, " + TOGETHER + " quiet series a run: series / runs with a warning, in percent");
    for (SurgeRule rule : List.of(SurgeRule.monthly(), SurgeRule.weekly())) {
      StringBuilder line = new StringBuilder(row(rule.periods() + " periods"));
      for (double mean : MEANS) {
        line.append(together(rule, mean, series));
      }
      System.out.println(line);
    }
  }

  private static Map<String, Contestant> contestants() {
    Map<String, Contestant> contestants = new LinkedHashMap<>();
    contestants.put("predictive, 12 periods, 5 %", new Contestant(new NegativeBinomial(0.05), MONTHS));
    contestants.put("predictive, 12 periods, 0.1 %", new Contestant(new NegativeBinomial(0.001), MONTHS));
    contestants.put("predictive, 26 periods, 5 %", new Contestant(new NegativeBinomial(0.05), WEEKS));
    contestants.put("predictive, 26 periods, 0.1 %", new Contestant(new NegativeBinomial(0.001), WEEKS));
    contestants.put("predictive, 7 periods, 0.1 %", new Contestant(new NegativeBinomial(0.001), 7));
    contestants.put("EARS C1, 7 periods, 5 %", new Contestant(new Ears(Ears.Method.C1, 0.05), 7));
    contestants.put("EARS C1, 7 periods, 0.1 %", new Contestant(Ears.of(Ears.Method.C1), 7));
    return contestants;
  }

  private static String row(String name) {
    return "%-30s".formatted(name);
  }

  private static double falseAlarms(Contestant one, double mean, int series) {
    SplittableRandom random = new SplittableRandom(SEED);
    int alarms = 0;
    for (int i = 0; i < series; i++) {
      alarms += one.detector.judge(CountSeries.of(counts(random, mean, one.past + 1))).alarm() ? 1 : 0;
    }
    return (double) alarms / series;
  }

  private static String delay(Contestant one, double mean, int series) {
    SplittableRandom random = new SplittableRandom(SEED);
    long waited = 0;
    int seen = 0;
    for (int i = 0; i < series; i++) {
      List<Integer> counts = counts(random, mean, one.past);
      counts.addAll(counts(random, 2 * mean, HORIZON));
      int period = firstAlarm(one, CountSeries.of(counts));
      seen += period > 0 ? 1 : 0;
      waited += Math.max(0, period);
    }
    return seen == 0 ? "      -/0" : "%7.1f/%.0f".formatted((double) waited / seen, 100.0 * seen / series);
  }

  private static int firstAlarm(Contestant one, CountSeries counts) {
    for (int period = 1; period <= HORIZON; period++) {
      if (one.detector.judge(counts.until(one.past + period).lastOf(one.past + 1)).alarm()) {
        return period;
      }
    }
    return 0;
  }

  private static String together(SurgeRule rule, double mean, int series) {
    SplittableRandom random = new SplittableRandom(SEED);
    int warnings = 0;
    int runsWithOne = 0;
    int runs = Math.max(1, series / TOGETHER);
    for (int run = 0; run < runs; run++) {
      List<SurgeSeries> all = new ArrayList<>();
      for (int i = 0; i < TOGETHER; i++) {
        all.add(new SurgeSeries("s" + i, CountSeries.of(counts(random, mean, rule.periods() + 1)), new TreeSet<>()));
      }
      long fired = rule.decide(all).stream().filter(one -> one instanceof SurgeDecision.Judged judged && judged.fires()).count();
      warnings += (int) fired;
      runsWithOne += fired > 0 ? 1 : 0;
    }
    return " %6.3f/%.0f".formatted(100.0 * warnings / (runs * TOGETHER), 100.0 * runsWithOne / runs);
  }

  private static List<Integer> counts(SplittableRandom random, double mean, int length) {
    List<Integer> counts = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      counts.add(poisson(random, mean));
    }
    return counts;
  }

  /// A Poisson number (Knuth 1969).
  private static int poisson(SplittableRandom random, double mean) {
    double end = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > end) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }
}
