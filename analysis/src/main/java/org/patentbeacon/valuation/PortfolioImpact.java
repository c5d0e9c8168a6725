package org.patentbeacon.valuation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.MidRanks;
import org.patentbeacon.analysis.measure.Reason;

/// V2 组合影响指数: technology relevance × market coverage, after Ernst and Omland (2011). It is not the commercial index.
///
/// @param rows the families, in the order given
/// @param index the sum of the impacts that are defined; undefined for an empty portfolio
/// @param undefinedFamilies families without an impact, to be shown beside the sum
/// @param unweighted authorities with a living member for which there is no market weight; they add nothing
public record PortfolioImpact(List<Row> rows, Measure index, int undefinedFamilies, SortedSet<String> unweighted) {
  private static final int DECILES = 10;

  /// Copies the collections.
  public PortfolioImpact {
    rows = List.copyOf(rows);
    unweighted = Collections.unmodifiableSortedSet(new TreeSet<>(unweighted));
  }

  /// One family.
  ///
  /// @param family which family
  /// @param tr technology relevance, citations over the mean of the cohort
  /// @param mc market coverage, the weights of the authorities with a living member
  /// @param ci competitive impact, their product; 0 when nothing lives
  /// @param decile the tenth of the portfolio by impact, 10 the highest; absent when the impact is undefined
  public record Row(String family, Measure tr, Measure mc, Measure ci, @Nullable Integer decile) {}

  /// {@return the impact of a portfolio}
  ///
  /// @param families its families
  /// @param means the mean citations of each cohort, over all families of the database
  /// @param weights the weight of each market
  public static PortfolioImpact of(List<PortfolioFamily> families, Map<String, Double> means, Map<String, Double> weights) {
    SortedSet<String> unweighted = new TreeSet<>();
    List<Row> rows = new ArrayList<>();
    for (PortfolioFamily family : families) {
      family.living().keySet().stream().filter(authority -> !weights.containsKey(authority)).forEach(unweighted::add);
      rows.add(row(family, means.getOrDefault(family.cohort(), 0.0), weights));
    }
    double[] impacts = rows.stream().map(Row::ci).filter(Measure::ok).mapToDouble(Measure::orThrow).toArray();
    double sum = 0;
    for (double impact : impacts) {
      sum += impact;
    }
    return new PortfolioImpact(ranked(rows, MidRanks.of(impacts)),
        families.isEmpty() ? Measure.undefined(Reason.EMPTY_SET) : Measure.of(sum), rows.size() - impacts.length, unweighted);
  }

  /// {@return the mean citations of each cohort}
  ///
  /// @param families the families of the database
  public static Map<String, Double> means(List<PortfolioFamily> families) {
    Map<String, double[]> sums = new TreeMap<>();
    for (PortfolioFamily family : families) {
      double[] sum = sums.computeIfAbsent(family.cohort(), _ -> new double[2]);
      sum[0] += family.citations();
      sum[1]++;
    }
    Map<String, Double> means = new TreeMap<>();
    sums.forEach((cohort, sum) -> means.put(cohort, sum[0] / sum[1]));
    return means;
  }

  private static Row row(PortfolioFamily family, double mean, Map<String, Double> weights) {
    Measure tr = Measure.ratio(family.citations(), mean);
    double mc = family.living().entrySet().stream()
        .mapToDouble(part -> part.getValue() * weights.getOrDefault(part.getKey(), 0.0)).sum();
    Measure ci = family.living().isEmpty() ? Measure.of(0) : tr.ok() ? Measure.of(tr.orThrow() * mc) : tr;
    return new Row(family.family(), tr, Measure.of(mc), ci, null);
  }

  private static List<Row> ranked(List<Row> rows, double[] midRanks) {
    List<Row> ranked = new ArrayList<>();
    int at = 0;
    for (Row row : rows) {
      ranked.add(row.ci().ok()
          ? new Row(row.family(), row.tr(), row.mc(), row.ci(), Math.min(DECILES, 1 + (int) (DECILES * midRanks[at++]))) : row);
    }
    return ranked;
  }
}
