package org.patentbeacon.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Citations by preferential attachment: each new document cites earlier ones in proportion to the ties they have.
///
/// @param nodes how many documents
/// @param cited the cited document of each citation
/// @param citing the citing one, with a larger number
record GeneratedCitations(int nodes, int[] cited, int[] citing) {

  /// @param each how many earlier documents a document cites, as far as there are so many
  static GeneratedCitations of(int nodes, int each, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] cited = new int[nodes * each];
    int[] citing = new int[nodes * each];
    int size = 0;
    for (int node = 1; node < nodes; node++) {
      int first = size;
      int wanted = Math.min(each, node);
      while (size - first < wanted) {
        int tie = random.nextInt(2 * first + node);
        int other = tie < node ? tie : (tie - node) % 2 == 0 ? cited[(tie - node) / 2] : citing[(tie - node) / 2];
        if (Arrays.stream(cited, first, size).noneMatch(known -> known == other)) {
          cited[size] = other;
          citing[size++] = node;
        }
      }
    }
    return new GeneratedCitations(nodes, Arrays.copyOf(cited, size), Arrays.copyOf(citing, size));
  }
}
