# verdict: right
import numpy as np

# 5x3 pixel digits with noise, three hidden layers, step schedule
font = ["111101101101111", "010110010010111", "111001111100111", "111001111001111", "101101111001001"]
base = np.array([[float(c) for c in s] for s in font])
rng = np.random.default_rng(10)
X = np.repeat(base, 12, axis=0)
X = X + rng.normal(0, 0.2, X.shape)
T = np.eye(5)[np.repeat(np.arange(5), 12)]

sizes = [15, 12, 10, 8, 5]
Ws = [rng.normal(0, np.sqrt(2 / a), (a, b)) for a, b in zip(sizes[:-1], sizes[1:])]
bs = [np.zeros(b) for b in sizes[1:]]
batch = 15

for epoch in range(100):
    lr = 0.1 * 0.5 ** (epoch // 25)
    perm = rng.permutation(len(X))
    total = 0.0
    for k in range(0, len(X), batch):
        rows = perm[k:k + batch]
        acts = [X[rows]]
        for i, (W, b) in enumerate(zip(Ws, bs)):
            z = acts[-1] @ W + b
            if i < len(Ws) - 1:
                acts.append(np.maximum(z, 0.0))
            else:
                ez = np.exp(z - z.max(axis=1, keepdims=True))
                acts.append(ez / ez.sum(axis=1, keepdims=True))
        total -= np.sum(T[rows] * np.log(acts[-1] + 1e-12))
        delta = (acts[-1] - T[rows]) / len(rows)
        for i in reversed(range(len(Ws))):
            gW = acts[i].T @ delta
            gb = delta.sum(axis=0)
            if i > 0:
                delta = (delta @ Ws[i].T) * (acts[i] > 0)
            Ws[i] -= lr * gW
            bs[i] -= lr * gb
    if epoch % 20 == 0:
        print("epoch", epoch, "lr", lr, "loss", total / len(X))
