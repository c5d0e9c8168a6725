"""Works out the figures of NetworkRun with networkx and igraph, whichever are there, and prints `name value seconds`.

Arguments: a file of `cited TAB citing` numbers, every cited one below its citing one; a file with the community of each node;
a file to write the PageRank of each node to.
"""
import sys
import time


def tell(name, start, value):
    print(name, value, f"{time.perf_counter() - start:.2f}", sep="\t", flush=True)


def read(path):
    with open(path, encoding="ascii") as lines:
        return [tuple(map(int, line.split())) for line in lines]


def by_networkx(edges, groups, ranks):
    import networkx as nx
    start = time.perf_counter()
    graph = nx.Graph()
    graph.add_nodes_from(range(len(groups)))
    graph.add_edges_from(edges)
    tell("networkx graph", start, nx.__version__)
    start = time.perf_counter()
    rank = nx.pagerank(graph, alpha=0.85, tol=1e-12 / len(groups), max_iter=1000)
    tell("networkx pagerank", start, max(rank.values()))
    with open(ranks, "w", encoding="ascii") as out:
        out.writelines(f"{rank[node]!r}\n" for node in range(len(groups)))
    start = time.perf_counter()
    parts = {}
    for node, (group,) in enumerate(groups):
        parts.setdefault(group, set()).add(node)
    tell("networkx modularity", start, nx.community.modularity(graph, parts.values()))


def by_igraph(edges, nodes):
    import random
    import igraph
    random.seed(2026)
    start = time.perf_counter()
    graph = igraph.Graph(nodes, edges)
    tell("igraph graph", start, igraph.__version__)
    start = time.perf_counter()
    graph.pagerank(damping=0.85)
    tell("igraph pagerank", start, "-")
    start = time.perf_counter()
    best = max(graph.community_leiden(objective_function="modularity", n_iterations=2).modularity for _ in range(10))
    tell("igraph leiden", start, best)


def paths(edges, nodes):
    """Python's integers are exact: the number of paths, and the largest sum of SPC along one."""
    start = time.perf_counter()
    citing = [[] for _ in range(nodes)]
    cited = [[] for _ in range(nodes)]
    for one, other in edges:
        citing[one].append(other)
        cited[other].append(one)
    begin = [0] * nodes
    end = [0] * nodes
    for node in range(nodes):
        begin[node] = sum(begin[one] for one in cited[node]) or 1
    for node in reversed(range(nodes)):
        end[node] = sum(end[one] for one in citing[node]) or 1
    best = [0] * nodes
    for node in reversed(range(nodes)):
        best[node] = max((begin[node] * end[one] + best[one] for one in citing[node]), default=0)
    sources = [node for node in range(nodes) if not cited[node] and citing[node]]
    sys.set_int_max_str_digits(0)
    tell("python flow", start, sum(end[node] for node in sources))
    tell("python global", start, max(best[node] for node in sources))


def main():
    edges = read(sys.argv[1])
    groups = read(sys.argv[2])
    paths(edges, len(groups))
    for peer in (lambda: by_networkx(edges, groups, sys.argv[3]), lambda: by_igraph(edges, len(groups))):
        try:
            peer()
        except ImportError as missing:
            print("left out", missing.name, "-", sep="\t")


main()
