# verdict: right
import numpy as np

rng = np.random.default_rng(0)
x = np.linspace(0, 1, 64).reshape(-1, 1)
y = np.exp(-3 * x) * np.cos(8 * x)

P = {"W1": rng.normal(0, 3, (1, 20)), "b1": rng.normal(0, 1, 20),
     "W2": rng.normal(0, 0.2, (20, 1)), "b2": np.zeros(1)}
m = {k: np.zeros_like(v) for k, v in P.items()}
v = {k: np.zeros_like(p) for k, p in P.items()}
lr, beta1, beta2, eps = 0.01, 0.9, 0.999, 1e-8

for t in range(1, 1501):
    a = np.tanh(x @ P["W1"] + P["b1"])
    out = a @ P["W2"] + P["b2"]
    d = 2 * (out - y) / x.shape[0]
    da = d @ P["W2"].T * (1 - a * a)
    G = {"W1": x.T @ da, "b1": da.sum(0), "W2": a.T @ d, "b2": d.sum(0)}
    for k in P:
        m[k] = beta1 * m[k] + (1 - beta1) * G[k]
        v[k] = beta2 * v[k] + (1 - beta2) * G[k] ** 2
        mhat = m[k] / (1 - beta1 ** t)
        vhat = v[k] / (1 - beta2 ** t)
        P[k] -= lr * mhat / (np.sqrt(vhat) + eps)

print("mse after Adam: %.6f" % np.mean((out - y) ** 2))
