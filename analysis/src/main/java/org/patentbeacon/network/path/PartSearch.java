package org.patentbeacon.network.path;

import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Finds the main paths of one component after the other.
final class PartSearch {
  private final CitationFlow flow;
  private final MainPathOptions options;
  private final PathCounts counts;
  private final LocalSearch local;
  private final GlobalSearch global;

  PartSearch(CitationFlow flow, MainPathOptions options) {
    this.flow = flow;
    this.options = options;
    counts = PathCounts.of(flow);
    local = new LocalSearch(flow, counts, options.weight());
    global = new GlobalSearch(flow, counts, options.weight());
  }

  MainPaths.Part part(int[] nodes) {
    List<Integer> sources = IntStream.of(nodes).filter(flow::source).boxed().toList();
    List<Citation> citations = flow.citations(nodes);
    PathCount paths = sources.stream().map(counts::toSinks).reduce(PathCount.ZERO, PathCount::plus);
    return new MainPaths.Part(MainPaths.documents(flow, nodes), citations.size(), paths.exact(),
        named(local.forwardFrom(sources)), global(sources), keyRoute(citations));
  }

  private List<MainPaths.Edge> named(Collection<Citation> citations) {
    return EdgeNames.of(flow, counts, citations);
  }

  private MainPaths.Global global(List<Integer> sources) {
    List<List<Integer>> paths = global.paths(sources, options.maxPaths() + 1);
    boolean cut = paths.size() > options.maxPaths();
    List<List<String>> named = paths.stream().limit(options.maxPaths())
        .map(path -> path.stream().map(flow::name).toList()).toList();
    return new MainPaths.Global(global.heaviest(sources).exact(), named, cut);
  }

  private MainPaths.KeyRoute keyRoute(List<Citation> citations) {
    PathCount least = leastKey(citations);
    List<Citation> keys = citations.stream().filter(citation -> count(citation).compareTo(least) >= 0).toList();
    return new MainPaths.KeyRoute(named(keys), named(local.bothWays(keys)));
  }

  /// The weight at the last rank of the key citations.
  private PathCount leastKey(List<Citation> citations) {
    PriorityQueue<PathCount> heaviest = new PriorityQueue<>();
    for (Citation citation : citations) {
      PathCount count = count(citation);
      if (heaviest.size() < options.keyEdges()) {
        heaviest.add(count);
      } else if (count.compareTo(heaviest.element()) > 0) {
        heaviest.remove();
        heaviest.add(count);
      }
    }
    return heaviest.element();
  }

  private PathCount count(Citation citation) {
    return counts.count(options.weight(), citation.cited(), citation.citing());
  }
}
