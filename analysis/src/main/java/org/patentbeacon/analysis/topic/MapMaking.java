package org.patentbeacon.analysis.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.growth.Growth;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.analysis.text.Coherence;
import org.patentbeacon.analysis.text.Density;
import org.patentbeacon.analysis.text.VMeasure;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.ClassLevel;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.UnitTexts;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.TextTable;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.Labels;
import org.patentbeacon.network.Partition;
import org.patentbeacon.table.Wording;

/// Makes a topic map, step by step.
final class MapMaking {
  private static final int GRID = 128;
  private static final int GROWTH_YEARS = 5;

  private final PatentSet set;
  private final Units units;
  private final MapSpec spec;

  MapMaking(PatentSet set, MapSpec spec) {
    this.set = set;
    this.units = set.units(CountUnit.SIMPLE_FAMILY);
    this.spec = spec;
  }

  TopicMap of(@Nullable TextTable table) {
    if (table == null) {
      return new TopicMap(heading(), MapState.TOO_MANY, List.of(), List.of(), null, null);
    }
    UnitTexts texts = new UnitTexts(units, table);
    TermWeights weights = TermWeights.of(texts, spec);
    Heading heading = heading().covering(new Coverage(new Wording("可比较的文本", "text that can be compared"), weights.rows(), units.count()));
    if (weights.rows() < MapSpec.LEAST) {
      return new TopicMap(heading, MapState.TOO_FEW, IntStream.range(0, units.count())
          .mapToObj(unit -> new TopicMap.Place(units.document(unit), 0, 0, 0)).toList(), List.of(), null, null);
    }
    Dense space = LatentSpace.of(weights, spec);
    Graph graph = NearestRows.of(space, spec.neighbours()).graph(Labels.of(Arrays.stream(weights.units()).mapToObj(units::label).toList()));
    Partition clusters = TopicClusters.of(space, graph, spec);
    MapPlaces places = MapPlaces.of(space, graph, spec);
    List<ClusterLabels.Names> names = new ClusterLabels(texts, weights, clusters, spec).names();
    return new TopicMap(heading, MapState.MADE, places(weights, clusters, places), clusters(weights, space, clusters, places, names),
        Density.of(places.x(), places.y()).map(density -> density.grid(GRID)).orElse(null),
        new TopicMap.Quality(places.trust(), places.startTrust(), classes(weights, clusters), mean(names)));
  }

  private Heading heading() {
    return Heading.of(Analysis.X1, set, CountUnit.SIMPLE_FAMILY).by(DateBasis.PRIORITY).with("dimensions", spec.dimensions())
        .with("neighbours", spec.neighbours()).with("smallestCluster", spec.smallest()).with("termUnits", spec.leastUnits())
        .with("termShare", spec.mostShare()).with("epochs", spec.epochs()).with("seed", spec.seed()).with("growthYears", GROWTH_YEARS)
        .with("mostFamilies", MapSpec.MOST);
  }

  private List<TopicMap.Place> places(TermWeights weights, Partition clusters, MapPlaces places) {
    return IntStream.range(0, weights.rows()).mapToObj(row -> new TopicMap.Place(units.document(weights.units()[row]), places.x()[row],
        places.y()[row], clusters.groups()[row] + 1)).toList();
  }

  private List<TopicMap.Cluster> clusters(TermWeights weights, Dense space, Partition clusters, MapPlaces places,
      List<ClusterLabels.Names> names) {
    Dense middles = TopicClusters.middles(space, clusters);
    List<TopicMap.Cluster> all = new ArrayList<>();
    List<int[]> members = clusters.members();
    for (int cluster = 0; cluster < members.size(); cluster++) {
      int[] rows = members.get(cluster);
      int centre = centre(rows, places);
      int[] of = Arrays.stream(rows).map(row -> weights.units()[row]).toArray();
      all.add(new TopicMap.Cluster(cluster + 1, rows.length, names.get(cluster).phrases(), names.get(cluster).coherence().mean(), growth(of),
          units.document(weights.units()[typical(rows, space, middles, cluster)]), places.x()[centre], places.y()[centre], MapSpec.query(units, of)));
    }
    return all;
  }

  private static int typical(int[] rows, Dense space, Dense middles, int cluster) {
    Dense both = Dense.zero(2, space.columns());
    both.add(0, 1, middles, cluster);
    int typical = rows[0];
    double nearest = Double.NEGATIVE_INFINITY;
    for (int row : rows) {
      Arrays.fill(both.values(), space.columns(), 2 * space.columns(), 0);
      both.add(1, 1, space, row);
      double near = both.dot(0, 1);
      if (near > nearest) {
        nearest = near;
        typical = row;
      }
    }
    return typical;
  }

  private static int centre(int[] rows, MapPlaces places) {
    double x = Arrays.stream(rows).mapToDouble(row -> places.x()[row]).average().orElse(0);
    double y = Arrays.stream(rows).mapToDouble(row -> places.y()[row]).average().orElse(0);
    int centre = rows[0];
    for (int row : rows) {
      centre = Math.hypot(places.x()[row] - x, places.y()[row] - y) < Math.hypot(places.x()[centre] - x, places.y()[centre] - y) ? row : centre;
    }
    return centre;
  }

  /// Families of the last years that can be used over those of as many years before.
  private Measure growth(int[] members) {
    Periods years = set.years(CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY);
    int usable = years.usable();
    if (usable < 2 * GROWTH_YEARS) {
      return Measure.undefined(Reason.WINDOW_SHORT);
    }
    double last = Arrays.stream(members).filter(unit -> years.of(unit) < usable && years.of(unit) >= usable - GROWTH_YEARS).count();
    double before = Arrays.stream(members).filter(unit -> years.of(unit) < usable - GROWTH_YEARS && years.of(unit) >= usable - 2 * GROWTH_YEARS)
        .count();
    return Growth.of(before, last).getLast();
  }

  private VMeasure classes(TermWeights weights, Partition clusters) {
    CodesColumn ipc = units.values(set.table().classes().ipc());
    int[] classed = IntStream.range(0, weights.rows()).filter(row -> ipc.count(weights.units()[row]) > 0).toArray();
    return VMeasure.of(Arrays.stream(classed).mapToObj(row -> String.valueOf(ClassLevel.SUBCLASS.of(
        ipc.dictionary().get(ipc.codes()[ipc.offsets()[weights.units()[row]]])))).toList(),
        Arrays.stream(classed).mapToObj(row -> String.valueOf(clusters.groups()[row])).toList());
  }

  private static Measure mean(List<ClusterLabels.Names> names) {
    double[] means = names.stream().map(ClusterLabels.Names::coherence).map(Coherence::mean).filter(Measure::ok)
        .mapToDouble(Measure::orThrow).toArray();
    return means.length == 0 ? Measure.undefined(Reason.EMPTY_SET) : Measure.of(Arrays.stream(means).sum() / means.length);
  }
}
