# verdict: right
import numpy as np

rng = np.random.default_rng(0)
x = np.linspace(-1, 1, 64).reshape(-1, 1)
y = x ** 3 - 0.5 * x + 0.05 * rng.standard_normal(x.shape)

P = {"W1": rng.standard_normal((1, 12)), "b1": np.zeros(12),
     "W2": rng.standard_normal((12, 1)) * 0.3, "b2": np.zeros(1)}
M = {k: np.zeros_like(v) for k, v in P.items()}
V = {k: np.zeros_like(v) for k, v in P.items()}
lr, beta1, beta2, eps = 0.01, 0.9, 0.999, 1e-8

t = 0
while t < 1500:
    t += 1
    a = np.tanh(x @ P["W1"] + P["b1"])
    pred = a @ P["W2"] + P["b2"]
    loss = np.mean((pred - y) ** 2)

    dpred = 2 * (pred - y) / y.size
    g = {}
    g["W2"] = a.T @ dpred
    g["b2"] = dpred.sum(0)
    da = dpred @ P["W2"].T * (1 - a ** 2)
    g["W1"] = x.T @ da
    g["b1"] = da.sum(0)

    for k in P:
        M[k] = beta1 * M[k] + (1 - beta1) * g[k]
        V[k] = beta2 * V[k] + (1 - beta2) * g[k] ** 2
        mhat = M[k] / (1 - beta1 ** t)
        vhat = V[k] / (1 - beta2 ** t)
        P[k] = P[k] - lr * mhat / (np.sqrt(vhat) + eps)
    if t % 300 == 0:
        print(t, loss)
