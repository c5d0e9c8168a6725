package org.patentbeacon.similar;

/// A text as a vector of length 1 of what its terms weigh; of length 0 where none weighs anything.
public final class WordVector {
  private final int[] terms;
  private final double[] weights;

  /// @param terms the terms, ascending
  /// @param weights what each weighs
  WordVector(int[] terms, double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    this.terms = terms;
    this.weights = weights;
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= length;
    }
  }

  /// {@return the cosine of the angle with another vector of the same maker, 0 to 1}
  ///
  /// @param other the other
  public double cosine(WordVector other) {
    double product = 0;
    int at = 0;
    int there = 0;
    while (at < terms.length && there < other.terms.length) {
      if (terms[at] == other.terms[there]) {
        product += weights[at++] * other.weights[there++];
      } else if (terms[at] < other.terms[there]) {
        at++;
      } else {
        there++;
      }
    }
    return Math.min(1, product);
  }
}
