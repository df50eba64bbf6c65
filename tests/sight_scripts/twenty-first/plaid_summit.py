# verdict: right
import numpy as np

def batches(rng, n, size):
    order = rng.permutation(n)
    for start in range(0, n, size):
        yield order[start:start + size]

def relu(z): return np.maximum(0, z)

rng = np.random.default_rng(111)
n = 70
X = rng.uniform(-2, 2, (n, 2))
Y = np.stack([np.sin(X[:, 0]), X[:, 0] * X[:, 1] / 2], 1)
X = (X - X.mean(0)) / X.std(0)

params = [rng.normal(0, 0.7, (2, 15)), np.zeros(15), rng.normal(0, 0.3, (15, 2)), np.zeros(2)]
square = [np.zeros_like(p) for p in params]

for epoch in range(150):
    for idx in batches(rng, n, 16):
        x, y = X[idx], Y[idx]
        W, b, V, c = params
        s = x @ W + b
        h = relu(s)
        e = h @ V + c - y
        back = (e @ V.T) * (s > 0)
        grads = [x.T @ back, back.sum(0), h.T @ e, e.sum(0)]
        for p, q, g in zip(params, square, grads):
            g /= len(idx)
            q *= 0.9
            q += 0.1 * g ** 2
            p -= 0.005 * g / (np.sqrt(q) + 1e-7)
    if epoch % 30 == 0:
        print(epoch, np.mean((relu(X @ params[0] + params[1]) @ params[2] + params[3] - Y) ** 2))
