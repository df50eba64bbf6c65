# verdict: right
import numpy as np

# find out where a bump sits in a signal: conv (1 channel -> 3 filters), relu, dense, linear
rng = np.random.default_rng(15)
L, K, F = 12, 4, 3
M = L - K + 1
n = 60
pos = rng.uniform(2, 9, n)
S = np.exp(-(np.arange(L)[None, :] - pos[:, None]) ** 2) + 0.05 * rng.normal(size=(n, L))
T = (pos / 10)[:, None]

kern = rng.normal(0, 0.5, (K, F))
kb = np.zeros(F)
D = rng.normal(0, 0.2, (M * F, 1))
db = np.zeros(1)

windows = np.stack([S[:, i:i + K] for i in range(M)], axis=1)   # n, M, K
lr = 0.05
for epoch in range(400):
    z = windows @ kern + kb                # n, M, F
    r = np.maximum(z, 0)
    flat = r.reshape(n, M * F)
    out = flat @ D + db
    e = (out - T) / n
    gD = flat.T @ e
    gdb = e.sum(axis=0)
    gr = (e @ D.T).reshape(n, M, F)
    gz = gr * (z > 0)
    gk = np.zeros_like(kern)
    for i in range(M):
        gk += windows[:, i, :].T @ gz[:, i, :]
    gkb = gz.sum(axis=(0, 1))
    D -= lr * gD
    db -= lr * gdb
    kern -= lr * gk
    kb -= lr * gkb
    if epoch % 80 == 0:
        print(epoch, ((out - T) ** 2).mean())
