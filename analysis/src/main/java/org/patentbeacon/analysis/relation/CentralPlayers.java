package org.patentbeacon.analysis.relation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.network.Centrality;

/// N3 核心节点: who holds the network together?
///
/// @param heading what was counted, and how
/// @param components how many parts the network falls into, those of one node included
/// @param estimated whether betweenness is an estimate
/// @param players the first by PageRank and the first by betweenness, in the order of PageRank
public record CentralPlayers(Heading heading, int components, boolean estimated, List<Player> players) {

  /// Copies the list.
  public CentralPlayers {
    players = List.copyOf(players);
  }

  /// One node.
  ///
  /// @param label its label
  /// @param pageRank its part of a random reader's time
  /// @param betweenness the shortest paths through it, not normalised
  /// @param normalised the same as a part of all pairs
  /// @param degree its neighbours
  /// @param strength the weight of its ties
  /// @param component in which part of the network it is, from 1, the largest first
  /// @param circle the number of its circle
  /// @param query the query that finds its documents
  public record Player(String label, double pageRank, double betweenness, Measure normalised, int degree, double strength,
      int component, int circle, String query) {}

  static CentralPlayers of(Ties ties, Centrality found, int[] groups) {
    List<Centrality.Row> rows = found.rows();
    int top = ties.spec.values().top();
    // A node without ties has the rank that chance gives it, and holds nothing together.
    int[] first = Tops.of(rows.size(), node -> rows.get(node).degree() == 0 ? 0 : rows.get(node).pageRank(), top);
    int[] between = Tops.of(rows.size(), node -> rows.get(node).betweenness(), top);
    List<Player> players = IntStream.concat(Arrays.stream(first), Arrays.stream(between)).distinct().boxed()
        .sorted(Comparator.<Integer>comparingDouble(node -> -rows.get(node).pageRank()).thenComparing(node -> node))
        .map(node -> player(ties, rows.get(node), groups[node])).toList();
    Heading heading = ties.networkHeading(Analysis.N3).with("damping", found.options().damping())
        .with("betweennessEstimated", found.estimated());
    return new CentralPlayers(heading, found.components(), found.estimated(), players);
  }

  private static Player player(Ties ties, Centrality.Row row, int group) {
    return new Player(row.node(), row.pageRank(), row.betweenness(), row.normalised(), row.degree(), row.strength(),
        row.component() + 1, group + 1, ties.query(row.node()));
  }
}
