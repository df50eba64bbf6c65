# verdict: right
# why: Residual blocks: the backward pass adds the skip connection's gradient to that through the block.
import numpy as np
rng = np.random.default_rng(10)
X = rng.normal(size=(80, 6))
y = np.tanh(X[:, [0]] * X[:, [1]] + X[:, [2]])
Ws = [rng.normal(size=(6, 6)) * .3 for _ in range(3)]
out = rng.normal(size=(6, 1)) * .3

def propagar(x):
    camadas = [x]
    for W in Ws:
        x = x + np.tanh(x @ W)      # atalho
        camadas.append(x)
    return camadas

for it in range(800):
    c = propagar(X)
    e = (c[-1] @ out - y) / len(X)
    if it % 200 == 0:
        print(it, float(np.sum(e ** 2) * len(X) / 2))
    g_out = c[-1].T @ e
    g = e @ out.T
    gW = []
    for k in (2, 1, 0):
        t = c[k + 1] - c[k]
        dz = g * (1 - t ** 2)
        gW.insert(0, c[k].T @ dz)
        g = g + dz @ Ws[k].T
    out -= .1 * g_out
    for W, G in zip(Ws, gW):
        W -= .1 * G
