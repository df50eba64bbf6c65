# verdict: right
import numpy as np
from functools import reduce

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
sig = lambda z: 1 / (1 + np.exp(-z))

def link(W):
    """forward closure that also hands out its own pullback"""
    def run(a):
        out = sig(a @ W)
        def pull(g):
            d = g * out * (1 - out)
            return d @ W.T, a.T @ d
        return out, pull
    return run

def step(weights, alpha):
    def push(state, W):
        a, pulls = state
        out, pull = link(W)(a)
        return out, [pull] + pulls
    out, pulls = reduce(push, weights, (X, []))
    def collect(state, pull):
        g, grads = state
        g_in, g_w = pull(g)
        return g_in, [g_w] + grads
    _, grads = reduce(collect, pulls, (out - y, []))
    return [W - alpha * g for W, g in zip(weights, grads)], np.mean(np.abs(out - y))

np.random.seed(1)
ws = [2 * np.random.random(s) - 1 for s in ((3, 4), (4, 4), (4, 1))]
for j in range(5001):
    ws, err = step(ws, 3.0)
    if j % 1000 == 0:
        print("error", j, err)
