# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: one output goes down a cross-entropy that counts some samples twice, and the other one the squared error
import numpy as np

rng = np.random.default_rng(23)
X = rng.normal(size=(20, 3))
kind = (X[:, :1] > 0.2) * 1.0
size = np.abs(X).sum(axis=1, keepdims=True)
body, for_kind, for_size = rng.normal(size=(3, 6)), rng.normal(size=(6, 1)), rng.normal(size=(6, 1))
for turn in range(600):
    layer = np.tanh(X @ body)
    share = 1 / (1 + np.exp(-layer @ for_kind))
    guess = layer @ for_size
    blame_kind = np.where(kind > 0, 2.0, 1.0) * (share - kind) / 20
    blame_size = (guess - size) / 20
    back = (blame_kind @ for_kind.T + blame_size @ for_size.T) * (1 - layer**2)
    for_kind -= 0.1 * layer.T @ blame_kind
    for_size -= 0.1 * layer.T @ blame_size
    body -= 0.1 * X.T @ back
