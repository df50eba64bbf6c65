# verdict: right
import numpy as np

rng = np.random.default_rng(8)
t = rng.uniform(-1, 1, (64, 2))
y = (t[:, :1] * t[:, 1:] > 0).astype(float)

params = {
    "W1": rng.normal(0, 0.7, (2, 8)), "b1": np.zeros(8),
    "W2": rng.normal(0, 0.5, (8, 8)), "b2": np.zeros(8),
    "W3": rng.normal(0, 0.5, (8, 1)), "b3": np.zeros(1),
}
m = {k: np.zeros_like(v) for k, v in params.items()}
v = {k: np.zeros_like(p) for k, p in params.items()}
beta1, beta2, eps, lr = 0.9, 0.999, 1e-8, 0.01


def forward(p, x):
    c = {"x": x}
    c["z1"] = x @ p["W1"] + p["b1"]
    c["a1"] = np.maximum(c["z1"], 0)
    c["z2"] = c["a1"] @ p["W2"] + p["b2"]
    c["a2"] = np.maximum(c["z2"], 0)
    c["z3"] = c["a2"] @ p["W3"] + p["b3"]
    c["prob"] = 1 / (1 + np.exp(-c["z3"]))
    return c


def backward(p, c, y):
    n = len(y)
    g = {}
    d3 = (c["prob"] - y) / n
    g["W3"], g["b3"] = c["a2"].T @ d3, d3.sum(0)
    d2 = d3 @ p["W3"].T * (c["z2"] > 0)
    g["W2"], g["b2"] = c["a1"].T @ d2, d2.sum(0)
    d1 = d2 @ p["W2"].T * (c["z1"] > 0)
    g["W1"], g["b1"] = c["x"].T @ d1, d1.sum(0)
    return g


for step in range(1, 601):
    cache = forward(params, t)
    grads = backward(params, cache, y)
    for k in params:
        m[k] = beta1 * m[k] + (1 - beta1) * grads[k]
        v[k] = beta2 * v[k] + (1 - beta2) * grads[k] ** 2
        mhat = m[k] / (1 - beta1 ** step)
        vhat = v[k] / (1 - beta2 ** step)
        params[k] = params[k] - lr * mhat / (np.sqrt(vhat) + eps)
    if step % 150 == 0:
        pr = cache["prob"]
        print(step, float(-(y * np.log(pr + 1e-9) + (1 - y) * np.log(1 - pr + 1e-9)).mean()))
