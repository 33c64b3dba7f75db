"""Reads an exported GraphML and the metrics of the same network; prints how far networkx is from them."""
import json
import sys

import networkx as nx

written = nx.read_graphml(sys.argv[1])
metrics = json.load(open(sys.argv[2]))
graph = nx.Graph()
graph.add_nodes_from(written)
for source, target, data in written.edges(data=True):
    if source == target:
        continue
    weight = float(data["weight"])
    if graph.has_edge(source, target):
        graph[source][target]["weight"] += weight
    else:
        graph.add_edge(source, target, weight=weight)
clusters = {}
for node, data in written.nodes(data=True):
    clusters.setdefault(data.get("cluster") or node, set()).add(node)
ours = {node["id"]: node for node in metrics["nodes"]}
theirs = {
    "betweenness": nx.betweenness_centrality(graph),
    "closeness": nx.closeness_centrality(graph),
    "pagerank": nx.pagerank(graph, tol=1e-13, max_iter=1000),
    "core": nx.core_number(graph),
    "clustering": nx.clustering(graph),
    "constraint": nx.constraint(graph, weight="weight"),
}
far = {
    name: max(abs(value - ours[node][name]) for node, value in column.items() if ours[node][name] is not None)
    for name, column in theirs.items()
}
far["modularity"] = abs(
    nx.algorithms.community.modularity(graph, clusters.values(), weight="weight") - metrics["graph"]["modularity"]
)
far["edges"] = abs(graph.number_of_edges() - metrics["graph"]["edges"])
print(json.dumps(far))
