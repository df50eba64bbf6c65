# verdict: right
import numpy as np

rng = np.random.default_rng(40)
raw = np.column_stack([rng.uniform(20, 80, 150), rng.uniform(1000, 5000, 150)])    # age, income
price = 0.03 * raw[:, 0] + np.sqrt(raw[:, 1]) / 20 + rng.normal(0, 0.1, 150)
X = (raw - raw.mean(axis=0)) / raw.std(axis=0)
T = ((price - price.mean()) / price.std())[:, None]

params = {
    "A": rng.normal(0, 0.7, (2, 8)), "a": np.zeros(8),
    "B": rng.normal(0, 0.35, (8, 1)), "b": np.zeros(1),
}

def minibatches(X, T, size=30):
    order = rng.permutation(len(X))
    for k in range(0, len(order), size):
        part = order[k:k + size]
        yield X[part], T[part]

for epoch in range(100):
    for xb, tb in minibatches(X, T):
        h = np.tanh(xb @ params["A"] + params["a"])
        out = h @ params["B"] + params["b"]
        d = (out - tb) / len(xb)
        e = (d @ params["B"].T) * (1 - h ** 2)
        grads = {"A": xb.T @ e, "a": e.sum(axis=0), "B": h.T @ d, "b": d.sum(axis=0)}
        norm = np.sqrt(sum((g ** 2).sum() for g in grads.values()))
        scale = min(1.0, 1.0 / (norm + 1e-12))
        for k in params:
            params[k] = params[k] - 0.1 * scale * grads[k]
    if epoch % 20 == 0:
        print(epoch, np.mean((out - tb) ** 2))
