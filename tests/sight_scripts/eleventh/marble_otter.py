# verdict: right
import numpy as np

np.random.seed(17)
dims = [3, 6, 5, 4, 1]
P = {}
for i in range(1, len(dims)):
    P["W%d" % i] = np.random.randn(dims[i-1], dims[i])
    P["b%d" % i] = np.random.randn(1, dims[i]) * 0.1

def forward(x):
    cache = {"A0": x}
    for i in range(1, len(dims)):
        cache["A%d" % i] = 1 / (1 + np.exp(-(cache["A%d" % (i-1)].dot(P["W%d" % i]) + P["b%d" % i])))
    return cache

def backward(cache, t):
    G = {}
    L = len(dims) - 1
    D = (cache["A%d" % L] - t) * cache["A%d" % L] * (1 - cache["A%d" % L])
    for i in range(L, 0, -1):
        prev = cache["A%d" % (i-1)]
        G["W%d" % i] = prev.T.dot(D)
        G["b%d" % i] = np.sum(D, axis=0, keepdims=True)
        D = D.dot(P["W%d" % i].T) * prev * (1 - prev)
    return G

x = np.array([[0,0,0],[0,0,1],[0,1,0],[0,1,1],[1,0,0],[1,0,1],[1,1,0],[1,1,1]])
t = (x.sum(axis=1) >= 2).astype(float).reshape(8, 1)
for n in range(1500):
    cache = forward(x)
    G = backward(cache, t)
    for name in P:
        P[name] -= 0.9 * G[name]
    if n % 300 == 0:
        print(n, np.mean(np.abs(cache["A4"] - t)))
