"""Nearest texts in scikit-learn and scipy, over the same vectors as test/bench/run.js: text alone, one of five dimensions."""
import sys
import time

import numpy as np
import scipy.sparse as sparse
from sklearn.neighbors import NearestNeighbors

folder, size, words = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
starts, terms = (np.fromfile(f"{folder}/{name}", dtype=np.int32) for name in ("starts", "terms"))
weights = np.fromfile(f"{folder}/weights", dtype=np.uint16).astype(np.float32)
texts = sparse.csr_matrix((weights, terms, starts), shape=(size, words))
queries = texts[np.arange(0, size, max(1, size // 60))[:60]]


def cpu(work):
    spent = []
    for _ in range(3):
        before = time.process_time()
        work()
        spent.append((time.process_time() - before) / queries.shape[0] * 1e6)
    return round(sorted(spent)[1])


search = NearestNeighbors(n_neighbors=11, metric="cosine", algorithm="brute").fit(texts)
print(f"  scikit-learn, text only: {cpu(lambda: search.kneighbors(queries))} µs a query")


def multiply():
    for row in range(queries.shape[0]):
        dots = (texts @ queries[row].T).toarray().ravel()
        np.argpartition(dots, -11)[-11:]


print(f"  scipy, text only: {cpu(multiply)} µs a query")
