# verdict: wrong
# line: 39
# also: 40
import numpy as np

def make_params(sizes, rng):
    p = {}
    for l in range(1, len(sizes)):
        p[f"W{l}"] = rng.normal(0, 1, (sizes[l], sizes[l - 1])) / np.sqrt(sizes[l - 1])
        p[f"b{l}"] = rng.normal(0, 0.5, (sizes[l], 1))
    return p

def forward(p, A):
    store = [A]
    for l in (1, 2, 3):
        Z = p[f"W{l}"] @ store[-1] + p[f"b{l}"]
        store.append(1 / (1 + np.exp(-Z)) if l == 3 else np.tanh(Z))
    return store

def backward(p, store, Y):
    g = {}
    m = Y.shape[1]
    dZ = (store[3] - Y) / m
    for l in (3, 2, 1):
        g[f"W{l}"] = dZ @ store[l - 1].T
        g[f"b{l}"] = dZ.sum(axis=1, keepdims=True)
        if l > 1:
            dZ = (p[f"W{l}"].T @ dZ) * (1 - store[l - 1] ** 2)
    return g

rng = np.random.default_rng(4)
X = rng.uniform(0, 3, (2, 80))
Y = ((X[0] - 1.5) ** 2 + (X[1] - 1.5) ** 2 > 1.0).astype(float)[None, :]

params = make_params([2, 8, 5, 1], rng)
for step in range(1500):
    store = forward(params, X)
    grads = backward(params, store, Y)
    for l in (1, 2, 3):
        params[f"W{l}"] = params[f"W{l}"] - 0.5 * grads[f"W{l}"]
    if step % 300 == 0:
        a = store[-1]
        print(step, -np.mean(Y * np.log(a) + (1 - Y) * np.log(1 - a)))
print("accuracy", np.mean((store[-1] > 0.5) == Y))
