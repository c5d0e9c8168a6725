package org.patentbeacon.network.pair;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.GraphBuilder;
import org.patentbeacon.network.Labels;

/// N1 合作与共现: how often values and pairs of values occur.
///
/// Units with more than `maxValues` values count for the values and not for pairs.
///
/// @param labels the values, with those that have no pair
/// @param occurrences units with each value
/// @param ones the first code of each pair, ascending
/// @param others the second code of each pair, above the first, ascending among equal first ones
/// @param full units with both
/// @param fractional 1/(m−1) for each of these units, where m is the number of its values
/// @param maxValues the most values of a unit that makes pairs
/// @param leftOut units with more
public record PairCounts(Labels labels, int[] occurrences, int[] ones, int[] others, int[] full, double[] fractional,
    int maxValues, int leftOut) {
  /// The most values of a unit that makes pairs, by the specification.
  public static final int MAX_VALUES = 50;

  /// One pair.
  ///
  /// @param a the one value
  /// @param b the other, after it by code point
  /// @param full units with both
  /// @param fractional 1/(m−1) for each of them
  /// @param similarity how close they are
  public record Pair(String a, String b, int full, double fractional, Similarity similarity) {}

  /// One value.
  ///
  /// @param node the value
  /// @param occurrences units with it
  /// @param degree values with which it occurs
  /// @param strength the full weight of its pairs
  /// @param fractionalStrength the fractional weight of its pairs
  public record Node(String node, int occurrences, int degree, int strength, double fractionalStrength) {}

  /// {@return the counts of units}
  ///
  /// @param values of each unit
  /// @param maxValues the most values of a unit that makes pairs
  public static PairCounts of(UnitValues values, int maxValues) {
    int[] occurrences = new int[values.labels().size()];
    Arrays.stream(values.codes()).forEach(code -> occurrences[code]++);
    PairTally tally = new PairTally();
    // Small units first: a sum of fractions then has the same last digit whatever the order of units.
    int[] units = IntStream.range(0, values.units()).filter(unit -> values.size(unit) <= maxValues).boxed()
        .sorted((one, other) -> Integer.compare(values.size(one), values.size(other))).mapToInt(Integer::intValue).toArray();
    for (int unit : units) {
      addPairs(values, unit, tally);
    }
    long[] keys = tally.sortedKeys();
    return new PairCounts(values.labels(), occurrences, Arrays.stream(keys).mapToInt(key -> (int) (key >>> 32)).toArray(),
        Arrays.stream(keys).mapToInt(key -> (int) key).toArray(), Arrays.stream(keys).mapToInt(tally::full).toArray(),
        Arrays.stream(keys).mapToDouble(tally::fractional).toArray(), maxValues, values.units() - units.length);
  }

  private static void addPairs(UnitValues values, int unit, PairTally tally) {
    int end = values.offsets()[unit + 1];
    double part = 1.0 / (values.size(unit) - 1);
    for (int i = values.offsets()[unit]; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        tally.add(values.codes()[i], values.codes()[j], part);
      }
    }
  }

  /// {@return the number of pairs}
  public int size() {
    return ones.length;
  }

  /// {@return how close the values of a pair are}
  ///
  /// @param pair from 0
  public Similarity similarity(int pair) {
    return Similarity.of(full[pair], occurrences[ones[pair]], occurrences[others[pair]]);
  }

  /// {@return the pairs in words, in the order of their values}
  public List<Pair> pairs() {
    return IntStream.range(0, size()).mapToObj(pair -> new Pair(labels.label(ones[pair]), labels.label(others[pair]),
        full[pair], fractional[pair], similarity(pair))).toList();
  }

  /// {@return the values in words, in their order}
  public List<Node> nodes() {
    Graph counted = graph(PairWeight.FULL);
    Graph shared = graph(PairWeight.FRACTIONAL);
    return IntStream.range(0, labels.size()).mapToObj(node -> new Node(labels.label(node), occurrences[node],
        counted.degree(node), (int) counted.strength(node), shared.strength(node))).toList();
  }

  /// {@return the graph of values, with those that have no pair}
  ///
  /// @param weight what an edge weighs
  public Graph graph(PairWeight weight) {
    GraphBuilder builder = GraphBuilder.undirected(labels);
    for (int pair = 0; pair < size(); pair++) {
      builder.edge(ones[pair], others[pair], switch (weight) {
        case FULL -> full[pair];
        case FRACTIONAL -> fractional[pair];
        case ASSOCIATION -> similarity(pair).association();
        case COSINE -> similarity(pair).cosine();
        case JACCARD -> similarity(pair).jaccard();
      });
    }
    return builder.build();
  }
}
