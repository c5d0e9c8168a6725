package org.patentbeacon.analysis.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.network.community.Communities;

/// N2 社群: which circles are there?
///
/// @param heading what was counted, and how
/// @param modularity how much more weight the circles keep inside than chance would; undefined without ties
/// @param count circles of two and more
/// @param alone nodes that stand alone
/// @param circles the largest of them
public record Circles(Heading heading, Measure modularity, int count, int alone, List<Circle> circles) {
  private static final int MEMBERS = 50;

  /// Copies the list.
  public Circles {
    circles = List.copyOf(circles);
  }

  /// One circle.
  ///
  /// @param number its number, from 1: by size, then by smallest label
  /// @param size how many belong to it
  /// @param weight of the ties within it
  /// @param members those with most units, fifty at most
  public record Circle(int number, int size, double weight, List<String> members) {

    /// Copies the members.
    public Circle {
      members = List.copyOf(members);
    }
  }

  static Circles of(Ties ties, Communities found) {
    List<int[]> members = found.partition().members();
    int count = (int) Arrays.stream(found.partition().sizes()).filter(size -> size > 1).count();
    List<Circle> circles = new ArrayList<>();
    for (int group = 0; group < Math.min(count, ties.spec.values().top()); group++) {
      circles.add(circle(ties, found, group, members.get(group)));
    }
    Heading heading = ties.networkHeading(Analysis.N2).with("algorithm", "Leiden").with("resolution", found.options().resolution())
        .with("starts", found.options().starts());
    return new Circles(heading, found.modularity(), count, members.size() - count, circles);
  }

  private static Circle circle(Ties ties, Communities found, int group, int[] nodes) {
    double twice = 0;
    for (int node : nodes) {
      for (int arc = ties.graph.from(node); arc < ties.graph.from(node + 1); arc++) {
        twice += found.partition().groups()[ties.graph.target(arc)] == group ? ties.graph.weight(arc) : 0;
      }
    }
    List<String> members = Arrays.stream(nodes).boxed()
        .sorted(Comparator.<Integer>comparingInt(node -> -ties.pairs.occurrences()[ties.values[node]]).thenComparing(node -> node))
        .limit(MEMBERS).map(node -> ties.graph.labels().label(node)).toList();
    return new Circle(group + 1, nodes.length, twice / 2, members);
  }
}
