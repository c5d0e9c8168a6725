package org.patentbeacon.benchmarks.landscape;

import java.util.Arrays;
import org.patentbeacon.index.table.CodesColumn;

/// Loops over applicants: shares of every year, who came and left, who invents for the largest, how the ten largest stand.
final class PlainPlayers {
  private static final int LARGEST = 20;
  private static final int COMPARED = 10;
  private static final int SCALE = 10_000;

  final double[] hhi;
  final int[] active;
  final int[] entrants;
  final int[] exits;
  final int[][] inventors;
  final int[][] fields;
  final int[][] partners;
  final double[][] overlaps;

  /// @param units the rows of each unit
  /// @param year the year of each unit, below 0 where it has none
  PlainPlayers(PlainUnits units, CodesColumn applicants, CodesColumn inventors, CodesColumn subclasses, int[][] fieldsOf, int[] year) {
    int names = applicants.dictionary().size();
    int[] sizes = new int[names];
    int[] first = new int[names];
    int[] last = new int[names];
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, -1);
    double[][] held = new double[PlainCounts.YEARS][];
    int[] own = new int[PlainUnits.MOST];
    for (int one = 0; one < units.count(); one++) {
      int count = units.distinct(applicants, one, own);
      for (int i = 0; i < count; i++) {
        sizes[own[i]]++;
        if (year[one] >= 0) {
          first[own[i]] = Math.min(first[own[i]], year[one]);
          last[own[i]] = Math.max(last[own[i]], year[one]);
          if (held[year[one]] == null) {
            held[year[one]] = new double[names];
          }
          held[year[one]][own[i]] += 1.0 / count;
        }
      }
    }
    this.active = new int[PlainCounts.YEARS];
    this.hhi = new double[PlainCounts.YEARS];
    for (int at = 0; at < PlainCounts.YEARS; at++) {
      hhi[at] = held[at] == null ? 0 : concentration(held[at], at);
    }
    this.entrants = new int[PlainCounts.YEARS + 1];
    this.exits = new int[PlainCounts.YEARS + 1];
    for (int name = 0; name < names; name++) {
      if (last[name] >= 0) {
        entrants[first[name]]++;
        exits[last[name] + 1]++;
      }
    }
    int[] largest = PlainCounts.largest(sizes, LARGEST);
    int[][] ownUnits = ownUnits(units, applicants, largest);
    this.inventors = new int[LARGEST][];
    this.fields = new int[COMPARED][];
    this.partners = new int[COMPARED][];
    double[][] vectors = new double[COMPARED][];
    for (int place = 0; place < LARGEST; place++) {
      this.inventors[place] = counts(units, inventors, ownUnits[place]);
      if (place < COMPARED) {
        fields[place] = fields(units, fieldsOf, ownUnits[place]);
        partners[place] = counts(units, applicants, ownUnits[place]);
        vectors[place] = Arrays.stream(counts(units, subclasses, ownUnits[place])).asDoubleStream().toArray();
      }
    }
    this.overlaps = new double[COMPARED][COMPARED];
    for (int a = 0; a < COMPARED; a++) {
      for (int b = 0; b < a; b++) {
        overlaps[a][b] = product(vectors[a], vectors[b]) / Math.sqrt(product(vectors[a], vectors[a]) * product(vectors[b], vectors[b]));
      }
    }
  }

  private double concentration(double[] held, int at) {
    double[] holders = Arrays.stream(held).filter(one -> one > 0).sorted().toArray();
    active[at] = holders.length;
    double total = Arrays.stream(holders).sum();
    double squares = 0;
    double entropy = 0;
    for (double one : holders) {
      squares += one / total * (one / total);
      entropy -= one / total * Math.log(one / total);
    }
    return SCALE * squares + entropy;
  }

  private static int[][] ownUnits(PlainUnits units, CodesColumn applicants, int[] largest) {
    int[] placeOf = new int[applicants.dictionary().size()];
    Arrays.fill(placeOf, -1);
    for (int place = 0; place < largest.length; place++) {
      placeOf[largest[place]] = place;
    }
    int[][] found = new int[largest.length][16];
    int[] sizes = new int[largest.length];
    int[] own = new int[PlainUnits.MOST];
    for (int one = 0; one < units.count(); one++) {
      int count = units.distinct(applicants, one, own);
      for (int i = 0; i < count; i++) {
        int place = placeOf[own[i]];
        if (place >= 0) {
          found[place] = sizes[place] == found[place].length ? Arrays.copyOf(found[place], 2 * sizes[place]) : found[place];
          found[place][sizes[place]++] = one;
        }
      }
    }
    for (int place = 0; place < largest.length; place++) {
      found[place] = Arrays.copyOf(found[place], sizes[place]);
    }
    return found;
  }

  private static int[] counts(PlainUnits units, CodesColumn values, int[] some) {
    int[] counts = new int[values.dictionary().size()];
    int[] own = new int[PlainUnits.MOST];
    for (int one : some) {
      int count = units.distinct(values, one, own);
      for (int i = 0; i < count; i++) {
        counts[own[i]]++;
      }
    }
    return counts;
  }

  private static int[] fields(PlainUnits units, int[][] fieldsOf, int[] some) {
    int[] counts = new int[PlainCounts.FIELDS];
    for (int one : some) {
      units.fields(fieldsOf, one, counts);
    }
    return counts;
  }

  private static double product(double[] a, double[] b) {
    double product = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
    }
    return product;
  }
}
