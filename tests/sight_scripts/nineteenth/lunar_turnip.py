# verdict: right
import numpy as np

rng = np.random.default_rng(21)


def linear(n_in, n_out):
    W = rng.standard_normal((n_in, n_out)) * np.sqrt(1.0 / n_in)
    b = np.zeros(n_out)
    memo = {}

    def fwd(a):
        memo["a"] = a
        return a @ W + b

    def bwd(g, rate):
        a = memo["a"]
        g_in = g @ W.T
        W[...] = W - rate * a.T @ g
        b[...] = b - rate * g.sum(axis=0)
        return g_in

    return fwd, bwd


def logistic():
    memo = {}

    def fwd(z):
        memo["s"] = 1 / (1 + np.exp(-z))
        return memo["s"]

    def bwd(g, rate):
        return g * memo["s"] * (1 - memo["s"])

    return fwd, bwd


stages = [linear(4, 6), logistic(), linear(6, 1), logistic()]
bits = np.array([[i >> k & 1 for k in range(4)] for i in range(16)], dtype=float)
majority = (bits.sum(axis=1, keepdims=True) >= 2).astype(float)

for rounds in range(1500):
    signal = bits
    for fwd, _ in stages:
        signal = fwd(signal)
    grad = signal - majority
    if rounds % 300 == 0:
        print("round", rounds, "squared error", float((grad ** 2).sum()))
    for _, bwd in stages[::-1]:
        grad = bwd(grad, 0.8)
