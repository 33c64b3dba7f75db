"""Writes reference values of modularity (networkx, checked against igraph) and of the adjusted Rand index (scikit-learn).

  python3 test/network/reference/communities.py > test/network/reference/communities.json
"""
import json
import random

import igraph
import networkx as nx
import sklearn
from sklearn.metrics import adjusted_rand_score

random.seed(1976)

graphs = {
    "karate, unweighted": nx.Graph(nx.karate_club_graph().edges),
    "karate, weighted": nx.karate_club_graph(),
    "miserables": nx.convert_node_labels_to_integers(nx.les_miserables_graph()),
    "caveman": nx.relaxed_caveman_graph(6, 7, 0.2, seed=3),
}
graphs["caveman"].remove_edges_from(list(nx.selfloop_edges(graphs["caveman"])))


def modularities(graph):
    """Of random partitions into 2 to 6 communities and of a good one, at several resolutions."""
    nodes = sorted(graph)
    labels = [[random.randrange(count) for _ in nodes] for count in (2, 4, 6)]
    good = nx.community.greedy_modularity_communities(graph, weight="weight")
    labels.append([next(at for at, members in enumerate(good) if node in members) for node in nodes])
    edges = [(a, b, float(data.get("weight", 1))) for a, b, data in graph.edges(data=True)]
    peer = igraph.Graph(n=len(nodes), edges=[(a, b) for a, b, _ in edges])
    weights = [weight for _, _, weight in edges]
    found = []
    for partition in labels:
        for resolution in (0.5, 1, 2):
            sets = [{n for n in nodes if partition[n] == each} for each in sorted(set(partition))]
            value = nx.community.modularity(graph, sets, weight="weight", resolution=resolution)
            # igraph 0.10.2 for Python drops the resolution.
            again = peer.modularity(partition, weights=weights)
            assert resolution != 1 or abs(value - again) < 1e-12, (value, again)
            found.append({"partition": partition, "resolution": resolution, "modularity": value})
    return {"order": len(nodes), "edges": edges, "found": found}


def rands():
    for nodes, ones, others, kept in [(10, 3, 3, 0.5), (40, 5, 8, 0.7), (40, 5, 8, 0), (25, 1, 4, 0), (9, 9, 2, 0)]:
        one = [at % ones for at in range(nodes)]
        other = [value if random.random() < kept else random.randrange(others) for value in one]
        yield {"one": one, "other": other, "adjustedRand": adjusted_rand_score(one, other)}


print(
    json.dumps(
        {
            "made": {"networkx": nx.__version__, "igraph": igraph.__version__, "scikit-learn": sklearn.__version__},
            "graphs": {name: modularities(graph) for name, graph in graphs.items()},
            "rands": list(rands()),
        }
    )
)
