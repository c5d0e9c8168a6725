package org.patentbeacon.embedding;

import java.util.Arrays;

/// How the vectors of the tokens become that of the text.
enum Pooling {
  /// That of the first token stands for all, as models of the BGE family were trained.
  CLS {
    @Override
    float[] pool(float[] tokens, int dimensions) {
      return Arrays.copyOf(tokens, dimensions);
    }
  },
  /// Their mean, as models of the E5 and the MiniLM families were trained.
  MEAN {
    @Override
    float[] pool(float[] tokens, int dimensions) {
      float[] sum = new float[dimensions];
      for (int i = 0; i < tokens.length; i++) {
        sum[i % dimensions] += tokens[i];
      }
      return sum;
    }
  };

  /// The vector of a text, of any length, from those of its tokens one behind the other.
  abstract float[] pool(float[] tokens, int dimensions);
}
