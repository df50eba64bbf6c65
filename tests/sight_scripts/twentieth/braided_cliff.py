# verdict: right
import numpy as np

rng = np.random.default_rng(5)
bits = np.array([[int(c) for c in f"{k:04b}"] for k in range(16)]) * 2.0 - 1
target = bits.prod(axis=1, keepdims=True)          # parity, +1 or -1

sizes = [4, 8, 8, 8, 6, 1]                          # four hidden layers
Ws = [rng.normal(0, 1.2 / np.sqrt(a), (a, b)) for a, b in zip(sizes, sizes[1:])]
bs = [rng.normal(0, 0.1, b) for b in sizes[1:]]
lr = 0.02

for epoch in range(4000):
    a = [bits]
    for W, b in zip(Ws, bs):
        a.append(np.tanh(a[-1] @ W + b))

    deltas = [None] * len(Ws)
    deltas[-1] = (a[-1] - target) * (1 - a[-1] ** 2)
    for k in range(len(Ws) - 2, -1, -1):
        deltas[k] = deltas[k + 1] @ Ws[k + 1].T * (1 - a[k + 1] ** 2)

    for k, d in enumerate(deltas):
        Ws[k] = Ws[k] - lr * a[k].T @ d
        bs[k] = bs[k] - lr * d.sum(axis=0)

    if epoch % 1000 == 0:
        print(epoch, ((a[-1] - target) ** 2).mean())
