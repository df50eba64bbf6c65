# verdict: right
import numpy as np

rng = np.random.default_rng(0)


def dense(n_in, n_out, act, dact, lr):
    W = rng.uniform(-1, 1, (n_in, n_out)) / np.sqrt(n_in)
    b = np.zeros(n_out)
    memory = {}

    def forward(x):
        memory["x"] = x
        memory["y"] = act(x @ W + b)
        return memory["y"]

    def backward(grad):
        nonlocal W, b
        delta = grad * dact(memory["y"])
        down = delta @ W.T
        W = W - lr * memory["x"].T @ delta
        b = b - lr * delta.sum(axis=0)
        return down

    return forward, backward


sigmoid = lambda z: 1 / (1 + np.exp(-z))
tanh_pair = (np.tanh, lambda y: 1 - y ** 2)
sig_pair = (sigmoid, lambda y: y * (1 - y))

# majority vote of five
X = np.array([[(k >> i) & 1 for i in range(5)] for k in range(32)], dtype=float) * 2 - 1
T = (X.sum(axis=1, keepdims=True) > 0).astype(float)

f1, b1 = dense(5, 6, *tanh_pair, 0.1)
f2, b2 = dense(6, 1, *sig_pair, 0.1)

for i in range(1000):
    out = f2(f1(X))
    err = out - T
    b1(b2(err))
    if i % 200 == 0:
        print(i, 0.5 * (err ** 2).sum())

print("all right:", bool(((f2(f1(X)) > 0.5) == (T > 0.5)).all()))
