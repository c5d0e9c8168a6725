package org.patentbeacon.network.path;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.network.Partition;

/// K3 技术演进主路径: along which patents a technology developed.
///
/// @param parts one for each component with a citation, the one with the most documents first, then by smallest label
/// @param isolated documents without any citation
/// @param contracted documents that cite each other in a circle, which stand as one node
/// @param options how paths were sought
public record MainPaths(List<Part> parts, int isolated, List<List<String>> contracted, MainPathOptions options) {

  /// Copies the lists.
  public MainPaths {
    parts = List.copyOf(parts);
    contracted = List.copyOf(contracted);
  }

  /// A component of the network.
  ///
  /// @param documents in it
  /// @param citations in it, once circles are drawn together
  /// @param flow its paths from a source to a sink
  /// @param forwardLocal from the heaviest citations of sources on, always the heaviest one
  /// @param global the paths that are heaviest in all
  /// @param keyRoute the heaviest citations with what leads to them and what they lead to
  public record Part(int documents, int citations, BigInteger flow, List<Edge> forwardLocal, Global global, KeyRoute keyRoute) {

    /// Copies the list.
    public Part {
      forwardLocal = List.copyOf(forwardLocal);
    }
  }

  /// A citation on a path.
  ///
  /// @param cited what is cited
  /// @param citing what cites it
  /// @param spc [PathWeight#SPC]
  /// @param splc [PathWeight#SPLC]
  /// @param spnp [PathWeight#SPNP]
  public record Edge(String cited, String citing, BigInteger spc, BigInteger splc, BigInteger spnp) {}

  /// The paths from a source to a sink whose weights have the largest sum.
  ///
  /// @param sum of the weights of each
  /// @param paths their nodes
  /// @param tiesCut TIES_CUT: whether there are more
  public record Global(BigInteger sum, List<List<String>> paths, boolean tiesCut) {

    /// Copies the list.
    public Global {
      paths = List.copyOf(paths);
    }
  }

  /// The heaviest citations and their surroundings.
  ///
  /// @param keys the heaviest citations
  /// @param edges these with what leads to them and what they lead to
  public record KeyRoute(List<Edge> keys, List<Edge> edges) {

    /// Copies the lists.
    public KeyRoute {
      keys = List.copyOf(keys);
      edges = List.copyOf(edges);
    }
  }

  /// {@return the main paths of each component}
  ///
  /// @param flow citations without circles
  /// @param options how to seek
  public static MainPaths of(CitationFlow flow, MainPathOptions options) {
    PartSearch search = new PartSearch(flow, options);
    List<int[]> components = Partition.components(flow.forward()).members();
    List<Part> parts = components.stream().filter(nodes -> nodes.length > 1)
        .sorted((one, other) -> Integer.compare(documents(flow, other), documents(flow, one))).map(search::part).toList();
    // One node alone is one document, or a circle that nothing outside cites.
    int isolated = (int) components.stream().filter(nodes -> nodes.length == 1 && flow.documents(nodes[0]) == 1).count();
    return new MainPaths(parts, isolated, flow.contracted(), options);
  }

  static int documents(CitationFlow flow, int[] nodes) {
    return IntStream.of(nodes).map(flow::documents).sum();
  }

  /// {@return the citations that forward local search finds from some documents on}
  ///
  /// @param flow citations without circles
  /// @param weight what makes a citation heavy
  /// @param start the nodes to start from, by name
  /// @throws IllegalArgumentException when none has this name
  public static List<Edge> forwardLocal(CitationFlow flow, PathWeight weight, Collection<String> start) {
    PathCounts counts = PathCounts.of(flow);
    List<Integer> nodes = start.stream().map(flow::node).toList();
    return EdgeNames.of(flow, counts, new LocalSearch(flow, counts, weight).forwardFrom(nodes));
  }

  /// {@return every citation of a flow with its weights, in the order of its nodes}
  ///
  /// @param flow citations without circles
  public static List<Edge> edges(CitationFlow flow) {
    return EdgeNames.of(flow, PathCounts.of(flow),
        flow.citations(IntStream.range(0, flow.nodes()).toArray()));
  }
}
