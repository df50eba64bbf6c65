# verdict: right
# arbitrary depth, layers in a list
import numpy as np

rng = np.random.default_rng(123)
shape = [3, 7, 6, 4, 2]
Ws = [rng.normal(0, np.sqrt(2 / a), (a, b)) for a, b in zip(shape[:-1], shape[1:])]
bs = [np.full((1, b), 0.05) for b in shape[1:]]

X = rng.normal(size=(32, 3))
Y = np.c_[X[:, 0] + X[:, 1], np.abs(X[:, 2])]

for it in range(1200):
    acts = [X]
    for W, b in zip(Ws[:-1], bs[:-1]):
        acts.append(np.maximum(0.0, acts[-1] @ W + b))
    pred = acts[-1] @ Ws[-1] + bs[-1]
    delta = (pred - Y) / X.shape[0]
    gW, gb = [], []
    for l in range(len(Ws) - 1, -1, -1):
        gW.insert(0, acts[l].T @ delta)
        gb.insert(0, delta.sum(axis=0, keepdims=True))
        if l > 0:
            delta = (delta @ Ws[l].T) * (acts[l] > 0)
    for l in range(len(Ws)):
        Ws[l] -= 0.03 * gW[l]
        bs[l] -= 0.03 * gb[l]
    if it % 300 == 0:
        print(it, ((pred - Y) ** 2).mean())
