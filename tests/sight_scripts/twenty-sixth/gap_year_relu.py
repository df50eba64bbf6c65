# verdict: wrong
# line: 27
# why: derivatives: The derivative has to be taken at zs[l - 1]; zs[l - 2] is another layer (or wraps round to the last one).
import numpy as np

def relu(z): return np.maximum(z, 0.0)

def init(sizes, seed):
    r = np.random.default_rng(seed)
    return ([r.normal(0, (2 / m) ** .5, (n, m)) for m, n in zip(sizes[:-1], sizes[1:])],
            [np.full((n, 1), 0.1) for n in sizes[1:]])

def train(X, Y, sizes=(2, 6, 6, 6, 1), lr=0.02, epochs=300, seed=7):
    Ws, bs = init(sizes, seed)
    L = len(Ws)
    for ep in range(epochs):
        zs, hs = [], [X]
        for l in range(L):
            zs.append(Ws[l] @ hs[-1] + bs[l])
            hs.append(relu(zs[-1]) if l < L - 1 else zs[-1])
        delta = (hs[-1] - Y) / X.shape[1]
        dW, db = [None] * L, [None] * L
        for l in range(L - 1, -1, -1):
            dW[l] = delta @ hs[l].T
            db[l] = delta.sum(axis=1, keepdims=True)
            if l > 0:
                delta = (Ws[l].T @ delta) * (zs[l - 2] > 0)
        for l in range(L):
            Ws[l] -= lr * dW[l]
            bs[l] -= lr * db[l]
        if ep % 100 == 0:
            print(ep, float(np.mean((hs[-1] - Y) ** 2)))
    return Ws, bs

r = np.random.default_rng(0)
X = r.uniform(-1, 1, (2, 40))
Y = np.abs(X[:1]) + np.maximum(X[1:], 0)
train(X, Y)
