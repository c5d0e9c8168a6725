package org.patentbeacon.analysis.relation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.pair.PairCounts;
import org.patentbeacon.network.pair.PairWeight;
import org.patentbeacon.network.pair.Similarity;
import org.patentbeacon.table.Wording;

/// N1 合作申请, 合作发明, 技术共现: who works with whom, what meets?
///
/// @param heading what was counted, and how
/// @param what what is related
/// @param counts how much there is
/// @param ties the pairs of most units, equal ones by label
/// @param players the values with most units that have a tie, equal ones by label
public record Cooperation(Heading heading, Wording what, Counts counts, List<Tie> ties, List<Player> players) {

  /// Copies the lists.
  public Cooperation {
    ties = List.copyOf(ties);
    players = List.copyOf(players);
  }

  /// How much there is.
  ///
  /// @param values distinct values
  /// @param alone those that no unit has with another one
  /// @param pairs distinct pairs of values
  /// @param known units with a value
  /// @param shared units with several values
  /// @param leftOut units with so many values that they make no pairs
  public record Counts(int values, int alone, int pairs, int known, int shared, int leftOut) {}

  /// A pair of values.
  ///
  /// @param a the one value
  /// @param b the other, after it by code point
  /// @param full units with both
  /// @param fractional 1/(m − 1) for each of them, where m is the number of its values
  /// @param similarity how close they are, whatever their size
  /// @param query the query that finds the documents; absent where each of two members has one of the values, in too many units to list
  public record Tie(String a, String b, int full, double fractional, Similarity similarity, @Nullable String query) {}

  /// One value.
  ///
  /// @param label the value
  /// @param units units that have it
  /// @param degree values with which it occurs
  /// @param strength the full weight of its pairs
  /// @param fractional the fractional weight of its pairs
  /// @param query the query that finds its documents
  public record Player(String label, int units, int degree, int strength, double fractional, String query) {}

  /// {@return the ties of a set}
  ///
  /// @param set what is counted
  /// @param spec how
  public static Cooperation of(PatentSet set, RelationSpec spec) {
    return of(Ties.of(set, spec));
  }

  static Cooperation of(Ties ties) {
    PairCounts pairs = ties.pairs;
    int top = ties.spec.values().top();
    List<Tie> shown = Arrays.stream(Tops.of(pairs.size(), pair -> pairs.full()[pair], top)).mapToObj(pair -> tie(ties, pair)).toList();
    Graph full = pairs.graph(PairWeight.FULL);
    Graph shared = pairs.graph(PairWeight.FRACTIONAL);
    int[] players = Tops.of(full.nodes(), node -> full.degree(node) == 0 ? 0 : pairs.occurrences()[node], top);
    int alone = 0;
    for (int node = 0; node < full.nodes(); node++) {
      alone += full.degree(node) == 0 ? 1 : 0;
    }
    return new Cooperation(ties.heading(Analysis.N1), ties.spec.values().what(),
        new Counts(full.nodes(), alone, pairs.size(), ties.known, ties.shared, pairs.leftOut()), shown,
        Arrays.stream(players).mapToObj(node -> {
          String label = pairs.labels().label(node);
          return new Player(label, pairs.occurrences()[node], full.degree(node), (int) full.strength(node), shared.strength(node),
              ties.query(label));
        }).toList());
  }

  private static Tie tie(Ties ties, int pair) {
    PairCounts pairs = ties.pairs;
    String a = pairs.labels().label(pairs.ones()[pair]);
    String b = pairs.labels().label(pairs.others()[pair]);
    return new Tie(a, b, pairs.full()[pair], pairs.fractional()[pair], pairs.similarity(pair), ties.query(a, b));
  }
}
