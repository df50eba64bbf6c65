# verdict: wrong
# line: 16
# also: 15
import numpy as np

rng = np.random.default_rng(1)
X = rng.normal(size=(9, 3))
Y = X[:, :1] * X[:, 1:2]
P = {"a": rng.normal(size=(3, 5)) * 0.5, "b": rng.normal(size=(5, 1)) * 0.5}

def step(P, lr=0.1):
    h = np.tanh(X @ P["a"])
    o = h @ P["b"]
    e = (o - Y) / len(X)
    P["b"] = P["b"] - lr * h.T @ e
    d = e @ P["b"].T * (1 - h * h)
    P["a"] = P["a"] - lr * X.T @ d
    return float((e * e).sum())

for k in range(400):
    loss = step(P)
    if k % 100 == 0:
        print(k, loss)
