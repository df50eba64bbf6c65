# verdict: wrong
# line: 21
# why: loop: The batch takes its inputs in shuffled order but its targets in the old order.
import numpy as np

rng = np.random.default_rng(41)
raw = np.column_stack([rng.uniform(-5, 5, 120), rng.uniform(0, 300, 120)])
X = (raw - raw.mean(axis=0)) / raw.std(axis=0)
T = np.sin(X[:, [0]]) + 0.5 * X[:, [1]]

params = {
    "A": rng.normal(0, 0.7, (2, 8)), "a": np.zeros(8),
    "B": rng.normal(0, 0.35, (8, 1)), "b": np.zeros(1),
}
size = 30

for epoch in range(100):
    order = rng.permutation(len(X))
    for k in range(0, len(X), size):
        xb = X[order[k:k + size]]
        tb = T[k:k + size]
        h = np.tanh(xb @ params["A"] + params["a"])
        out = h @ params["B"] + params["b"]
        d = (out - tb) / len(xb)
        e = (d @ params["B"].T) * (1 - h ** 2)
        grads = {"A": xb.T @ e, "a": e.sum(axis=0), "B": h.T @ d, "b": d.sum(axis=0)}
        for name in params:
            params[name] = params[name] - 0.1 * grads[name]
    if epoch % 20 == 0:
        print(epoch, np.mean((out - tb) ** 2))
