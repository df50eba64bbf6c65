# verdict: right
import numpy as np

np.random.seed(8)
X = np.random.rand(6, 3)
Y = np.random.rand(6, 2)
W = [np.random.randn(3, 4), np.random.randn(4, 2)]


def act(z):
    return 1 / (1 + np.exp(-z))


def cost(W):
    return 0.5 * np.sum((act(act(X @ W[0]) @ W[1]) - Y) ** 2)


def analytic(W):
    h = act(X @ W[0])
    o = act(h @ W[1])
    d1 = (o - Y) * o * (1 - o)
    d0 = d1 @ W[1].T * h * (1 - h)
    return [X.T @ d0, h.T @ d1]


def numeric(W, eps=1e-5):
    out = []
    for M in W:
        G = np.zeros_like(M)
        for idx in np.ndindex(*M.shape):
            keep = M[idx]
            M[idx] = keep + eps
            hi = cost(W)
            M[idx] = keep - eps
            lo = cost(W)
            M[idx] = keep
            G[idx] = (hi - lo) / (2 * eps)
        out.append(G)
    return out


for it in range(2001):
    g = analytic(W)
    if it % 500 == 0:
        diff = max(np.abs(a - b).max() for a, b in zip(g, numeric(W)))
        print(it, cost(W), "check", diff)
    for M, G in zip(W, g):
        M -= 0.5 * G
