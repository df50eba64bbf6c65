# verdict: right
import numpy as np

np.random.seed(42)


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def rms_update(p, g, cache, lr=0.01, decay=0.9):
    cache *= decay
    cache += (1 - decay) * g * g
    p -= lr * g / (np.sqrt(cache) + 1e-7)


X = np.random.randn(80, 4)
Y = (X[:, :1] * X[:, 1:2] + X[:, 2:3] > 0).astype(float)

sizes = [4, 10, 6, 1]
Ws = [np.random.randn(a, b) * 0.5 for a, b in zip(sizes, sizes[1:])]
caches = [np.zeros_like(w) for w in Ws]

for it in range(1000):
    acts = [X]
    for w in Ws:
        acts.append(sigmoid(acts[-1] @ w))
    delta = (acts[-1] - Y) / len(X)
    gs = []
    for i in reversed(range(3)):
        gs.insert(0, acts[i].T @ delta)
        if i > 0:
            delta = delta @ Ws[i].T * acts[i] * (1 - acts[i])
    for w, g, c in zip(Ws, gs, caches):
        rms_update(w, g, c)
    if it % 200 == 0:
        p = acts[-1]
        print(it, -np.mean(Y * np.log(p + 1e-9) + (1 - Y) * np.log(1 - p + 1e-9)))
