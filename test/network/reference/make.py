"""Writes reference values of network measures, by networkx, checked against igraph where both have the measure.

  python3 test/network/reference/make.py > test/network/reference/measures.json
"""
import json
import math

import igraph
import networkx as nx
from networkx.algorithms import community


def named(graph):
    """Nodes as zero-padded ids, so that their order is that of the ids; every edge with a weight."""
    nodes = sorted(graph, key=str)
    names = {node: f"n{at:03d}" for at, node in enumerate(nodes)}
    graph = nx.relabel_nodes(graph, names)
    for _, _, data in graph.edges(data=True):
        data["weight"] = float(data.get("weight", 1))
    return graph


def unweighted(graph):
    graph = graph.copy()
    nx.set_edge_attributes(graph, 1.0, "weight")
    return graph


weighted = nx.Graph()
weighted.add_weighted_edges_from(
    [(0, 1, 0.5), (0, 2, 2), (1, 2, 0.25), (2, 3, 1), (3, 4, 4), (4, 5, 0.5), (3, 5, 1), (5, 6, 2)]
)
parts = nx.disjoint_union_all([nx.cycle_graph(3), nx.path_graph(5), nx.complete_graph(4), nx.empty_graph(2)])
graphs = {
    "karate": unweighted(nx.karate_club_graph()),
    "miserables": nx.les_miserables_graph(),
    "parts": parts,
    "weighted": weighted,
    "star": nx.star_graph(6),
    "no edges": nx.empty_graph(5),
    "one node": nx.empty_graph(1),
}


def number(value):
    return None if value is None or math.isnan(value) else float(value)


def eigenvector(graph):
    if graph.number_of_edges() == 0:
        return {node: math.nan for node in graph}
    return nx.eigenvector_centrality(graph, max_iter=100000, tol=1e-13, weight="weight")


def participation(graph, label):
    result = {}
    for node in graph:
        counts = {}
        for other in graph[node]:
            counts[label[other]] = counts.get(label[other], 0) + 1
        degree = graph.degree(node)
        result[node] = 0 if degree == 0 else 1 - sum((count / degree) ** 2 for count in counts.values())
    return result


def check(graph, values):
    """igraph must say the same."""
    nodes = sorted(graph)
    other = igraph.Graph(n=len(nodes), edges=[(nodes.index(a), nodes.index(b)) for a, b in graph.edges()])
    weights = [data["weight"] for _, _, data in graph.edges(data=True)]
    pairs = (len(nodes) - 1) * (len(nodes) - 2) / 2
    theirs = {"core": other.coreness()}
    if pairs > 0:
        theirs["betweenness"] = [value / pairs for value in other.betweenness()]
    if weights:
        theirs["pagerank"] = other.pagerank(weights=weights, damping=0.85)
        theirs["constraint"] = other.constraint(weights=weights)
    for name, column in theirs.items():
        for node, value in zip(nodes, column):
            mine = values[name][node]
            assert math.isnan(mine) and math.isnan(value) or abs(mine - value) < 1e-6, (name, node, mine, value)


written = {}
for name, raw in graphs.items():
    graph = named(raw)
    nodes = sorted(graph)
    found = community.greedy_modularity_communities(graph) if graph.number_of_edges() else [{n} for n in graph]
    label = {node: at for at, group in enumerate(found) for node in group}
    values = {
        "degree": dict(graph.degree()),
        "strength": dict(graph.degree(weight="weight")),
        "betweenness": nx.betweenness_centrality(graph),
        "closeness": nx.closeness_centrality(graph),
        "harmonic": nx.harmonic_centrality(graph),
        "eigenvector": eigenvector(graph),
        "pagerank": nx.pagerank(graph, alpha=0.85, tol=1e-14, max_iter=100000, weight="weight"),
        "clustering": nx.clustering(graph),
        "core": nx.core_number(graph),
        "constraint": nx.constraint(graph, weight="weight"),
        "effectiveSize": nx.effective_size(graph),
        "participation": participation(graph, label),
    }
    check(graph, values)
    largest = max(nx.connected_components(graph), key=len)
    inner = graph.subgraph(largest)
    pairs = len(inner) * (len(inner) - 1)
    written[name] = {
        "nodes": nodes,
        "edges": [[a, b, data["weight"]] for a, b, data in graph.edges(data=True)],
        "partition": [label[node] for node in nodes],
        "values": {
            measure: [number(column[node]) for node in nodes] for measure, column in values.items()
        },
        "bridges": sorted([sorted(edge) for edge in nx.bridges(graph)]),
        "articulation": sorted(nx.articulation_points(graph)),
        "graph": {
            "density": number(nx.density(graph)),
            "components": nx.number_connected_components(graph),
            "diameter": nx.diameter(inner),
            "mean": 0 if pairs == 0 else nx.average_shortest_path_length(inner),
            "modularity": number(community.modularity(graph, found, weight="weight")) if graph.number_of_edges() else 0,
            "degreeAssortativity": number(nx.degree_pearson_correlation_coefficient(graph))
            if graph.number_of_edges()
            else None,
        },
    }
print(json.dumps({"made": {"networkx": nx.__version__, "igraph": igraph.__version__}, "graphs": written}, indent=None))
