"""Writes reference-graphs.json: random graphs and their figures by networkx, one graph on a line after the header.

Run: python3 reference_graphs.py > reference-graphs.json
"""
import json
import random

import networkx as nx

SEED = 20260101
GRAPHS = 100


def digits(value):
    return float(f"{value:.14g}")


def random_graph(rng, directed):
    nodes = rng.randint(5, 60)
    graph = nx.DiGraph() if directed else nx.Graph()
    graph.add_nodes_from(range(nodes))
    for _ in range(int(nodes * rng.uniform(0.4, 3))):
        one, other = rng.sample(range(nodes), 2)
        graph.add_edge(one, other, weight=rng.choice([1, 2, 3, 0.5, 0.25]))
    return graph


def pair_figures(rng):
    """Cosine and Jaccard of the values of random units, as those of the neighbourhoods of a bipartite graph."""
    values = rng.randint(3, 8)
    units = [sorted(rng.sample(range(values), rng.randint(1, min(5, values)))) for _ in range(rng.randint(3, 25))]
    bipartite = nx.Graph()
    for unit, members in enumerate(units):
        bipartite.add_edges_from((("value", value), ("unit", unit)) for value in members)
    nodes = sorted(node for node in bipartite if node[0] == "value")
    ties = nx.bipartite.weighted_projected_graph(bipartite, nodes)
    jaccard = nx.bipartite.overlap_weighted_projected_graph(bipartite, nodes, jaccard=True)
    cosine = {(a, b): ties[a][b]["weight"] / (bipartite.degree(a) * bipartite.degree(b)) ** 0.5 for a, b in ties.edges}
    return {"units": units, "pairs": sorted(
        [min(a, b)[1], max(a, b)[1], ties[a][b]["weight"], digits(cosine[a, b]), digits(jaccard[a][b]["weight"])]
        for a, b in ties.edges)}


def figures(rng, directed):
    graph = random_graph(rng, directed)
    count = graph.number_of_nodes()
    rank = nx.pagerank(graph, alpha=0.85, tol=1e-15, max_iter=10_000, weight="weight")
    plain_rank = nx.pagerank(graph, alpha=0.85, tol=1e-15, max_iter=10_000, weight=None)
    between = nx.betweenness_centrality(graph, normalized=False)
    normalised = nx.betweenness_centrality(graph, normalized=True)
    groups = [rng.randrange(4) for _ in range(count)]
    resolution = rng.choice([0.5, 1, 1.5])
    ties = nx.Graph()
    ties.add_nodes_from(graph)
    for one, other, weight in graph.edges(data="weight"):
        ties.add_edge(one, other, weight=weight + ties.get_edge_data(one, other, {"weight": 0})["weight"])
    parts = [{node for node in range(count) if groups[node] == group} for group in sorted(set(groups))]
    modularity = nx.community.modularity(ties, parts, weight="weight", resolution=resolution) if ties.size() else None
    components = nx.connected_components(ties)
    line = {"directed": directed, "nodes": count, "edges": [[a, b, w] for a, b, w in graph.edges(data="weight")]}
    line["pagerank"] = [digits(rank[node]) for node in range(count)]
    line["pagerank_unweighted"] = [digits(plain_rank[node]) for node in range(count)]
    line["betweenness"] = [digits(between[node]) for node in range(count)]
    line["betweenness_normalised"] = [digits(normalised[node]) for node in range(count)]
    line["groups"] = groups
    line["resolution"] = resolution
    line["modularity"] = None if modularity is None else digits(modularity)
    line["components"] = sorted((sorted(part) for part in components), key=lambda part: (-len(part), part[0]))
    if directed:
        line["circles"] = sorted(sorted(part) for part in nx.strongly_connected_components(graph) if len(part) > 1)
    line["together"] = pair_figures(rng)
    return line


def main():
    rng = random.Random(SEED)
    header = {"tool": f"networkx {nx.__version__}", "seed": SEED, "made_by": "reference_graphs.py", "graphs": GRAPHS,
              "tolerance": 1e-9}
    print(json.dumps(header))
    for graph in range(GRAPHS):
        print(json.dumps(figures(rng, graph % 2 == 1)))


main()
