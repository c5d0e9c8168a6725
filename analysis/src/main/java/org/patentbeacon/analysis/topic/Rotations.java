package org.patentbeacon.analysis.topic;

/// The eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations: slower than other ways and certain to end, also
/// where rows depend on each other (Golub and Van Loan, "Matrix Computations", 8.5).
final class Rotations {
  private static final int SWEEPS = 60;
  private static final double NOTHING = 1e-15;

  private final int size;
  private final double[][] matrix;
  private final double[][] vectors;

  private Rotations(double[][] matrix) {
    this.size = matrix.length;
    this.matrix = matrix;
    this.vectors = new double[size][size];
    for (int i = 0; i < size; i++) {
      vectors[i][i] = 1;
    }
  }

  /// The rotations of a symmetric matrix, which is used up.
  static Rotations of(double[][] symmetric) {
    Rotations rotations = new Rotations(symmetric);
    double whole = rotations.squares(true);
    for (int sweep = 0; sweep < SWEEPS && rotations.squares(false) > NOTHING * NOTHING * whole; sweep++) {
      rotations.sweep();
    }
    return rotations;
  }

  private double squares(boolean diagonal) {
    double sum = 0;
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        sum += row != column || diagonal ? matrix[row][column] * matrix[row][column] : 0;
      }
    }
    return sum;
  }

  private void sweep() {
    for (int p = 0; p < size; p++) {
      for (int q = p + 1; q < size; q++) {
        if (matrix[p][q] != 0) {
          rotate(p, q);
        }
      }
    }
  }

  /// Turns two axes so that nothing of one is left in the other.
  private void rotate(int p, int q) {
    double half = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.hypot(1, half));
    double cosine = 1 / Math.hypot(1, tangent);
    double sine = tangent * cosine;
    for (int i = 0; i < size; i++) {
      double a = matrix[i][p];
      double b = matrix[i][q];
      matrix[i][p] = cosine * a - sine * b;
      matrix[i][q] = sine * a + cosine * b;
    }
    for (double[][] turned : new double[][][] {matrix, vectors}) { // vectors stand as rows
      for (int i = 0; i < size; i++) {
        double a = turned[p][i];
        double b = turned[q][i];
        turned[p][i] = cosine * a - sine * b;
        turned[q][i] = sine * a + cosine * b;
      }
    }
  }

  double value(int i) {
    return matrix[i][i];
  }

  double[] vector(int i) {
    return vectors[i];
  }
}
