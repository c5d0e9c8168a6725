package org.patentbeacon.analysis.citing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.Contents;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.PackedStrings;
import org.patentbeacon.network.Labels;
import org.patentbeacon.network.citation.CitationGraph;
import org.patentbeacon.table.Wording;

/// The citations of a set: between its units, and out of it to documents that are known only because they are cited.
public final class CitationEdges {
  private static final Wording INSIDE = new Wording("仅统计本数据集内的施引文献，集外引用不可见", "only documents of this set are seen to cite");

  private final PatentSet set;
  private final Units units;
  private final Contents contents;
  private final CitationGraph within;
  private final CitationGraph all;
  /// The node of each unit in the graph with the documents outside.
  private final int[] nodes;
  private final int ambiguous;

  private CitationEdges(PatentSet set, Units units, Contents contents) {
    this.set = set;
    this.units = units;
    this.contents = contents;
    List<String> numbers = contents.cited().dictionary();
    CitedNumbers found = CitedNumbers.of(units, numbers);
    this.ambiguous = found.ambiguous();
    List<String> stubs = new ArrayList<>();
    int[] stubOf = stubs(numbers, found.found(), stubs);
    this.nodes = new int[units.count()];
    int[] stubNodes = new int[stubs.size()];
    Labels labels = labels(stubs, stubNodes);
    Pairs pairs = new Pairs(contents.cited().codes().length);
    CodesColumn cited = contents.cited();
    for (int row = 0; row + 1 < cited.offsets().length; row++) {
      for (int at = cited.offsets()[row]; at < cited.offsets()[row + 1]; at++) {
        int number = cited.codes()[at];
        int unit = found.found()[number];
        pairs.add(units.ofRows()[row], unit, unit == CitedNumbers.OUTSIDE ? stubNodes[stubOf[number]] : nodes[unit]);
      }
    }
    long[] published = published(labels.size());
    this.all = CitationGraph.of(labels, published, pairs.citing(nodes), pairs.targets());
    this.within = CitationGraph.of(new Labels(units.labels()), Arrays.stream(nodes).mapToLong(node -> published[node]).toArray(),
        pairs.citingWithin(), pairs.citedWithin());
  }

  /// {@return the citations of a set; empty when its table has no contents}
  ///
  /// @param set what is analysed
  /// @param unit what is counted as one
  public static Optional<CitationEdges> of(PatentSet set, CountUnit unit) {
    return Optional.ofNullable(set.table().contents()).map(contents -> new CitationEdges(set, set.units(unit), contents));
  }

  /// Numbers outside that differ in the kind alone are one document, called by the first of them.
  private static int[] stubs(List<String> numbers, int[] found, List<String> stubs) {
    int[] stubOf = new int[numbers.size()];
    String last = "";
    for (int number = 0; number < stubOf.length; number++) {
      if (found[number] == CitedNumbers.OUTSIDE) {
        String stem = CitedNumbers.stem(numbers.get(number));
        if (stubs.isEmpty() || !stem.equals(last)) {
          stubs.add(numbers.get(number));
          last = stem;
        }
        stubOf[number] = stubs.size() - 1;
      }
    }
    return stubOf;
  }

  /// The labels of units and stubs, in order. A stub that is called like a unit is this unit.
  private Labels labels(List<String> stubs, int[] stubNodes) {
    PackedStrings.Builder labels = new PackedStrings.Builder();
    int unit = 0;
    int stub = 0;
    while (unit < nodes.length || stub < stubNodes.length) {
      int order = unit == nodes.length ? 1 : stub == stubNodes.length ? -1
          : CodePointOrder.INSTANCE.compare(units.label(unit), stubs.get(stub));
      byte[] label = (order <= 0 ? units.label(unit) : stubs.get(stub)).getBytes(StandardCharsets.UTF_8);
      int node = labels.add(label, 0, label.length);
      if (order <= 0) {
        nodes[unit++] = node;
      }
      if (order >= 0) {
        stubNodes[stub++] = node;
      }
    }
    return new Labels(labels.build());
  }

  private long[] published(int size) {
    DayColumn days = units.days(DateBasis.FIRST_PUBLICATION);
    long[] published = new long[size];
    Arrays.fill(published, CitationGraph.UNDATED);
    for (int unit = 0; unit < nodes.length; unit++) {
      if (days.known(unit)) {
        published[nodes[unit]] = days.days()[unit];
      }
    }
    return published;
  }

  /// {@return whether any source tells what its documents cite}
  public boolean known() {
    return all.references().edges() > 0;
  }

  /// {@return what is analysed}
  public PatentSet set() {
    return set;
  }

  /// {@return its units, whose numbers are the nodes of [#within()]}
  public Units units() {
    return units;
  }

  /// {@return how large documents are and what they cite}
  Contents contents() {
    return contents;
  }

  /// {@return the citations between units}
  public CitationGraph within() {
    return within;
  }

  /// {@return these and the citations of documents outside the set}
  public CitationGraph all() {
    return all;
  }

  /// {@return the node of each unit in [#all()]}
  public int[] nodes() {
    return nodes.clone();
  }

  /// {@return the documents that a unit cites, in the set and outside}
  ///
  /// @param unit from 0
  public int references(int unit) {
    return all.references().degree(nodes[unit]);
  }

  /// {@return cited numbers whose kind is another than that of any publication in the set, and which may be of several units}
  public int ambiguous() {
    return ambiguous;
  }

  /// {@return the last day for which the data are complete, as far as anything tells}
  LocalDate lastDay() {
    return Objects.requireNonNullElse(set.cutoff(), set.table().origin().asOf());
  }

  Heading heading(Analysis analysis) {
    int citing = 0;
    for (int node : nodes) {
      citing += all.references().degree(node) > 0 ? 1 : 0;
    }
    return Heading.of(analysis, set, units.unit()).by(DateBasis.FIRST_PUBLICATION).noting(INSIDE)
        .covering(new Coverage(new Wording("引证文献", "cited documents"), citing, units.count()));
  }

  /// Citations as they come, row by row.
  private static final class Pairs {
    private final int[] citing;
    private final int[] units;
    private final int[] targets;
    private int size;

    Pairs(int most) {
      this.citing = new int[most];
      this.units = new int[most];
      this.targets = new int[most];
    }

    void add(int from, int unit, int target) {
      citing[size] = from;
      units[size] = unit;
      targets[size++] = target;
    }

    int[] citing(int[] nodes) {
      return Arrays.stream(citing).map(unit -> nodes[unit]).toArray();
    }

    int[] targets() {
      return targets;
    }

    int[] citingWithin() {
      return inside(citing);
    }

    int[] citedWithin() {
      return inside(units);
    }

    private int[] inside(int[] values) {
      int[] inside = new int[size];
      int next = 0;
      for (int pair = 0; pair < size; pair++) {
        if (units[pair] != CitedNumbers.OUTSIDE) {
          inside[next++] = values[pair];
        }
      }
      return Arrays.copyOf(inside, next);
    }
  }
}
