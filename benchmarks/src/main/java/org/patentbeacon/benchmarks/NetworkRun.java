package org.patentbeacon.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.GraphBuilder;
import org.patentbeacon.network.Labels;
import org.patentbeacon.network.PageRank;
import org.patentbeacon.network.citation.CitationGraph;
import org.patentbeacon.network.citation.Disruption;
import org.patentbeacon.network.citation.Window;
import org.patentbeacon.network.community.Communities;
import org.patentbeacon.network.community.CommunityOptions;
import org.patentbeacon.network.path.CitationFlow;
import org.patentbeacon.network.path.MainPathOptions;
import org.patentbeacon.network.path.MainPaths;

/// Question: is a network of a million ties analysed while a reader waits, and are the figures those of networkx and igraph?
///
/// The graph grows by preferential attachment, the hardest kind for communities, since it has none. Where there is Python, the
/// same graph is given to networkx and igraph in the same run, and every figure that must be equal is compared.
public final class NetworkRun {
  private static final long SEED = 20_260_101;

  private NetworkRun() {}

  /// Runs it.
  ///
  /// @param arguments how many documents (100,000 when missing) and how many each cites (10)
  /// @throws IOException when the disk refuses, or a figure differs from a peer's
  /// @throws InterruptedException when this thread is
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int nodes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    GeneratedCitations citations = GeneratedCitations.of(nodes, each, SEED);
    System.out.printf(Locale.ROOT, "%d documents, %d citations, seed %d, %d processors%n", nodes, citations.cited().length, SEED,
        Runtime.getRuntime().availableProcessors());
    Labels labels = new Labels(IntStream.range(0, nodes).mapToObj(node -> String.format(Locale.ROOT, "n%08d", node)).toList());
    Graph flow = timed("graph", () -> graph(labels, citations));
    Graph ties = timed("graph without arrows", flow::undirected);
    Communities communities = timed("communities, 10 starts", () -> Communities.of(ties, CommunityOptions.seeded(SEED)));
    PageRank rank = timed("PageRank", () -> PageRank.of(ties, PageRank.DAMPING));
    MainPaths paths = timed("main paths", () -> MainPaths.of(CitationFlow.of(flow), MainPathOptions.DEFAULT));
    long[] published = IntStream.range(0, nodes).mapToLong(node -> node).toArray();
    timed("disruption", () -> Disruption.of(CitationGraph.of(labels, published, citations.citing(), citations.cited()),
        new Window.Span(nodes / 5), nodes));
    System.out.printf(Locale.ROOT, "%d communities, Q %.6f; %d steps of PageRank; 10^%d paths, key route of %d citations%n",
        communities.partition().count(), communities.modularity().orThrow(), rank.steps(),
        paths.parts().getFirst().flow().toString().length() - 1, paths.parts().getFirst().keyRoute().edges().size());
    Optional<String> python = PythonScript.with("sys");
    if (python.isPresent()) {
      compare(NetworkPeer.ask(python.get(), citations, communities.partition().groups()), communities, rank, paths.parts().getFirst());
    } else {
      System.out.println("networkx and igraph: left out, there is no python3");
    }
  }

  private static Graph graph(Labels labels, GeneratedCitations citations) {
    GraphBuilder builder = GraphBuilder.directed(labels);
    for (int i = 0; i < citations.cited().length; i++) {
      builder.edge(citations.cited()[i], citations.citing()[i], 1);
    }
    return builder.build();
  }

  private static <T> T timed(String name, Supplier<T> work) throws IOException {
    AtomicReference<T> found = new AtomicReference<>();
    double seconds = Measured.seconds(() -> found.set(work.get()));
    System.out.printf(Locale.ROOT, "%-24s %6.2f s%n", name, seconds);
    return found.get();
  }

  private static void compare(NetworkPeer peer, Communities communities, PageRank rank, MainPaths.Part part) throws IOException {
    peer.figures().forEach((name, figure) ->
        System.out.printf(Locale.ROOT, "%-24s %6s s  %s%n", name, figure.get(1), figure.get(0).length() > 30
            ? "10^" + (figure.get(0).length() - 1) : figure.get(0)));
    List<String> differences = new ArrayList<>();
    expect("paths", part.flow().toString(), peer, "python flow", differences);
    expect("global main path", part.global().sum().toString(), peer, "python global", differences);
    if (peer.figures().containsKey("networkx modularity")) {
      double q = Double.parseDouble(peer.figures().get("networkx modularity").getFirst());
      close("modularity", communities.modularity().orThrow(), q, differences);
      double[] scores = rank.scores();
      IntStream.range(0, scores.length)
          .forEach(node -> close("PageRank of " + node, scores[node], peer.ranks().get(node), differences));
    }
    if (!differences.isEmpty()) {
      throw new IOException("figures differ: " + differences.subList(0, Math.min(10, differences.size())));
    }
    System.out.println("every figure that must be equal is equal");
  }

  private static void expect(String name, String ours, NetworkPeer peer, String figure, List<String> differences) {
    if (!ours.equals(peer.figures().get(figure).getFirst())) {
      differences.add(name + ": " + ours + " and " + peer.figures().get(figure).getFirst());
    }
  }

  private static void close(String name, double ours, double theirs, List<String> differences) {
    if (Math.abs(ours - theirs) > 1e-9) {
      differences.add(name + ": " + ours + " and " + theirs);
    }
  }
}
