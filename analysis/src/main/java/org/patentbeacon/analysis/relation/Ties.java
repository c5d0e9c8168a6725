package org.patentbeacon.analysis.relation;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.NumberList;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CodePointOrder;
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

  private final CodesColumn ofUnits;
  private final CodesColumn ofRows;

  private Ties(PatentSet set, RelationSpec spec, CodesColumn column) {
    UnitValues values = UnitValues.sorted(new Labels(column.dictionary()), column.offsets(), column.codes());
    this.set = set;
    this.spec = spec;
    this.ofUnits = column;
    this.ofRows = spec.values().ofRows(set);
    this.units = values.units();
    this.pairs = PairCounts.of(values, spec.maxValues());
    this.known = count(values, 1);
    this.shared = count(values, 2);
    this.values = largest(pairs, spec.nodes());
    this.graph = Subgraph.of(pairs.graph(spec.weight()), this.values);
  }

  static Ties of(PatentSet set, RelationSpec spec) {
    return new Ties(set, spec, spec.values().values(set));
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

  /// The query of a pair. A clause asks for both in one document; where a unit has them in two of its members, its numbers are listed.
  @Nullable String query(String one, String other) {
    Units counted = set.units(spec.values().unit());
    int a = code(one);
    int b = code(other);
    int[] both = IntStream.range(0, counted.count()).filter(unit -> has(ofUnits, unit, a) && has(ofUnits, unit, b)).toArray();
    boolean together = Arrays.stream(both).allMatch(unit -> Arrays.stream(counted.rows(unit)).anyMatch(row -> has(ofRows, row, a) && has(ofRows, row, b)));
    return together ? set.query(spec.values().clause().apply(one) + " and " + spec.values().clause().apply(other))
        : NumberList.clause(counted, both).map(set::query).orElse(null);
  }

  private int code(String label) {
    return Collections.binarySearch(ofRows.dictionary(), label, CodePointOrder.INSTANCE);
  }

  private static boolean has(CodesColumn values, int at, int code) {
    for (int place = values.offsets()[at]; place < values.offsets()[at + 1]; place++) {
      if (values.codes()[place] == code) {
        return true;
      }
    }
    return false;
  }
}
