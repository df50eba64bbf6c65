# verdict: wrong
# first wrong: update
# line: 21
# mistake: -
# why: the hidden bias takes the output bias's step, which is as wide
import numpy as np

rng = np.random.default_rng(9)
X = rng.normal(size=(20, 3))
Y = np.stack([X[:, 0] > 0, X[:, 1] > 0.2, X.sum(axis=1) > 0], axis=1).astype(float)
V, v = rng.normal(size=(3, 3)), np.zeros(3)
W, w = rng.normal(size=(3, 3)), np.zeros(3)
for _ in range(700):
    H = 1 / (1 + np.exp(-(X @ V + v)))
    O = 1 / (1 + np.exp(-(H @ W + w)))
    out_delta = (O - Y) * O * (1 - O)
    hid_delta = out_delta @ W.T * H * (1 - H)
    W -= 0.1 * H.T @ out_delta
    w -= 0.1 * out_delta.sum(axis=0)
    V -= 0.1 * X.T @ hid_delta
    v -= 0.1 * out_delta.sum(axis=0)
