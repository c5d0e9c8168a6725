package org.patentbeacon.analysis.topic;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.unit.UnitTexts;

/// What terms weigh in units, by tf-idf: tf·ln(n/df), each row of length 1. Terms of few units, or of most, are left out, and
/// numbers; a unit without any other is left out too.
///
/// @param units the unit of each row
/// @param terms the term of each column
/// @param offsets row `r` has the entries from `offsets[r]` to before `offsets[r + 1]`
/// @param columns the column of each entry, ascending within a row
/// @param counts how often the term stands in the text
/// @param weights what it weighs
record TermWeights(int[] units, int[] terms, int[] offsets, int[] columns, int[] counts, double[] weights) {

  static TermWeights of(UnitTexts texts, MapSpec spec) {
    int[] frequencies = texts.frequencies();
    int known = texts.known();
    int[] terms = IntStream.range(0, frequencies.length)
        .filter(term -> frequencies[term] >= spec.leastUnits() && frequencies[term] <= spec.mostShare() * known)
        .filter(term -> UnitTexts.isWord(texts.table().terms().get(term))).toArray();
    int[] columnOf = new int[frequencies.length];
    Arrays.fill(columnOf, -1);
    for (int column = 0; column < terms.length; column++) {
      columnOf[terms[column]] = column;
    }
    Rows rows = new Rows(texts.units().count(), texts.table().codes().length);
    for (int unit = 0; unit < texts.units().count(); unit++) {
      rows.add(unit, Arrays.stream(texts.terms(unit)).map(term -> columnOf[term]).filter(column -> column >= 0).sorted().toArray());
    }
    double[] idf = Arrays.stream(terms).mapToDouble(term -> Math.log((double) known / frequencies[term])).toArray();
    return rows.weighed(terms, idf);
  }

  int rows() {
    return units.length;
  }

  /// Rows as they are counted.
  private static final class Rows {
    private final int[] units;
    private final int[] offsets;
    private final int[] columns;
    private final int[] counts;
    private int size;
    private int next;

    Rows(int units, int entries) {
      this.units = new int[units];
      this.offsets = new int[units + 1];
      this.columns = new int[entries];
      this.counts = new int[entries];
    }

    void add(int unit, int[] sorted) {
      for (int i = 0; i < sorted.length; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          columns[next++] = sorted[i];
        }
        counts[next - 1]++;
      }
      if (sorted.length > 0) {
        units[size++] = unit;
        offsets[size] = next;
      }
    }

    TermWeights weighed(int[] terms, double[] idf) {
      double[] weights = new double[next];
      for (int row = 0; row < size; row++) {
        double squares = 0;
        for (int at = offsets[row]; at < offsets[row + 1]; at++) {
          weights[at] = counts[at] * idf[columns[at]];
          squares += weights[at] * weights[at];
        }
        for (int at = offsets[row]; at < offsets[row + 1]; at++) {
          weights[at] /= Math.sqrt(squares);
        }
      }
      return new TermWeights(Arrays.copyOf(units, size), terms, Arrays.copyOf(offsets, size + 1), Arrays.copyOf(columns, next),
          Arrays.copyOf(counts, next), weights);
    }
  }

  /// The product with a matrix that has a row for each column of this.
  Dense times(Dense right) {
    Dense product = Dense.zero(rows(), right.columns());
    IntStream.range(0, rows()).parallel().forEach(row -> {
      for (int at = offsets[row]; at < offsets[row + 1]; at++) {
        product.add(row, weights[at], right, columns[at]);
      }
    });
    return product;
  }

  /// The columns as rows, and the rows as columns.
  TermWeights transposed() {
    int[] starts = new int[terms.length + 1];
    for (int column : columns) {
      starts[column + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    int[] rowOf = new int[columns.length];
    double[] turned = new double[columns.length];
    for (int row = 0; row < rows(); row++) {
      for (int at = offsets[row]; at < offsets[row + 1]; at++) {
        int to = next[columns[at]]++;
        rowOf[to] = row;
        turned[to] = weights[at];
      }
    }
    return new TermWeights(terms, units, starts, rowOf, new int[0], turned);
  }
}
