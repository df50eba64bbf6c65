# verdict: right
import numpy as np

np.random.seed(82)
xs = np.random.uniform(-2, 2, (96, 2))
ys = np.exp(-(xs ** 2).sum(axis=1))       # a hill in the middle

W = np.random.randn(2, 9)
b = np.random.randn(9) * 0.2
V = np.random.randn(9) * 0.3
c = np.zeros(1)
rate, size = 0.1, 12

for epoch in range(60):
    sq = 0.0
    mixed = np.random.permutation(96)
    for s in range(0, 96, size):
        part = mixed[s:s + size]
        sums = [np.zeros_like(p) for p in (W, b, V, c)]
        for i in part:
            x = xs[i]
            h = np.tanh(x @ W + b)
            o = (h @ V + c)[0]
            e = o - ys[i]
            sq += e * e
            dh = e * V * (1 - h ** 2)
            sums[0] += np.outer(x, dh)
            sums[1] += dh
            sums[2] += e * h
            sums[3] += e
        for p, g in zip((W, b, V, c), sums):
            p -= rate * g / len(part)
    if epoch % 20 == 0:
        print("epoch", epoch, "mse", sq / 96)
print("mse", sq / 96)
