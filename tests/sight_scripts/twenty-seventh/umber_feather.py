# verdict: right
import numpy as np

rng = np.random.default_rng(13)
depth, width = 4, 8
lift = rng.normal(0, 1, (2, width)) * 0.7
blocks = [(rng.normal(0, 0.3, (width, width)), np.zeros(width), rng.normal(0, 0.2, (width, width)))
          for _ in range(depth)]
read = rng.normal(0, 0.3, (width, 1))

X = rng.uniform(-1, 1, (64, 2))
y = np.sin(3 * X[:, :1]) * X[:, 1:]
eta = 0.05

for it in range(800):
    stream = [X @ lift]
    inner = []
    for A, a, B in blocks:
        u = np.tanh(stream[-1] @ A + a)
        inner.append(u)
        stream.append(stream[-1] + u @ B)
    out = stream[-1] @ read
    d = 2 * (out - y) / len(X)
    g_read = stream[-1].T @ d
    d = d @ read.T
    fresh = []
    for (A, a, B), u, s in zip(blocks[::-1], inner[::-1], stream[-2::-1]):
        dB = u.T @ d
        du = d @ B.T * (1 - u ** 2)
        fresh.append((A - eta * s.T @ du, a - eta * du.sum(0), B - eta * dB))
        d = d + du @ A.T
    blocks = fresh[::-1]
    read = read - eta * g_read
    lift = lift - eta * X.T @ d
    if it % 160 == 0:
        print(it, float(np.mean((out - y) ** 2)))
