"""The same graph in igraph and networkx: CPU time of what test/bench/network.js measures."""
import sys
import time

import igraph
import networkx as nx

edges = [line.split() for line in open(sys.argv[1])]


def cpu(work):
    before = time.process_time()
    result = work()
    return round((time.process_time() - before) * 1000), result


graph = igraph.Graph.TupleList([(a, b, float(w)) for a, b, w in edges], weights=True)
spent, found = cpu(lambda: graph.community_multilevel(weights="weight"))
print(f"  igraph multilevel: {spent} ms, modularity {graph.modularity(found, weights='weight'):.4f}")
spent, found = cpu(
    lambda: graph.community_leiden(objective_function="modularity", weights="weight", n_iterations=2)
)
print(f"  igraph Leiden: {spent} ms, modularity {graph.modularity(found, weights='weight'):.4f}")
print(f"  igraph PageRank: {cpu(lambda: graph.pagerank(weights='weight'))[0]} ms")
if graph.vcount() <= 5000:
    spent, _ = cpu(graph.betweenness)
    print(f"  igraph betweenness: {spent} ms, {spent / graph.vcount():.1f} ms a source")
if graph.vcount() <= 20000:
    other = nx.Graph()
    other.add_weighted_edges_from((a, b, float(w)) for a, b, w in edges)
    print(f"  networkx PageRank: {cpu(lambda: nx.pagerank(other))[0]} ms")
