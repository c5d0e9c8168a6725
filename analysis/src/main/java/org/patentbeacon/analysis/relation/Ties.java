package org.patentbeacon.analysis.relation;

import java.util.Arrays;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.Labels;
import org.patentbeacon.network.pair.PairCounts;
import org.patentbeacon.network.pair.UnitValues;

/// The pairs of a set, and the network of those with most units.
final class Ties {
  final PatentSet set;
  final RelationSpec spec;
  final PairCounts pairs;
  /// Units with a value, and those with several.
  final int known;
  final int shared;
  final Graph graph;
  /// The value of each node of the graph.
  final int[] values;
  private final int units;

  private Ties(PatentSet set, RelationSpec spec, UnitValues values) {
    this.set = set;
    this.spec = spec;
    this.units = values.units();
    this.pairs = PairCounts.of(values, spec.maxValues());
    this.known = count(values, 1);
    this.shared = count(values, 2);
    this.values = largest(pairs, spec.nodes());
    this.graph = Subgraph.of(pairs.graph(spec.weight()), this.values);
  }

  static Ties of(PatentSet set, RelationSpec spec) {
    CodesColumn column = spec.values().values(set);
    return new Ties(set, spec, UnitValues.sorted(new Labels(column.dictionary()), column.offsets(), column.codes()));
  }

  private static int count(UnitValues values, int least) {
    int count = 0;
    for (int unit = 0; unit < values.units(); unit++) {
      count += values.size(unit) >= least ? 1 : 0;
    }
    return count;
  }

  /// The values with most units, ascending; of equal ones the first by label.
  private static int[] largest(PairCounts pairs, int most) {
    int[] largest = Tops.of(pairs.labels().size(), value -> pairs.occurrences()[value], most);
    return Arrays.stream(largest).limit(most).sorted().toArray();
  }

  Heading heading(Analysis analysis) {
    return Heading.of(analysis, set, spec.values().unit()).with("relation", spec.values().what().en()).with("weight", spec.weight())
        .with("maxValues", spec.maxValues()).covering(new Coverage(spec.values().what(), known, units));
  }

  /// The heading of what is told of the network.
  Heading networkHeading(Analysis analysis) {
    return heading(analysis).with("nodes", graph.nodes()).with("nodesLeftOut", pairs.labels().size() - graph.nodes())
        .with("seed", spec.seed());
  }

  String query(String label) {
    return set.query(spec.values().clause().apply(label));
  }

  String query(String one, String other) {
    return set.query(spec.values().clause().apply(one) + " and " + spec.values().clause().apply(other));
  }
}
