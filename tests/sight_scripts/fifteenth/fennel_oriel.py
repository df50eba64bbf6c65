# verdict: right
import numpy as np

rng = np.random.default_rng(91)
X = rng.uniform(-1, 1, (64, 2))
Y = np.sin(3 * X[:, :1]) * np.cos(2 * X[:, 1:])
dims = [2, 10, 10, 10, 1]
params = []
for a, b in zip(dims, dims[1:]):
    params += [rng.normal(0, np.sqrt(1 / a), (a, b)), np.zeros((1, b))]

def forward(x):
    hs = [x]
    for l in range(0, len(params), 2):
        z = hs[-1] @ params[l] + params[l + 1]
        hs.append(np.tanh(z) if l < len(params) - 2 else z)
    return hs

def backward(hs, y):
    grads = [None] * len(params)
    g = 2 * (hs[-1] - y) / len(y)
    for l in range(len(params) - 2, -1, -2):
        h = hs[l // 2]
        grads[l] = h.T @ g
        grads[l + 1] = g.sum(axis=0, keepdims=True)
        g = (g @ params[l].T) * (1 - h ** 2)
    return grads

max_norm = 0.5
for it in range(1200):
    hs = forward(X)
    grads = backward(hs, Y)
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads))
    if norm > max_norm:
        grads = [g * (max_norm / norm) for g in grads]
    for p, g in zip(params, grads):
        p -= 0.2 * g
    if it % 200 == 0:
        print(it, "loss", np.mean((hs[-1] - Y) ** 2), "grad norm", norm)
