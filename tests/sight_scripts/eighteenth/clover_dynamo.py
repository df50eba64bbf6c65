# verdict: wrong
# line: 28
# also: 29
# why: residual block; gradient through the skip path is forgotten
import numpy as np

rng = np.random.default_rng(51)
N = 60
X = rng.uniform(-1, 1, (N, 4))
Y = np.c_[X[:, :1] * X[:, 1:2], X[:, 2:3] - X[:, 3:] ** 2]
params = {
    "P": rng.normal(0, 0.6, (4, 7)),
    "Q": rng.normal(0, 0.5, (7, 7)),
    "R": rng.normal(0, 0.5, (7, 2)),
    "r": np.zeros((1, 2)),
}

def forward(p):
    h1 = np.tanh(X @ p["P"])
    t = np.tanh(h1 @ p["Q"])
    h2 = h1 + t
    return h1, t, h2, h2 @ p["R"] + p["r"]

def backward(p, h1, t, h2, out):
    d_out = (out - Y) / N
    d_h2 = d_out @ p["R"].T
    d_t = d_h2 * (1 - t ** 2)
    d_h1 = d_t @ p["Q"].T
    d_z1 = d_h1 * (1 - h1 ** 2)
    return {"P": X.T @ d_z1, "Q": h1.T @ d_t, "R": h2.T @ d_out, "r": d_out.sum(0, keepdims=True)}

for i in range(500):
    cache = forward(params)
    grads = backward(params, *cache)
    for name in params:
        params[name] = params[name] - 0.2 * grads[name]
    if i % 100 == 0:
        print(i, 0.5 * np.sum((cache[-1] - Y) ** 2) / N)
