"""Fits the weights of the lexicons on the labelled purposes: one L2 logistic regression a term (scikit-learn).

  node scripts/data/lexicon-features.js FOLDER_OF_RNA_IMPORT_FILES > features.jsonl
  python3 scripts/data/fit-lexicon.py features.jsonl > data/lexicons/weights.csv

On stderr: micro-F1 by five-fold cross-validation over the rows that were drawn at random (those chosen because they are
hard or rare only teach), and on the check set, left out of that fit. The weights that are written come from all rows.
"""
import json
import sys

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

STRENGTH = {"publics": 0.5, "actions": 0.3}  # inverse of the L2 penalty
THRESHOLD = {"publics": 0.0, "actions": -0.5}  # log-odds, as in infer.ts
RARE = 2  # a feature of fewer rows is left out
SMALLEST = 0.12  # weights below are noise, and are not written
STRONG = ("any:", "twice:", "title:", "alone")  # lexicon features count double before the penalty


def scale(feature):
    return 2.0 if feature.startswith(STRONG) else 1.0


def vocabulary_of(rows):
    counts = {}
    for row in rows:
        for feature in row["features"]:
            counts[feature] = counts.get(feature, 0) + 1
    return {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= RARE))}


def matrix(rows, vocabulary):
    entries = [(i, vocabulary[f], scale(f)) for i, row in enumerate(rows) for f in row["features"] if f in vocabulary]
    i, j, v = zip(*entries)
    return sparse.csr_matrix((v, (i, j)), shape=(len(rows), len(vocabulary)))


def targets(rows, what, terms):
    return np.array([[term in row[what] for term in terms] for row in rows])


def fit(rows, what, terms):
    """Returns the features, their weights by term (on plain 0/1 features) and the constants."""
    vocabulary = vocabulary_of(rows)
    x, y = matrix(rows, vocabulary), targets(rows, what, terms)
    scales = np.array([scale(f) for f in sorted(vocabulary)])
    weights, constants = np.zeros((len(terms), len(vocabulary))), np.full(len(terms), -9.0)
    for t in range(len(terms)):
        if y[:, t].sum() >= 2:
            model = LogisticRegression(C=STRENGTH[what], max_iter=500, solver="liblinear").fit(x, y[:, t])
            weights[t], constants[t] = model.coef_[0] * scales, model.intercept_[0]
    weights[np.abs(weights) < SMALLEST] = 0
    return vocabulary, np.round(weights, 2), np.round(constants, 2)


def predict(rows, what, model):
    vocabulary, weights, constants = model
    x = matrix(rows, vocabulary).sign()
    scores = np.asarray(x @ weights.T) + constants
    return (scores >= THRESHOLD[what]) | (scores >= scores.max(axis=1, keepdims=True))


def f1(predicted, truth):
    return 2 * (predicted & truth).sum() / (predicted.sum() + truth.sum())


rows = sorted((json.loads(line) for line in open(sys.argv[1])), key=lambda row: row["id"])
development = [row for row in rows if not row["check"] and not row["chosen"]]
chosen = [row for row in rows if row["chosen"]]
check = [row for row in rows if row["check"]]
print("term,feature,weight")
for what in ("publics", "actions"):
    terms = sorted({term for row in rows for term in row[what] if term})
    truth = targets(development, what, terms)
    predicted = np.zeros_like(truth)
    for train, test in KFold(5, shuffle=True, random_state=1).split(development):
        model = fit([development[k] for k in train] + chosen, what, terms)
        predicted[test] = predict([development[k] for k in test], what, model)
    on_check = predict(check, what, fit(development + chosen, what, terms))
    print(
        f"{what}: {len(development)} random rows and {len(chosen)} chosen ones, cross-validated F1 {f1(predicted, truth):.3f}; "
        f"check set of {len(check)} rows {f1(on_check, targets(check, what, terms)):.3f}",
        file=sys.stderr,
    )
    vocabulary, weights, constants = fit(rows, what, terms)
    features = sorted(vocabulary)
    for t, term in enumerate(terms):
        print(f"{what}/{term},always,{constants[t]:g}")
        for f, feature in enumerate(features):
            if weights[t, f] != 0:
                print(f"{what}/{term},{feature},{weights[t, f]:g}")
