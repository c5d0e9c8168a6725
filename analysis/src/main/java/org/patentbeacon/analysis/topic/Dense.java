package org.patentbeacon.analysis.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A matrix with all of its values, row by row.
///
/// @param rows how many rows
/// @param columns how many columns
/// @param values the values
record Dense(int rows, int columns, double[] values) {
  /// Directions that are shorter beside the longest are rounding and no directions.
  private static final double NOTHING = 1e-12;

  static Dense zero(int rows, int columns) {
    return new Dense(rows, columns, new double[Math.multiplyExact(rows, columns)]);
  }

  /// Values drawn from the normal distribution.
  static Dense drawn(int rows, int columns, long seed) {
    Dense drawn = zero(rows, columns);
    SplittableRandom random = new SplittableRandom(seed);
    Arrays.setAll(drawn.values, _ -> random.nextGaussian());
    return drawn;
  }

  double at(int row, int column) {
    return values[row * columns + column];
  }

  /// Adds a row of another matrix to one of this, so many times.
  void add(int row, double times, Dense other, int otherRow) {
    int to = row * columns;
    int from = otherRow * columns;
    for (int column = 0; column < columns; column++) {
      values[to + column] += times * other.values[from + column];
    }
  }

  double dot(int row, int other) {
    double sum = 0;
    for (int column = 0, a = row * columns, b = other * columns; column < columns; column++) {
      sum += values[a + column] * values[b + column];
    }
    return sum;
  }

  /// The product with another matrix.
  Dense times(Dense right) {
    Dense product = zero(rows, right.columns);
    IntStream.range(0, rows).parallel().forEach(row -> {
      for (int column = 0; column < columns; column++) {
        product.add(row, at(row, column), right, column);
      }
    });
    return product;
  }

  /// The products of all columns with each other.
  private Dense gram() {
    Dense gram = zero(columns, columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        gram.add(column, at(row, column), this, row);
      }
    }
    return gram;
  }

  /// The directions in which the rows of a matrix reach farthest.
  ///
  /// @param lengths how far all rows together reach, longest first
  /// @param directions a column for each
  record Axes(double[] lengths, Dense directions) {}

  /// The axes of this matrix, at most so many.
  Axes axes(int most) {
    double[][] square = new double[columns][];
    Dense gram = gram();
    Arrays.setAll(square, row -> Arrays.copyOfRange(gram.values, row * columns, (row + 1) * columns));
    Rotations parts = Rotations.of(square);
    double[] squares = IntStream.range(0, columns).mapToDouble(parts::value).toArray();
    double longest = Arrays.stream(squares).max().orElse(0);
    int[] order = IntStream.range(0, columns).filter(i -> squares[i] > NOTHING * longest).boxed()
        .sorted(Comparator.<Integer>comparingDouble(i -> -squares[i]).thenComparing(i -> i)).limit(most).mapToInt(Integer::intValue).toArray();
    Dense directions = zero(columns, order.length);
    for (int axis = 0; axis < order.length; axis++) {
      for (int column = 0; column < columns; column++) {
        directions.values[column * order.length + axis] = parts.vector(order[axis])[column];
      }
    }
    return new Axes(Arrays.stream(order).mapToDouble(i -> Math.sqrt(squares[i])).toArray(), directions);
  }

  /// The same with columns stretched.
  Dense stretched(double[] by) {
    double[] stretched = values.clone();
    for (int i = 0; i < stretched.length; i++) {
      stretched[i] *= by[i % columns];
    }
    return new Dense(rows, columns, stretched);
  }

  /// Columns of length 1 at right angles that span the same.
  Dense upright() {
    Axes axes = axes(columns);
    return times(axes.directions.stretched(Arrays.stream(axes.lengths).map(length -> 1 / length).toArray()));
  }

  /// The same with the columns turned round whose farthest value is negative.
  Dense signed() {
    double[] sign = new double[columns];
    Arrays.setAll(sign, column -> {
      double farthest = 0;
      for (int row = 0; row < rows; row++) {
        farthest = Math.abs(at(row, column)) > Math.abs(farthest) ? at(row, column) : farthest;
      }
      return farthest < 0 ? -1 : 1;
    });
    return stretched(sign);
  }

  /// The same with rows of length 1, and around nothing where a row is nothing.
  Dense normal() {
    double[] normal = values.clone();
    for (int row = 0; row < rows; row++) {
      double length = Math.sqrt(dot(row, row));
      for (int column = 0; column < columns && length > 0; column++) {
        normal[row * columns + column] /= length;
      }
    }
    return new Dense(rows, columns, normal);
  }

  /// The same around the mean of its rows.
  Dense centred() {
    double[] means = new double[columns];
    for (int i = 0; i < values.length; i++) {
      means[i % columns] += values[i] / rows;
    }
    double[] centred = values.clone();
    for (int i = 0; i < centred.length; i++) {
      centred[i] -= means[i % columns];
    }
    return new Dense(rows, columns, centred);
  }

  double[][] arrays() {
    double[][] arrays = new double[rows][];
    Arrays.setAll(arrays, row -> Arrays.copyOfRange(values, row * columns, (row + 1) * columns));
    return arrays;
  }
}
