package org.patentbeacon.watch.detect;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

/// How many periods pass on average until a detector alarms: with nothing to be found the longer the better, with something to
/// be found the shorter. To choose limits by, before a detector is used.
///
/// All are solutions of `L(s) = 1 + E[L(next state)]` over the states without alarm: exact where states are few, by Gaussian
/// quadrature where they are a range (Brook and Evans 1972; Crowder 1987; Vance 1986).
public final class RunLength {
  private static final int NODES = 60;
  private static final int FINEST = 1000;

  private RunLength() {}

  /// {@return the average run length of a Poisson CUSUM that starts at zero}
  ///
  /// @param cusum the CUSUM, its reference with at most three decimals, so that its sums are multiples of a fraction
  /// @param mean the mean of the counts
  /// @throws IllegalArgumentException when the reference has more decimals
  public static double poissonCusum(Cusum cusum, double mean) {
    int scale = scale(cusum.reference());
    int reference = (int) Math.round(cusum.reference() * scale);
    int states = (int) Math.floor(cusum.limit() * scale + 1e-9) + 1;
    PoissonDistribution counts = new PoissonDistribution(mean);
    double[][] equations = new double[states][states];
    for (int from = 0; from < states; from++) {
      equations[from][from] = 1;
      // Everything that ends below zero ends at zero.
      equations[from][0] -= counts.cumulativeProbability(Math.floorDiv(reference - from, scale));
      for (int count = Math.max(0, Math.floorDiv(reference - from, scale) + 1); ; count++) {
        int to = from + count * scale - reference;
        if (to >= states) {
          break;
        }
        equations[from][to] -= counts.probability(count);
      }
    }
    return solved(equations)[0];
  }

  private static int scale(double reference) {
    for (int scale = 1; scale <= FINEST; scale++) {
      if (Math.abs(reference * scale - Math.round(reference * scale)) < 1e-9) {
        return scale;
      }
    }
    throw new IllegalArgumentException("expected a reference with at most three decimals, found " + reference);
  }

  /// {@return the average run length of a one-sided CUSUM of standard normal values that starts at zero}
  ///
  /// @param reference the reference value `k`
  /// @param limit the limit `h`
  /// @param shift by how much the mean is shifted
  public static double normalCusum(double reference, double limit, double shift) {
    GaussIntegrator nodes = new GaussIntegratorFactory().legendre(NODES, 0, limit);
    double[][] equations = equations(nodes, (from, to) -> Normal.density(to - from + reference - shift), NODES + 1);
    // The last state is zero itself, which has a probability of its own.
    for (int i = 0; i < NODES; i++) {
      equations[i][NODES] = -Normal.below(reference - shift - nodes.getPoint(i));
      equations[NODES][i] = -nodes.getWeight(i) * Normal.density(nodes.getPoint(i) + reference - shift);
    }
    equations[NODES][NODES] = 1 - Normal.below(reference - shift);
    return solved(equations)[NODES];
  }

  /// {@return the average run length of both sides together}
  ///
  /// @param upper that of the upper side
  /// @param lower that of the lower side
  public static double bothSides(double upper, double lower) {
    return 1 / (1 / upper + 1 / lower);
  }

  /// {@return the average run length of a two-sided EWMA of standard normal values that starts at zero, with limits at a multiple
  /// of its final standard deviation}
  ///
  /// @param lambda how much the present weighs
  /// @param width the multiple `L`
  /// @param shift by how much the mean is shifted
  public static double normalEwma(double lambda, double width, double shift) {
    double limit = width * Math.sqrt(lambda / (2 - lambda));
    GaussIntegrator nodes = new GaussIntegratorFactory().legendre(NODES, -limit, limit);
    DoubleBinaryOperator density = (from, to) -> Normal.density((to - (1 - lambda) * from) / lambda - shift) / lambda;
    double[] lengths = solved(equations(nodes, density, NODES));
    double length = 1;
    for (int i = 0; i < NODES; i++) {
      length += nodes.getWeight(i) * density.applyAsDouble(0, nodes.getPoint(i)) * lengths[i];
    }
    return length;
  }

  private static double[][] equations(GaussIntegrator nodes, DoubleBinaryOperator density, int size) {
    double[][] equations = new double[size][size];
    for (int i = 0; i < NODES; i++) {
      for (int j = 0; j < NODES; j++) {
        equations[i][j] = (i == j ? 1 : 0)
            - nodes.getWeight(j) * density.applyAsDouble(nodes.getPoint(i), nodes.getPoint(j));
      }
    }
    return equations;
  }

  private static double[] solved(double[][] equations) {
    double[] ones = new double[equations.length];
    Arrays.fill(ones, 1);
    return new LUDecomposition(new Array2DRowRealMatrix(equations, false)).getSolver()
        .solve(new ArrayRealVector(ones, false)).toArray();
  }
}
