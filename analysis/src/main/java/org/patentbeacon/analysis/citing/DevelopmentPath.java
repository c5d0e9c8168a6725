package org.patentbeacon.analysis.citing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.network.path.CitationFlow;
import org.patentbeacon.network.path.MainPathOptions;
import org.patentbeacon.network.path.MainPaths;

/// K3 技术演进主路径: along which patents did the technology develop? Citations within the set, from the cited to the citing.
///
/// @param heading what was counted, and how
/// @param components parts of the network that hang together and have a citation
/// @param isolated units without a citation
/// @param contracted units that cite each other in a circle, which stand as one node
/// @param parts the largest parts
public record DevelopmentPath(Heading heading, int components, int isolated, List<List<String>> contracted, List<Part> parts) {
  private static final int PARTS = 3;
  private static final int PATHS = 10;

  /// Copies the lists.
  public DevelopmentPath {
    contracted = List.copyOf(contracted);
    parts = List.copyOf(parts);
  }

  /// A part of the network.
  ///
  /// @param units in it
  /// @param citations in it
  /// @param flow its paths from a source to a sink
  /// @param paths the heaviest paths, ten at most, as places among the nodes
  /// @param tied how many paths are equally heavy, as far as they were listed
  /// @param tiesCut whether there are more
  /// @param nodes what the paths and edges join, by year
  /// @param edges the key route: the heaviest citations with what leads to them and what they lead to
  public record Part(int units, int citations, BigInteger flow, List<List<Integer>> paths, int tied, boolean tiesCut,
      List<Node> nodes, List<Edge> edges) {

    /// Copies the lists.
    public Part {
      paths = List.copyOf(paths);
      nodes = List.copyOf(nodes);
      edges = List.copyOf(edges);
    }
  }

  /// A unit, or several that cite each other.
  ///
  /// @param label its label
  /// @param document the publication that stands for the first of them
  /// @param year the year of the first by the date of the heading; absent when not known
  /// @param applicants its applicants
  /// @param query the query that finds the documents of the first
  public record Node(String label, String document, @Nullable Integer year, List<String> applicants, String query) {

    /// Copies the list.
    public Node {
      applicants = List.copyOf(applicants);
    }
  }

  /// A citation.
  ///
  /// @param cited the place of the cited among the nodes
  /// @param citing the place of the citing
  /// @param spc the paths from a source to a sink through it
  public record Edge(int cited, int citing, BigInteger spc) {}

  /// {@return the main paths of a set}
  ///
  /// @param edges its citations
  /// @param basis the date by which units stand in years
  public static DevelopmentPath of(CitationEdges edges, DateBasis basis) {
    MainPaths found = MainPaths.of(CitationFlow.of(edges.within().citations()), MainPathOptions.DEFAULT);
    Heading heading = edges.heading(Analysis.K3).by(basis).with("weight", found.options().weight())
        .with("keyEdges", found.options().keyEdges()).with("maxPaths", found.options().maxPaths());
    Names names = new Names(edges, basis, found.contracted());
    return new DevelopmentPath(heading, found.parts().size(), found.isolated(), found.contracted(),
        found.parts().stream().limit(PARTS).map(part -> part(part, names)).toList());
  }

  private static Part part(MainPaths.Part part, Names names) {
    TreeSet<String> used = new TreeSet<>(CodePointOrder.INSTANCE);
    List<List<String>> paths = part.global().paths().stream().limit(PATHS).toList();
    paths.forEach(used::addAll);
    part.keyRoute().edges().forEach(edge -> Collections.addAll(used, edge.cited(), edge.citing()));
    List<Node> nodes = new ArrayList<>(used.stream().map(names::node).toList());
    nodes.sort(Comparator.comparing(Node::year, Comparator.nullsFirst(Comparator.naturalOrder())));
    Map<String, Integer> places = new HashMap<>();
    nodes.forEach(node -> places.put(node.label(), places.size()));
    List<Edge> edges = part.keyRoute().edges().stream()
        .map(edge -> new Edge(place(places, edge.cited()), place(places, edge.citing()), edge.spc())).toList();
    return new Part(part.documents(), part.citations(), part.flow(),
        paths.stream().map(path -> path.stream().map(name -> place(places, name)).toList()).toList(), part.global().paths().size(),
        part.global().tiesCut(), nodes, edges);
  }

  private static int place(Map<String, Integer> places, String name) {
    return Objects.requireNonNull(places.get(name));
  }

  /// What nodes are called.
  private static final class Names {
    private final CitationEdges edges;
    private final DayColumn days;
    private final Map<String, String> first = new HashMap<>();

    Names(CitationEdges edges, DateBasis basis, List<List<String>> contracted) {
      this.edges = edges;
      this.days = edges.units().days(basis);
      contracted.forEach(circle -> first.put(String.join("+", circle), circle.getFirst()));
    }

    Node node(String name) {
      Units units = edges.units();
      int unit = edges.within().families().node(first.getOrDefault(name, name));
      return new Node(name, units.document(unit), days.known(unit) ? days.year(unit) : null,
          units.values(edges.set().table().parties().applicants()).values(unit), edges.set().query(units.clause(unit)));
    }
  }
}
