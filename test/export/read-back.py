"""Opens an exported graph with the reader named first and prints what it says as one JSON document.

read-back.py networkx-gexf | networkx-graphml | igraph-graphml | gexf-grammar FILE
"""

import io
import json
import math
import os
import sys


def known(attributes, without=()):
    """Attributes that hold something: igraph spells a missing one "" or NaN."""
    return {
        name: value
        for name, value in attributes.items()
        if name not in without and value not in (None, "") and not (isinstance(value, float) and math.isnan(value))
    }


def networkx_gexf(path):
    import networkx

    # networkx 2.8 knows GEXF up to 1.2; what is written here means the same in both.
    text = open(path, encoding="utf-8", newline="").read().replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
    graph = networkx.read_gexf(io.BytesIO(text.encode("utf-8")))

    def drawn(data):
        viz = data.pop("viz", {})
        place = viz.get("position", {})
        colour = viz.get("color")
        hexadecimal = "#%02x%02x%02x" % (colour["r"], colour["g"], colour["b"]) if colour else None
        return {**data, "x": place.get("x"), "y": place.get("y"), "size": viz.get("size"), "color": hexadecimal}

    return {
        "directed": graph.is_directed(),
        "nodes": [[node, known(drawn(data))] for node, data in graph.nodes(data=True)],
        "edges": [[data["id"], a, b, known(data, ["id"])] for a, b, data in graph.edges(data=True)],
    }


def networkx_graphml(path):
    import networkx

    # Without force_multigraph two parallel edges would still make one; a multigraph keeps the ids as keys.
    graph = networkx.read_graphml(path, force_multigraph=True)
    return {
        "directed": graph.is_directed(),
        "nodes": [[node, known(data)] for node, data in graph.nodes(data=True)],
        "edges": [[key, a, b, known(data)] for a, b, key, data in graph.edges(keys=True, data=True)],
    }


def igraph_graphml(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)

    def told(attributes):
        # A missing boolean is false to igraph.
        return {name: value for name, value in known(attributes, ["id"]).items() if value is not False}

    ids = graph.vs["id"] if graph.vcount() else []
    return {
        "directed": graph.is_directed(),
        "nodes": [[vertex["id"], told(vertex.attributes())] for vertex in graph.vs],
        "edges": [[e["id"], ids[e.source], ids[e.target], told(e.attributes())] for e in graph.es],
    }


def gexf_grammar(path):
    from lxml import etree

    grammar = etree.RelaxNG(file=os.environ.get("GEXF_GRAMMAR", os.path.join(os.path.dirname(__file__), "gexf-1.3.rng")))
    grammar.validate(etree.parse(path))
    return [str(error) for error in grammar.error_log]


readers = {
    "networkx-gexf": networkx_gexf,
    "networkx-graphml": networkx_graphml,
    "igraph-graphml": igraph_graphml,
    "gexf-grammar": gexf_grammar,
}
print(json.dumps(readers[sys.argv[1]](sys.argv[2])))
